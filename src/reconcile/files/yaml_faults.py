"""What is wrong with a text that isn't YAML, explained to somebody who wrote it by hand.

In: the parser's complaint, and the text. Out: a sentence, the cure, and where the trouble began. A
parser speaks of scalars and block collections, and each of them in words of its own; so the kind of
mistake is recognised by the text around the place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import yaml

    from reconcile.files.yaml_tree import ParserMark as Mark

_COLUMNS = "every key of one entry in the same column, each with a colon and a space behind it"
TABLE = "this looks like a table"
TABLE_EXPECTED = "a table in a file of its own, such as claims/name.csv, with a comma between cells"
_QUOTED = "quotation marks around the whole text"


class Explained(NamedTuple):
    """A sentence without a full stop, what would be right, and the place that it is about.

    `began` is where that began which can't go on here, None where there is nothing to show.
    """

    message: str
    expected: str
    place: Mark | None
    began: Mark | None = None


def explained(error: yaml.MarkedYAMLError, text: str) -> Explained:
    """Return the mistake in words of our own; in the parser's where it is a rare one."""
    place, began = error.problem_mark, error.context_mark
    words = " ".join(filter(None, (error.context, error.problem))) or "this is not YAML"
    if place is None:
        return Explained(words, "", began)
    line = "".join(text.split("\n")[place.line : place.line + 1])
    whole = _of_line(line)
    if whole:
        return Explained(*whole, place)
    if "quoted scalar" in words and "end of stream" in words:
        return Explained("a quotation mark opens here and is never closed", _QUOTED, began)
    for opens, closes, what in (("{", "}", "flow mapping"), ("[", "]", "flow sequence")):
        if what in words:
            return Explained(f"`{opens}` isn't closed", f"`{closes}` or a comma", place, began)
    if "block mapping" in words or "block collection" in words:
        return _in_column(line, place, began)
    return _in_line(words, line, place)


def _of_line(line: str) -> tuple[str, str] | None:
    """Return what a line is that can be nowhere in a file, and what would be right; else None."""
    if _is_row(line):
        return TABLE, TABLE_EXPECTED
    odd = _odd_space(line)
    return (f"the line is indented with {odd}", "spaces") if odd else None


def _is_row(line: str) -> bool:
    """Say whether a line is a row of a table with a bar at its start and between its cells."""
    cells = line.strip().lstrip("- ")
    return cells.startswith("|") and cells.count("|") > 1


def _odd_space(line: str) -> str:
    """Return what a line is indented with that isn't a space, "" for none."""
    odd = line[: len(line) - len(line.lstrip())].strip(" ")
    if not odd:
        return ""
    return "a tab" if odd[0] == "\t" else f"U+{ord(odd[0]):04X}, which only looks like a space"


def _in_line(words: str, line: str, place: Mark) -> Explained:
    """Return what isn't allowed at a place of its line."""
    before, here = line[: place.column], line[place.column : place.column + 1]
    if "mapping values" in words and ": " in before:
        return Explained("a text has a colon and a space in it", _QUOTED, place)
    if "mapping values" in words:
        return Explained(f"no key can be here: `{before.strip(' -')}`", _COLUMNS, place)
    if "cannot start any token" in words:
        return Explained(f"no text can begin with `{here}`", _QUOTED, place)
    if "sequence entries" in words:
        return Explained(
            "no entry can begin here", f"`- ` at the start of a line, or {_QUOTED}", place
        )
    return Explained(words, "", place)


def _in_column(line: str, place: Mark, began: Mark | None) -> Explained:
    """Return what keeps a line from going on with the entry above it."""
    if line[: place.column].rstrip().endswith(("'", '"')):
        return Explained("there is text after the closing quotation mark", _QUOTED, place)
    expected = f"{_COLUMNS}, and `- ` before each entry"
    return Explained(
        "this line is not in the column of those it belongs to", expected, place, began
    )
