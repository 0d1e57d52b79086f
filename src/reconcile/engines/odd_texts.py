"""Texts in tables that no engine judges, since characters in them can't be seen.

In: an engine that has the claims as `rows`, and what they say. Out: faults, those of
`files/invisible_characters.py`, and of delimited tables those of `files/decode.py`. A zero-width
space in a subject would split a question in two.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from reconcile.engines.claims import kept_table
from reconcile.engines.dialect import quoted
from reconcile.engines.query import KEYS
from reconcile.engines.survey import MOST, BadRows
from reconcile.files.faults import FORBIDDEN_CHARACTER
from reconcile.files.invisible_characters import FILLERS, odd_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reconcile.engines.engine import Engine
    from reconcile.engines.survey import Survey
    from reconcile.engines.tables import ClaimTable

_MARKS = ("Cf", "Mn", "Mc", "Me")
_WITHOUT_IT = "a text without it; a project in memory reads U+FFFD or a blank instead"
_LETTERS_OF_SYLLABLES = range(0x1100, 0x1200)
"""Parts of Korean syllables, which are composed when they follow each other."""
CONTROLS = "[^\t\n\r -~\xa0-\u2027\u202a-\ufffd\U00010000-\U0010ffff]"
"""What isn't allowed in a file (`files/decode.py`). A project in memory has it replaced.

It is said by what is allowed, since SQL can't have the character 0 in it."""


def odd_texts(engine: Engine, seen: Survey, tables: Sequence[ClaimTable]) -> Iterator[BadRows]:
    """Yield what is wrong with characters, by key and then by text, so many of a key at most."""
    for place, table in enumerate(tables):
        if table.delimiter:
            for key in (key for key in KEYS if key in table.columns):
                yield from islice(_with_controls(engine, key, kept_table(place)), MOST)
    for key, number in seen.beyond_ascii.items():
        if number:
            yield from islice(_odd(engine, key), MOST)


def _with_controls(engine: Engine, key: str, rows: str) -> Iterator[BadRows]:
    for text in _matching(engine, key, rows, CONTROLS):
        (first, *_) = re.findall(CONTROLS, text)
        message = f"character U+{ord(first):04X} isn't allowed in the file"
        yield BadRows(FORBIDDEN_CHARACTER, {key: text}, key, message, _WITHOUT_IT)


def _odd(engine: Engine, key: str) -> Iterator[BadRows]:
    for text in _matching(engine, key, "rows", may_be_odd()):
        odd = odd_in(text)
        if odd:
            message = f"{odd.what} in a text"
            yield BadRows(FORBIDDEN_CHARACTER, {key: text}, key, message, odd.meant)


def _matching(engine: Engine, key: str, rows: str, pattern: str) -> list[str]:
    """Return the distinct texts of a key in which a pattern is found, sorted."""
    found = engine.dialect.matches(key, quoted(pattern))
    query = f"SELECT DISTINCT {key} AS text FROM {rows} WHERE {found} ORDER BY 1"
    return [row["text"] for row in engine.ask(query)]


@cache
def may_be_odd() -> str:
    """Return the pattern of a character without which no text is odd.

    It has the characters themselves, since two kinds of SQL don't read escapes alike.
    """
    found = [number for number in range(0x80, sys.maxunicode + 1) if _may_be_odd(number)]
    starts = [n for n, before in zip(found, [-1, *found], strict=False) if n != before + 1]
    ends = [n for n, after in zip(found, [*found[1:], -1], strict=True) if n != after - 1]
    both = zip(starts, ends, strict=True)
    return f"[{''.join(f'{chr(start)}-{chr(end)}' for start, end in both)}]"


def _may_be_odd(number: int) -> bool:
    character = chr(number)
    return (
        unicodedata.category(character) in _MARKS
        or character in FILLERS
        or number in _LETTERS_OF_SYLLABLES
        or not unicodedata.is_normalized("NFC", character)
    )
