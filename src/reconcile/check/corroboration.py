"""Family V: repetition that isn't agreement, since it has one origin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.check.rule import Found
from reconcile.model.question import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reconcile.check.rule import Facts


def echo_of_one_origin(facts: Facts) -> Iterator[Found]:
    """Questions that several sources answer alike, all of one origin.

    Outlets that copy one wire say one thing once. Five of them agree no more than one does. Find a
    source that asked for itself, or write the claim with the origin's name.

    Bad:

        claims:
          - {source: one, field: casualties.killed, subject: raid, value: "13"}
          - {source: two, field: casualties.killed, subject: raid, value: "13"}
        # sources/one.yaml
        derived_from: The Wire
        # sources/two.yaml
        derived_from: The Wire

    Good:

        claims:
          - {source: one, field: casualties.killed, subject: raid, value: "13"}
          - {source: two, field: casualties.killed, subject: raid, value: "13"}
        # sources/one.yaml
        derived_from: The Wire
        # sources/two.yaml
        outlet: The Evening Post
    """
    for question in facts.result.questions:
        claims = sorted((answer.claim for answer in question.answers), key=facts.at)
        sources = {claim.source for claim in claims}
        if question.verdict is Verdict.UNCORROBORATED and len(sources) > len(question.origins) == 1:
            origin = question.origins[0]
            yield Found(
                f"{len(sources)} sources say this, all from one origin: {origin}",
                facts.at(claims[0], "value"),
                question.id,
                tuple(facts.related(c, "value", f"`{c.source}`, too") for c in claims[1:]),
            )
