"""Write the tables of states' and cities' names anew from CLDR, through Babel.

In: the territories of CLDR, and the cities that it names time zones for, as Babel has them in the
languages of the news. Out: `states.txt` and `cities.txt` beside the words of names: a line for each
territory or time zone, its code and its names as plain words. A name of two is left out, unless
English uses it for one of them; so are cities called as a territory is (Panama), and names of three
letters of a city.

    python bench/names_states.py [--check]    # needs Babel, which the program itself doesn't
"""

from __future__ import annotations

import argparse
import re
from collections import defaultdict
from pathlib import Path

from babel import Locale

from reconcile.names.words import cities, states, word_set
from reconcile.names.words.normal import words

LANGUAGES = word_set(
    "en ar bg cs da de el es et fa fi fr he hi hr hu id it ja ko lt lv ms nb nl pl pt ro ru sk sl "
    "sr sv sw th tr uk ur vi zh"
)
NO_STATES = word_set("AC BV CP CQ DG EA EU EZ HM IC QO TA UM UN XA XB ZZ")
COMMON_WORDS = frozenset({"island"})
"""Names of states in one language that are common words in English."""
TABLE = Path(states.__file__).with_name("states.txt")
CITIES = Path(cities.__file__).with_name("cities.txt")
SHORTEST = 4
"""Letters of a city's name; shorter ones are words of other languages too often (Rim, Sam)."""
NO_CITIES = ("Etc/", "Antarctica/", "Arctic/", "America/Indiana/", "America/North_Dakota/")


def spelled(name: str) -> set[str]:
    """Return the plain words of a name; one in brackets (Myanmar (Burma)) is another name."""
    outside, _, inside = name.partition("(")
    plain = (
        " ".join(re.findall(r"\w+", " ".join(words(each, articles_apart=True))))
        for each in (outside, inside)
    )
    return {text for text in plain if text} - COMMON_WORDS


def table() -> str:
    """Return the whole table of states, by code, the names by the alphabet."""
    codes: dict[str, set[str]] = defaultdict(set)
    for language in sorted(LANGUAGES):
        for code, name in Locale(language).territories.items():
            if len(code) == 2 and code not in NO_STATES:
                for text in spelled(name):
                    codes[text].add(code)
    english = {
        text: code for code, name in Locale("en").territories.items() for text in spelled(name)
    }
    return _written(codes, english)


def cities_table() -> str:
    """Return the whole table of cities, by time zone, the names by the alphabet.

    What a time zone is called is its city's name in English, present or past: Asia/Calcutta.
    """
    states_too = {name for line in table().splitlines() for name in line.split("\t")[1].split("|")}
    zones: dict[str, set[str]] = defaultdict(set)
    for language in sorted(LANGUAGES):
        for zone, names in Locale(language).time_zones.items():
            english = spelled(zone.rpartition("/")[2].replace("_", " "))
            if zone.startswith(NO_CITIES) or english & states_too:
                continue
            for text in spelled(names.get("city", "")) | english:
                if len(text) >= SHORTEST and text not in states_too:
                    zones[text].add(zone)
    return _written(zones, {})


def _written(codes: dict[str, set[str]], english: dict[str, str]) -> str:
    names: dict[str, list[str]] = defaultdict(list)
    for text, meant in sorted(codes.items()):
        if len(meant) == 1 or english.get(text) in meant:
            names[min(meant) if len(meant) == 1 else english[text]].append(text)
    return "".join(f"{code}\t{'|'.join(names[code])}\n" for code in sorted(names))


def main() -> None:
    """Write the tables, or exit with 1 where they aren't what CLDR says."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--check", action="store_true", help="compare only")
    tables = {TABLE: table(), CITIES: cities_table()}
    if parser.parse_args().check:
        raise SystemExit(any(file.read_text("ascii") != text for file, text in tables.items()))
    for file, text in tables.items():
        file.write_text(text, encoding="ascii")


if __name__ == "__main__":
    main()
