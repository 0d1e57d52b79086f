"""Family D: decisions that lapsed: a claim changed, a day passed, what they are about is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.check.decision_list import accepted, rulings
from reconcile.check.rule import Found
from reconcile.judge.decisions_in_force import changed_since
from reconcile.model.decision import Standing, claim_hash
from reconcile.model.folding import folded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reconcile.check.rule import Facts


def stale_decision(facts: Facts) -> Iterator[Found]:
    """Decisions whose claims have changed since.

    A decision keeps a hash of every claim it judged, and of what the verdict rested on beside it:
    the field's declaration, the source's date, outlet and origin, and the settings. Where one of
    these has changed, or a claim is gone or new, decide again with `reconcile accept`. Meanwhile a
    ruling on names is still applied; an accepted contradiction is not.

    Bad:

        claims:
          - {source: one, field: casualties.killed, subject: raid, value: "13"}
          - {source: two, field: casualties.killed, subject: raid, value: at least 20}
        # decisions.yaml
        accepted:
          - question: casualties.killed/raid
            reason: Two counts of two hospitals.
            claims:
              one/casualties.killed/raid: 0123456789ab-01234567
              two/casualties.killed/raid: ba9876543210-76543210

    Good:

        claims:
          - {source: one, field: casualties.killed, subject: raid, value: "13"}
          - {source: two, field: casualties.killed, subject: raid, value: at least 15}
        # decisions.yaml
        accepted:
          - {question: casualties.killed/raid, reason: Two counts of two hospitals.}
    """
    yield from _lapsed(facts, Standing.STALE, "is stale")
    said = {claim.id: claim_hash(claim) for claim in facts.project.claims}
    for entry, ruling in rulings(facts):
        if changed := changed_since(ruling.claims, said):
            message = f"the ruling on {entry.on} is stale: {changed}"
            yield Found(message, entry.place.at("claims"), entry.on)


def expired_decision(facts: Facts) -> Iterator[Found]:
    """Decisions past their last day.

    Bad:

        claims:
          - {source: one, field: casualties.killed, subject: raid, value: "13"}
          - {source: two, field: casualties.killed, subject: raid, value: at least 15}
        # decisions.yaml
        accepted:
          - question: casualties.killed/raid
            reason: The inquiry reports in spring.
            expires: 2017-05-31

    Good:

        claims:
          - {source: one, field: casualties.killed, subject: raid, value: "13"}
          - {source: two, field: casualties.killed, subject: raid, value: at least 15}
        # decisions.yaml
        accepted:
          - question: casualties.killed/raid
            reason: The inquiry reports in spring.
            expires: 2999-05-31
    """
    yield from _lapsed(facts, Standing.EXPIRED, "has expired")
    for entry, ruling in rulings(facts):
        if ruling.expires and facts.today and ruling.expires < facts.today:
            message = (
                f"the ruling on {entry.on} has expired: it was accepted until {ruling.expires}"
            )
            yield Found(message, entry.place.at("expires"), entry.on)


def decision_about_nothing(facts: Facts) -> Iterator[Found]:
    """Decisions on what isn't there: a question, a finding or a name that no longer exists.

    Mostly the claims were put right, or an id changed. Remove the decision, or mend its id.

    Bad:

        claims:
          - {source: one, field: casualties.killed, subject: raid, value: "13"}
        # decisions.yaml
        accepted:
          - {question: casualties.killed/attack, reason: Two counts of two hospitals.}

    Good:

        claims:
          - {source: one, field: casualties.killed, subject: raid, value: "13"}
    """
    yield from _lapsed(facts, Standing.ABOUT_NOTHING, "is about nothing")
    known = _names_known(facts)
    for entry, ruling in rulings(facts):
        for name in (ruling.a, ruling.b):
            if folded(name) not in known:
                message = f"the ruling on {entry.on} is about nothing: nobody is called `{name}`"
                yield Found(message, entry.place.at(), entry.on)


def _lapsed(facts: Facts, standing: Standing, what: str) -> Iterator[Found]:
    """Yield the accepted findings whose decision isn't in force for that reason."""
    places = {id(decision): entry.place for entry, decision in accepted(facts)}
    for ruled in facts.ruled:
        if ruled.standing is standing:
            place = places[id(ruled.decision)]
            key = {Standing.STALE: "claims", Standing.EXPIRED: "expires"}.get(standing)
            on = f"`{ruled.decision.subject}`"
            yield Found(f"the decision on {on} {what}: {ruled.why}", place.at(key), on)


def _names_known(facts: Facts) -> set[str]:
    """Return every name that a claim uses or that is declared, folded."""
    project = facts.project
    names = {folded(n) for entity in project.entities for n in (entity.name, *entity.aliases)}
    for group in facts.result.groups:
        names.update(folded(spelling.name) for spelling in group.spellings if spelling.claims)
    return names
