"""Money: the signs, codes and names of currencies, each a dimension of its own.

In: a sign or code before a figure, or the words behind one. Out: the currency in words. Codes are
those of ISO 4217, signs those of the Unicode CLDR. A bare dollar sign, "dollars" and US dollars are
one, as the style books of news agencies have it; dollars of another country never are.
"""

from __future__ import annotations

from typing import Final

SIGNS: Final = {
    "$": "dollars", "€": "euros", "£": "pounds", "¥": "yen", "₹": "rupees", "₽": "roubles",
    "₪": "shekels", "₺": "lira", "₴": "hryvnias", "₩": "won", "₦": "naira", "₱": "Philippine pesos",
    "฿": "baht", "₫": "dong", "₸": "tenge", "₾": "lari", "₼": "manats", "₵": "cedis",
}  # fmt: skip
"""What a sign of money by itself means."""
CODES: Final = {
    "usd": "dollars", "eur": "euros", "gbp": "pounds", "jpy": "yen", "cny": "yuan", "rmb": "yuan",
    "inr": "rupees", "rub": "roubles", "ils": "shekels", "try": "lira", "uah": "hryvnias",
    "krw": "won", "ngn": "naira", "php": "Philippine pesos", "thb": "baht", "vnd": "dong",
    "kzt": "tenge", "gel": "lari", "azn": "manats", "ghs": "cedis", "aud": "Australian dollars",
    "cad": "Canadian dollars", "nzd": "New Zealand dollars", "hkd": "Hong Kong dollars",
    "sgd": "Singapore dollars", "twd": "Taiwan dollars", "brl": "reais",
    "chf": "Swiss francs", "sek": "Swedish kronor", "nok": "Norwegian kroner",
    "dkk": "Danish kroner", "pln": "zlotys", "czk": "Czech koruny", "huf": "forints",
    "ron": "Romanian lei", "zar": "rand", "mxn": "Mexican pesos", "ars": "Argentine pesos",
    "clp": "Chilean pesos", "cop": "Colombian pesos", "egp": "Egyptian pounds",
    "syp": "Syrian pounds", "lbp": "Lebanese pounds", "iqd": "Iraqi dinars", "irr": "Iranian rials",
    "sar": "Saudi riyals", "aed": "UAE dirhams", "pkr": "Pakistani rupees", "bdt": "taka",
    "idr": "rupiah", "myr": "ringgit", "kes": "Kenyan shillings",
}  # fmt: skip
"""What a code means, in lower case."""
LETTERS: Final = {
    "us": "dollars", "a": "Australian dollars", "au": "Australian dollars",
    "c": "Canadian dollars", "ca": "Canadian dollars", "hk": "Hong Kong dollars",
    "nz": "New Zealand dollars", "s": "Singapore dollars", "nt": "Taiwan dollars",
    "r": "reais",
}  # fmt: skip
"""What is before the dollar sign of a country."""
_NOUNS: Final = {
    "dollar": "dollars", "dollars": "dollars", "euro": "euros", "euros": "euros",
    "pound": "pounds", "pounds": "pounds", "sterling": "pounds", "yen": "yen", "yuan": "yuan",
    "renminbi": "yuan", "rupee": "rupees", "rupees": "rupees", "rouble": "roubles",
    "roubles": "roubles", "ruble": "roubles", "rubles": "roubles", "shekel": "shekels",
    "shekels": "shekels", "lira": "lira", "liras": "lira", "hryvnia": "hryvnias",
    "hryvnias": "hryvnias", "won": "won", "naira": "naira", "dong": "dong",
    "lari": "lari", "baht": "baht", "tenge": "tenge",
    "rand": "rand", "zloty": "zlotys", "zlotys": "zlotys", "złoty": "zlotys", "forint": "forints",
    "forints": "forints", "taka": "taka", "rupiah": "rupiah", "ringgit": "ringgit",
    **dict.fromkeys(("franc", "francs"), "francs"), **dict.fromkeys(("peso", "pesos"), "pesos"),
    **dict.fromkeys(("dinar", "dinars"), "dinars"), **dict.fromkeys(("rial", "rials"), "rials"),
    **dict.fromkeys(("riyal", "riyals"), "riyals"), **dict.fromkeys(("real", "reais"), "reais"),
    **dict.fromkeys(("dirham", "dirhams"), "dirhams"), **dict.fromkeys(("leu", "lei"), "lei"),
    **dict.fromkeys(("shilling", "shillings"), "shillings"),
    **dict.fromkeys(("krona", "kronor"), "kronor"), **dict.fromkeys(("krone", "kroner"), "kroner"),
    **dict.fromkeys(("koruna", "koruny", "korunas"), "koruny"),
    **dict.fromkeys(("manat", "manats"), "manats"), **dict.fromkeys(("cedi", "cedis"), "cedis"),
    **dict.fromkeys(("円", "日元"), "yen"), **dict.fromkeys(("元", "人民币"), "yuan"), "원": "won",
    **dict.fromkeys(("рубль", "рубля", "рублей", "руб"), "roubles"), "евро": "euros",  # noqa: RUF001
    **dict.fromkeys(("доллар", "доллара", "долларов", "dólar", "dólares", "dollari"), "dollars"),
}  # fmt: skip
"""The noun of each currency, in the plural; those of other languages mean one currency there."""
_AT_HOME: Final = {
    ("us", "dollars"), ("u.s", "dollars"), ("american", "dollars"), ("british", "pounds"),
    ("indian", "rupees"), ("russian", "roubles"), ("israeli", "shekels"), ("turkish", "lira"),
    ("ukrainian", "hryvnias"), ("japanese", "yen"), ("chinese", "yuan"), ("polish", "zlotys"),
    ("south korean", "won"), ("korean", "won"), ("south african", "rand"), ("thai", "baht"),
    ("hungarian", "forints"), ("nigerian", "naira"),
}  # fmt: skip
"""The countries whose currency the noun alone means."""
_LONGEST: Final = 3


def before_figure(word: str, written: str) -> str:
    """Return the currency of a sign or of a code, which is written in capitals; "" for others."""
    if word in {"usd", "rs"} or (word in CODES and written.isupper()):
        return CODES.get(word, "rupees")
    return SIGNS.get(word, "")


def behind_figure(words: list[str]) -> str:
    """Return the currency that the words behind a figure begin with, "" where they don't.

    "Swiss francs" are another currency than "francs", and Syrian pounds than pounds.
    """
    code = words[0] if words else ""
    if code in SIGNS:
        return SIGNS[code]
    if code.lower() in CODES and (code.isupper() or code.lower() in {"usd", "eur", "gbp"}):
        return CODES[code.lower()]
    for width in range(1, min(_LONGEST, len(words)) + 1):
        noun = _NOUNS.get(words[width - 1].lower())
        if noun:
            return _of_country(words[: width - 1], noun)
        if not words[width - 1][:1].isupper():
            return ""
    return ""


def _of_country(country: list[str], noun: str) -> str:
    name = " ".join(country)
    at_home = not country or (name.lower().strip("."), noun) in _AT_HOME
    return noun if at_home else f"{name} {noun}"
