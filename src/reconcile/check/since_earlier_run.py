"""What is new since an earlier run: findings that it had as well are known, and have an age.

A finding on a question is known only if the earlier run had it on the same claims in the same
relations; one on a claim only if that claim said the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.model.check_result import Checked, Known
from reconcile.model.decision import claim_hash
from reconcile.model.finding import Finding, fingerprints

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reconcile.model.claim import Claim
    from reconcile.model.position import Position
    from reconcile.model.question import AlikePairs, Question
    from reconcile.model.reconciliation import Reconciliation


class Judged(NamedTuple):
    """What a run found, and the result that it found it in."""

    checked: Checked
    result: Reconciliation


def new_since(
    now: Judged, then: Judged, written: Mapping[str, Sequence[int]], today: str
) -> Checked:
    """Return the run of now with the findings that were open then set aside, each with its age.

    What was accepted then and isn't now is new: a decision must not lapse in silence. `written`
    says for each file when each of its lines was, in seconds of the epoch; `today` is an ISO date.
    """
    known = set(_recognised(then))
    findings = now.checked.findings
    pairs = list(zip(findings, _recognised(now), strict=True))
    return now.checked._replace(
        findings=tuple(finding for finding, key in pairs if key not in known),
        known=tuple(
            Known(finding, _days_old(finding, written, today))
            for finding, key in pairs
            if key in known
        ),
    )


def _recognised(run: Judged) -> list[tuple[str, ...]]:
    """Return what recognises each finding of a run in another one, and what it rests on."""
    findings = run.checked.findings
    claims = {claim.id: claim for claim in run.result.claims}
    questions = {question.id: question for question in run.result.questions}
    return [
        (key, *_basis(finding, claims, questions))
        for finding, key in zip(findings, fingerprints(findings), strict=True)
    ]


def _basis(
    finding: Finding, claims: Mapping[str, Claim], questions: Mapping[str, Question]
) -> Sequence[str]:
    """Return what a finding rests on: a question's claims and relations, claims, or its words."""
    if finding.about in questions:
        return _relations(questions[finding.about])
    ids = finding.about.split(" = ")
    if all(claim_id in claims for claim_id in ids):
        return [claim_hash(claims[claim_id]) for claim_id in ids]
    return (finding.message, finding.expected)


def _relations(question: Question) -> list[str]:
    """Return the hashes of a question's claims, and how those of each two readings relate.

    Ids have no place in it: that of a claim may change though the claim doesn't.
    """
    said = {answer.claim.id: claim_hash(answer.claim) for answer in question.answers}
    pairs = (
        f"{_sides(each, said)} {each.comparison.relation} {each.comparison.reason}"
        for each in question.pairs.alike
    )
    return [*sorted(said.values()), *sorted(pairs)]


def _sides(alike: AlikePairs, said: Mapping[str, str]) -> str:
    """Return the hashes of the claims on either side of pairs that are compared alike."""
    sides = (sorted(said[claim] for claim in side) for side in (alike.a, alike.b))
    return " | ".join(sorted(" ".join(side) for side in sides))


def files_of(findings: Sequence[Finding]) -> set[str]:
    """Return the files that findings speak of."""
    return {place.file for finding in findings for place in _places(finding)}


def _days_old(finding: Finding, written: Mapping[str, Sequence[int]], today: str) -> int | None:
    """Return the days since the youngest known line of a finding was written; None for none."""
    from datetime import UTC, date, datetime  # noqa: PLC0415 (only comparing needs it)

    times = [
        written[place.file][place.line - 1]
        for place in _places(finding)
        if place.line <= len(written.get(place.file, ()))
    ]
    if not times:
        return None
    youngest = datetime.fromtimestamp(max(times), UTC).date()
    return max(0, (date.fromisoformat(today) - youngest).days)


def _places(finding: Finding) -> list[Position]:
    return [finding.primary, *(related.position for related in finding.related)]
