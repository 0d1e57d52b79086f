"""Family S: claims that say again what another says."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from reconcile.check.rule import Found
from reconcile.model.folding import folded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reconcile.check.rule import Facts
    from reconcile.model.claim import Claim


def duplicate_claim(facts: Facts) -> Iterator[Found]:
    """Claims that one source makes twice: same question, claimant, circumstances and value.

    Noted twice, a statement looks like two. If the source does say it in two places, one claim
    with the better quote is enough.

    Bad:

        claims:
          - {source: one, field: duration, subject: war, value: six years, quote: six years}
          - {source: one, field: duration, subject: war, value: 6 years, quote: a six-year war}

    Good:

        claims:
          - {source: one, field: duration, subject: war, value: six years, quote: six years}
          - {source: two, field: duration, subject: war, value: 6 years, quote: a six-year war}
    """
    for question in facts.result.questions:
        same: defaultdict[tuple[object, ...], list[Claim]] = defaultdict(list)
        for answer in question.answers:
            claim = answer.claim
            reading = facts.project.readings[claim.id]
            claimant = folded(claim.claimant or "")
            coder = folded(claim.coder or "")
            same[claim.source, claimant, coder, reading].append(claim)
        for claims in same.values():
            first, *others = sorted(claims, key=facts.at)
            for claim in others:
                yield Found(
                    f"`{claim.source}` makes this claim twice",
                    facts.at(claim),
                    " = ".join(sorted((first.id, claim.id))),
                    (facts.related(first, None, "first here"),),
                )
