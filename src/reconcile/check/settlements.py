"""Family S: settled claims, and dropped ones, that name no coder's claim they could settle."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from reconcile.check.rule import Found
from reconcile.files.faults import meant_word
from reconcile.files.settled_claims import why_not_settled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reconcile.check.rule import Facts


def settles_nothing(facts: Facts) -> Iterator[Found]:
    """Claims whose `settles`, or entries of `dropped`, name no coder's claim.

    A settled claim counts in the place of those that it names, and a dropped one isn't counted at
    all. They go by the claims' ids, so one lapses when the coder's claim is changed: then the
    difference must be settled anew (`reconcile adjudicate`). Only claims with a `coder` can be
    settled, by a claim of the same source.

    Bad:

        claims:
          - {source: one, field: casualties.killed, subject: raid, value: "12", coder: ann, id: a}
          - {source: one, field: casualties.killed, subject: raid, value: "12", settles: [b]}

    Good:

        claims:
          - {source: one, field: casualties.killed, subject: raid, value: "12", coder: ann, id: a}
          - {source: one, field: casualties.killed, subject: raid, value: "12", settles: [a]}
    """
    project = facts.project
    known = {claim.id: claim for claim in (*project.claims, *project.set_aside)}
    coders = [claim.id for claim in known.values() if claim.coder and not claim.settles]
    expected = "the id of a coder's claim in the same source, as `reconcile agreement` has it"
    by_claims = (
        (target, facts.at(claim, "settles"), claim.id, why_not_settled(target, known, claim))
        for claim in sorted(project.claims, key=facts.at)
        for target in claim.settles
    )
    by_dropping = (
        (each.claim, place.at("claim"), each.claim, why_not_settled(each.claim, known))
        for each, place in zip(project.dropped, project.declared.dropped, strict=True)
    )
    for target, place, about, why in chain(by_claims, by_dropping):
        if why:
            yield Found(why, place, about, (), expected, meant_word(target, coders))
