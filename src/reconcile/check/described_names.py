"""Family N: claims that describe somebody where a name can be compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.check.rule import Found
from reconcile.model.stages_measures_kinds import Kind
from reconcile.values.name.description import describes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reconcile.check.rule import Facts
    from reconcile.model.claim import Claim
    from reconcile.model.question import Pair

_DESCRIBED = "description-not-name"


def described_name(facts: Facts) -> Iterator[Found]:
    """Claims whose value describes somebody, so that it can't be compared with a name.

    "The mayor" may be the person whom another source names, or not. Where the text shows who is
    meant, write the name as the value and `implied: true`. Where it doesn't, there is nothing to
    do: the question stays unjudged.

    Bad:

        claims:
          - {source: one, field: delegation_head, subject: talks, value: the mayor}
          - {source: two, field: delegation_head, subject: talks, value: Anna Beck}

    Good:

        claims:
          - {source: one, field: delegation_head, subject: talks, value: Anna Beck, implied: true}
          - {source: two, field: delegation_head, subject: talks, value: Anna Beck}
    """
    for question in facts.result.questions:
        claims = {answer.claim.id: answer.claim for answer in question.answers}
        seen: set[str] = set()
        for pair in question.pairs:
            if pair.comparison.reason != _DESCRIBED:
                continue
            for claim, other in _described(pair, claims, Kind(question.type)):
                if claim.id not in seen:
                    seen.add(claim.id)
                    yield Found(
                        f"`{claim.value}` is not a name, so it isn't compared with `{other.value}`",
                        facts.at(claim, "value"),
                        question.id,
                        (facts.related(other, "value", f"here it is `{other.value}`"),),
                        expected="the name as the value, with `implied: true`",
                    )


def _described(pair: Pair, claims: dict[str, Claim], kind: Kind) -> Iterator[tuple[Claim, Claim]]:
    """Yield each claim of a pair that describes, with the other."""
    a, b = claims[pair.a], claims[pair.b]
    for claim, other in ((a, b), (b, a)):
        if describes(claim.value.strip('" '), kind):
            yield claim, other
