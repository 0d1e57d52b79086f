"""Write the table of states' names in the languages of the news anew from CLDR, through Babel.

In: the territories of CLDR, as Babel has them. Out: `states.txt` beside the words of names: a line
for each territory, its code and its names as plain words. A name of two territories is
left out, unless English uses it for one of them.

    python bench/names_states.py [--check]    # needs Babel, which the program itself doesn't
"""

from __future__ import annotations

import argparse
import re
from collections import defaultdict
from pathlib import Path

from babel import Locale

from reconcile.names.words import states, word_set
from reconcile.names.words.normal import words

LANGUAGES = word_set(
    "en ar bg cs da de el es et fa fi fr he hi hr hu id it ja ko lt lv ms nb nl pl pt ro ru sk sl "
    "sr sv sw th tr uk ur vi zh"
)
NO_STATES = word_set("AC BV CP CQ DG EA EU EZ HM IC QO TA UM UN XA XB ZZ")
COMMON_WORDS = frozenset({"island"})
"""Names of states in one language that are common words in English."""
TABLE = Path(states.__file__).with_name("states.txt")


def spelled(name: str) -> set[str]:
    """Return the plain words of a name; one in brackets (Myanmar (Burma)) is another name."""
    outside, _, inside = name.partition("(")
    plain = (
        " ".join(re.findall(r"\w+", " ".join(words(each, articles_apart=True))))
        for each in (outside, inside)
    )
    return {text for text in plain if text} - COMMON_WORDS


def table() -> str:
    """Return the whole table, by code, the names by the alphabet."""
    codes: dict[str, set[str]] = defaultdict(set)
    english = {
        text: code for code, name in Locale("en").territories.items() for text in spelled(name)
    }
    for language in sorted(LANGUAGES):
        for code, name in Locale(language).territories.items():
            if len(code) == 2 and code not in NO_STATES:
                for text in spelled(name):
                    codes[text].add(code)
    names: dict[str, list[str]] = defaultdict(list)
    for text, meant in sorted(codes.items()):
        if len(meant) == 1 or english.get(text) in meant:
            names[min(meant) if len(meant) == 1 else english[text]].append(text)
    return "".join(f"{code}\t{'|'.join(names[code])}\n" for code in sorted(names))


def main() -> None:
    """Write the table, or exit with 1 where it isn't what CLDR says."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--check", action="store_true", help="compare only")
    if parser.parse_args().check:
        raise SystemExit(TABLE.read_text(encoding="ascii") != table())
    TABLE.write_text(table(), encoding="ascii")


if __name__ == "__main__":
    main()
