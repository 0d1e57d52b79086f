"""Months of other languages: "23 janvier 2017", "23. März 2017", "23 января 2017 года".

In: a word in lower case. Out: the month's number. The names are those of the Gregorian calendar in
the Unicode CLDR, wide and as they follow a day, in the languages that quotes are most often in. A
name that is another month elsewhere is left out (`listopada` is November in Polish and October in
Croatian), and so is one that is a common English word.
"""

from __future__ import annotations

from typing import Final

_NAMES: Final = """
    janvier januar jänner enero gennaio janeiro januari januára stycznia styczeń ocak
        января январь січня січень يناير كانون_الثاني;
    février fevrier februar febrero febbraio fevereiro februari lutego luty şubat
        февраля февраль лютого лютий فبراير شباط;
    mars märz marzo março maart marca marzec mart maret марта март березня березень مارس آذار;
    avril abril aprile kwietnia kwiecień nisan апреля апрель квітня квітень أبريل إبريل نيسان;
    mai mayo maggio maio mei maja mayıs мая май травня травень مايو أيار;
    juin juni junio giugno junho czerwca czerwiec haziran июня июнь червня червень يونيو حزيران;
    juillet juli julio luglio julho lipca lipiec temmuz июля июль липня липень يوليو تموز;
    août aout agosto augustus augusti agustus sierpnia sierpień ağustos августа август
        серпня серпень أغسطس آب;
    septembre septiembre settembre setembro września wrzesień eylül сентября сентябрь
        вересня вересень سبتمبر أيلول;
    octobre oktober octubre ottobre outubro października październik ekim октября октябрь
        жовтня жовтень أكتوبر تشرين_الأول;
    novembre noviembre novembro kasım ноября ноябрь листопада листопад نوفمبر تشرين_الثاني;
    décembre dezember diciembre dicembre dezembro desember grudnia grudzień aralık
        декабря декабрь грудня грудень ديسمبر كانون_الأول
"""  # noqa: RUF001 (letters of other scripts)
ELSEWHERE: Final = {
    name.replace("_", " "): number
    for number, names in enumerate(_NAMES.split(";"), 1)
    for name in names.split()
}
"""The number of each name; some are two words."""
