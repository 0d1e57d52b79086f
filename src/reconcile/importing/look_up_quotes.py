"""What was noted to claims whose quotes were looked up: each verified, repaired, or said to be not.

In: rows that a mapping made of annotations. Out: the same rows with the quote as it is to be
written, its place where that is needed, and what became of it.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from typing import TYPE_CHECKING, Any, NamedTuple

from reconcile.evidence.anchor import Anchored, Noted, Placing, anchor
from reconcile.evidence.offsets import BESIDE, Offsets
from reconcile.evidence.shortened_quote import MOST_WORDS, shortened
from reconcile.files.invisible_characters import plain
from reconcile.importing.import_result import Note
from reconcile.model.folding import folded, spaced

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reconcile.files.annotations.annotation import Annotation
    from reconcile.files.tables.table import Row
    from reconcile.importing.document_sources import Place
    from reconcile.model.evidence import Passage


class LookedUp(NamedTuple):
    """What became of a quote: what is to be said of it, and why there is no text to look in."""

    outcome: Placing
    note: Note
    without: tuple[str, str] | None = None


class Quotes:
    """Looks up the quotes of one import; keeps what became of those that claims are made with."""

    def __init__(self, places: Mapping[str, Place], texts: Mapping[str, str | None]) -> None:
        self.places = places
        self.texts = texts
        self.placed: Counter[Placing] = Counter()
        self.without_text: Counter[tuple[str, str]] = Counter()
        self.notes: dict[Placing, list[Note]] = {each: [] for each in Placing}
        self._offsets: dict[str, Offsets] = {}

    def count(self, found: LookedUp) -> None:
        """Count what became of the quote of a claim that is made."""
        self.placed[found.outcome] += 1
        if found.without:
            self.without_text[found.without] += 1
        elif found.outcome is not Placing.VERIFIED:
            self.notes[found.outcome].append(found.note)

    def look_up(self, row: Row, annotation: Annotation) -> LookedUp | None:
        """Put the quote of a row as it is to be written, and return what became of it.

        None where the row has no quote.
        """
        row.update({key: clean(said) for key, said in row.items()})
        place = self.places.get(str(row.get("source")))
        if place is not None:
            row["source"] = place.source
        own = row.pop("quote", None)
        words = str(own) if own else (annotation.text or "") if annotation.marks else ""
        words = clean(words)
        if not words:
            return None
        noted = self._noted(annotation, words, same=place is not None and place.same)
        if place is not None and place.text is not None:
            found, without = anchor(place.text, noted), None
        else:
            found = Anchored(Placing.UNVERIFIED, words)
            without = (str(row.get("source")), place.why if place is not None else "")
        _write(row, found, words, place)
        return LookedUp(found.outcome, Note(annotation.at, _said(found, words)), without)

    def _noted(self, annotation: Annotation, words: str, *, same: bool) -> Noted:
        """Return what a tool says of the place of its words, in characters of the text."""
        text = self.texts.get(annotation.document)
        if annotation.span is None or text is None:
            return Noted(words, annotation.prefix, annotation.suffix)
        offsets = self._offsets.setdefault(annotation.document, Offsets(text))
        spans = offsets.readings(annotation.span)
        prefix, suffix = annotation.prefix, annotation.suffix
        if not prefix and not suffix:
            for start, end in spans:
                if 0 <= start < end and folded(text[start:end]) == folded(words):
                    prefix, suffix = text[max(0, start - BESIDE) : start], text[end : end + BESIDE]
                    break
        return Noted(words, prefix, suffix, spans if same and "\r" not in text else ())


def _said(found: Anchored, words: str) -> str:
    if found.outcome is Placing.REPAIRED:
        return f"“{words}” is “{found.words}” in the text"
    return f"“{_brief(words)}”: {found.why}"


def _write(row: Row, found: Anchored, words: str, place: Place | None) -> None:
    """Put quote and locator into a row: of a long passage the words around the value, or its lines.

    A quote that wasn't found is written as it was noted, so that `check` reports it.
    """
    sure = found.outcome in (Placing.VERIFIED, Placing.REPAIRED)
    text = plain(found.words)
    if sure and row.get("value") == words:
        row["value"] = text
    if sure and len(text.split()) > MOST_WORDS:
        text = plain(shortened(text, str(row.get("value", ""))))
    if text:
        row["quote"] = text
    if sure and found.passages and (found.others or not text) and "locator" not in row:
        row["locator"] = _lines(found.passages[0], place)


def _lines(passage: Passage, place: Place | None) -> str:
    last = place.text.line_of(passage.end - 1) if place and place.text else passage.line
    return f"lines {passage.line}-{last}" if last > passage.line else f"line {passage.line}"


def clean(said: Any) -> Any:  # noqa: ANN401 (whatever is in a row)
    """Return a text on one line and without what doesn't print, as a file may have it."""
    if not isinstance(said, str):
        return said
    text = spaced(plain(said))
    return text if text.isprintable() else spaced("".join(map(_printed, text)))


def _printed(letter: str) -> str:
    kept = letter.isprintable() or unicodedata.category(letter) in ("Cf", "Zs")
    return letter if kept else " "


def _brief(text: str) -> str:
    return text if len(text) <= 100 else f"{text[:100]}…"
