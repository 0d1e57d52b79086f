"""Family N: claims that describe somebody where a name can be compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.check.rule import Found
from reconcile.model.stages_measures_kinds import Kind
from reconcile.values.name.description import describes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reconcile.check.rule import Facts
    from reconcile.model.question import Question

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
        for claim_id, other_id in sorted(_partners(question).items()):
            claim, other = claims[claim_id], claims[other_id]
            if describes(claim.value.strip('" '), Kind(question.type)):
                yield Found(
                    f"`{claim.value}` is not a name, so it isn't compared with `{other.value}`",
                    facts.at(claim, "value"),
                    question.id,
                    (facts.related(other, "value", f"here it is `{other.value}`"),),
                    expected="the name as the value, with `implied: true`",
                )


def _partners(question: Question) -> dict[str, str]:
    """Return the claims of pairs of a description and a name, each with the first of the others."""
    found: dict[str, str] = {}
    for alike in question.pairs.alike:
        if alike.comparison.reason == _DESCRIBED:
            for mine, others in ((alike.a, alike.b), (alike.b, alike.a)):
                found.update({c: min(others[0], found.get(c, others[0])) for c in mine})
    return found
