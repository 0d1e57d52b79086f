"""Annotations to the first draft of their mapping: which label may be which field, with reasons.

In: the table of the annotations. Out: the text of `NAME.map.yaml`, which a person corrects. A label
from which nothing was guessed is listed as one that makes no claim.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from reconcile.files.annotations.annotation_table import CODER, DOCUMENT, LABEL, OWN, TEXT
from reconcile.files.tables.draft_claims import FIELDS
from reconcile.files.tables.draft_columns import flow, is_read_as, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reconcile.files.tables.table import Table

_SHOWN = 2
"""Examples of a label's words."""
_LONGEST = 40
_MOST = 100
"""Labels that are listed, the most frequent first."""
_NO_LABEL = "(no label)"
_URL, _TITLE, _PUBLISHED = "url", "title", "published"


class _Labels:
    """The labels of a table with their numbers and words."""

    def __init__(self, table: Table) -> None:
        label, text = table.columns.index(LABEL), table.columns.index(TEXT)
        self.counts: Counter[str] = Counter()
        self.texts: dict[str, dict[str, None]] = {}
        for row in table.rows:
            self.counts[row.values[label]] += 1
            self.texts.setdefault(row.values[label], {})[row.values[text].strip()] = None

    def ranked(self) -> list[str]:
        """Return the labels, the most frequent first."""
        return sorted(self.counts, key=lambda label: (-self.counts[label], label))

    def about(self, label: str) -> str:
        """Return how often a label occurs, with examples."""
        shown = [" ".join(text.split()) for text in self.texts[label] if text][:_SHOWN]
        brief = (text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…" for text in shown)
        examples = ", ".join(f"“{text}”" for text in brief)
        number = self.counts[label]
        times = "once" if number == 1 else f"{number:,} times"
        return f"{times}: {examples}" if examples else times


def draft(table: Table, name: str, format_: str) -> str:
    """Return the first draft of the mapping of a table of annotations."""
    labels = _Labels(table)
    guessed = {label: _guess(label, labels) for label in labels.ranked()}
    lines = [
        f"# How {name} is brought in: a first draft, made from its labels and what they mark.",
        "# Correct what is wrong, then run the same `reconcile import` again.",
        f"format: {format_}",
        *_source(table, name),
        "subject: document  # what the claims are about: a column, or {constant: THE EVENT}",
        *_coder(table, format_),
        *_claims(guessed, labels),
        *_unused(guessed, labels),
        *_columns(table),
    ]
    return "\n".join(map(_plain, lines)) + "\n"


def _plain(line: str) -> str:
    return "".join(each if each.isprintable() else " " for each in line)


def _guess(label: str, labels: _Labels) -> tuple[str, str] | None:
    """Return the field that a label may be, and why; None where nothing speaks for one."""
    words = words_of(label)
    for field, kind, named in FIELDS:
        if words & named and is_read_as(kind, [text for text in labels.texts[label] if text]):
            return field, f"called like {field}, and read as a {kind}"
    return None


def _source(table: Table, name: str) -> Iterator[str]:
    """Yield what names the source of an annotation: the document, and what is known of it."""
    known = {key: key for key in (_TITLE, _URL, _PUBLISHED) if key in table.columns}
    index = table.columns.index(DOCUMENT)
    numbered = any(str(row.values[index]).isdecimal() for row in table.rows)
    names = "{" + DOCUMENT + "}"
    source = _URL if _URL in known else f"{name} {names}" if numbered else DOCUMENT
    said = flow({"id": source, **known} if known else source)
    yield f"source: {said}  # one a document; where the text or url is a source's, it keeps its id"


def _coder(table: Table, format_: str) -> Iterator[str]:
    index = table.columns.index(CODER)
    found = sorted({row.values[index] for row in table.rows if row.values[index]})
    if found:
        more = f" and {len(found) - 5} more" if found[5:] else ""
        yield f"coder: {CODER}  # {', '.join(found[:5])}{more}"
    else:
        said = flow({"constant": format_})
        yield f"coder: {said}  # the file names nobody: who made these annotations?"


def _claims(guessed: dict[str, tuple[str, str] | None], labels: _Labels) -> Iterator[str]:
    found = {label: guess for label, guess in guessed.items() if guess}
    if not found:
        yield "claims: []  # no label was recognised: add a line a label, as"
        yield "#  - {field: casualties.killed, value: text, when: {label: LABEL}}"
        return
    yield "claims:"
    for label, (field, why) in found.items():
        said = flow({"field": field, "value": TEXT, "when": {LABEL: label}})
        yield f"  - {said}  # {labels.about(label)}; {why}"


def _unused(guessed: dict[str, tuple[str, str] | None], labels: _Labels) -> Iterator[str]:
    """Yield the labels from which nothing was guessed, with their numbers."""
    unused = [label for label, guess in guessed.items() if guess is None]
    if not unused:
        return
    yield "# Nothing was guessed from these labels; take out what should become claims:"
    yield from (f"#   {label or _NO_LABEL}: {labels.about(label)}" for label in unused[:_MOST])
    if unused[_MOST:]:
        yield f"#   and {len(unused) - _MOST:,} more"
    yield f"ignore_labels: {flow(unused)}"


def _columns(table: Table) -> Iterator[str]:
    """Yield the columns that nothing reads yet."""
    read = {*OWN, _URL, _TITLE, _PUBLISHED}
    left = [name for name in table.columns if name not in read]
    if left:
        yield "# What else the file says of an annotation; take out what should be read:"
        yield f"ignore: {flow(left)}"
