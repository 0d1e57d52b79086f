"""What is shown of a claim while it is typed: how it is read, what the rules say, how it relates.

In: an entry. Out: lines, each with what kind of line it is, so that a screen can colour them and a
reader of plain lines needs no colour.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from reconcile.model.finding import Severity
from reconcile.model.relation import Relation
from reconcile.report.extent_words import allowed, conveyed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reconcile.annotate.entry import Entry
    from reconcile.model.claim import Claim
    from reconcile.model.finding import Finding
    from reconcile.model.question import Pair, Question
    from reconcile.one_claim import Assessment

MOST_RELATIVES = 4
"""Other claims on the question that are shown, those furthest apart first."""


class Tone(StrEnum):
    """What a line is: the colour says it again, never alone."""

    READ = "read"
    FAULT = "fault"
    WARNING = "warning"
    NOTE = "note"
    AGREES = "agrees"
    DIFFERS = "differs"


class Line(NamedTuple):
    """A line of the preview."""

    tone: Tone
    text: str


def preview(entry: Entry) -> list[Line]:
    """Return what is to be seen before the claim is saved."""
    assessed = entry.assessment
    if assessed.claim is None or assessed.question is None:
        return [Line(Tone.FAULT, _told(fault)) for fault in assessed.faults]
    said = [_remark(finding) for finding in entry.remarks]
    return [_read(assessed, assessed.question), *said, *_relatives(assessed, assessed.question)]


def _read(assessed: Assessment, question: Question) -> Line:
    own = (a for a in question.answers if a.claim is assessed.claim)
    answer = next(own)
    parts = {
        "read as": answer.shown,
        "allows": allowed(answer.extent),
        "readers understand": conveyed(answer.extent),
    }
    return Line(Tone.READ, "; ".join(f"{name} {words}" for name, words in parts.items() if words))


def _told(fault: Finding) -> str:
    meant = f"; did you mean {fault.suggestion}?" if fault.suggestion else ""
    expected = f"; expected: {fault.expected}" if fault.expected and not meant else ""
    return f"{fault.message}{meant}{expected}"


def _remark(finding: Finding) -> Line:
    tone = Tone.NOTE if finding.severity is Severity.NOTE else Tone.WARNING
    return Line(tone, f"{finding.code} {_told(finding)}")


def _relatives(assessed: Assessment, question: Question) -> Iterator[Line]:
    """Give how the claim relates to the others on its question, those furthest apart first."""
    own = assessed.claim.id if assessed.claim else ""
    pairs = list(question.pairs.of(own)) if own else []
    if not pairs:
        yield Line(Tone.NOTE, "no other source answers this so far")
    answers = {answer.claim.id: answer for answer in question.answers}
    pairs.sort(key=lambda pair: _FURTHEST_FIRST.index(pair.comparison.relation))
    for pair in pairs[:MOST_RELATIVES]:
        other = answers[pair.b if pair.a == own else pair.a]
        yield _relative(pair, other.claim)
    if len(pairs) > MOST_RELATIVES:
        yield Line(Tone.NOTE, f"and {len(pairs) - MOST_RELATIVES} more")


def _relative(pair: Pair, other: Claim) -> Line:
    relation, reason = pair.comparison.relation, pair.comparison.reason
    apart = relation in (Relation.CONTRADICTS, Relation.DIFFERS)
    tone = Tone.DIFFERS if apart else Tone.AGREES
    return Line(tone, f"{relation} ({reason}): {other.value}, {other.source}")


_FURTHEST_FIRST = (
    *(Relation.CONTRADICTS, Relation.DIFFERS, Relation.COMPATIBLE, Relation.REFINES),
    *(Relation.SAME, Relation.UNJUDGED, Relation.INCOMPARABLE),
)
