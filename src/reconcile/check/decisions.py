"""Family D: decisions that don't hold, or that nobody could judge."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.check.rule import Found
from reconcile.judge.standing import changed_claims
from reconcile.model.decision import Standing
from reconcile.model.finding import Related

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reconcile.check.rule import Facts
    from reconcile.model.decision import Decision
    from reconcile.model.entity import NameRuling
    from reconcile.model.position import Place, Position


def decision_without_reason(facts: Facts) -> Iterator[Found]:
    """Find decisions that give no reason.

    Without one nobody can tell a judgement from a slip, and nobody can revise it. An accepted
    contradiction without a reason is not accepted.

    Bad:

        claims:
          - {source: one, field: casualties.killed, subject: raid, value: "13"}
          - {source: two, field: casualties.killed, subject: raid, value: at least 15}
        # decisions.yaml
        accepted:
          - question: casualties.killed/raid

    Good:

        claims:
          - {source: one, field: casualties.killed, subject: raid, value: "13"}
          - {source: two, field: casualties.killed, subject: raid, value: at least 15}
        # decisions.yaml
        accepted:
          - {question: casualties.killed/raid, reason: Two counts of two hospitals.}
    """
    for entry in _entries(facts):
        if not (entry.reason or "").strip():
            yield Found(f"the decision on {entry.on} gives no reason", entry.place.at(), entry.on)


def stale_decision(facts: Facts) -> Iterator[Found]:
    """Find decisions whose claims have changed since.

    A decision keeps a hash of every claim it judged. Where a claim says something else now, is gone
    or has company, the decision must be made again. A ruling on names still holds meanwhile; an
    accepted contradiction does not.

    Bad:

        claims:
          - {source: one, field: casualties.killed, subject: raid, value: "13"}
          - {source: two, field: casualties.killed, subject: raid, value: at least 20}
        # decisions.yaml
        accepted:
          - question: casualties.killed/raid
            reason: Two counts of two hospitals.
            claims:
              one/casualties.killed/raid: 0123456789ab
              two/casualties.killed/raid: ba9876543210

    Good:

        claims:
          - {source: one, field: casualties.killed, subject: raid, value: "13"}
          - {source: two, field: casualties.killed, subject: raid, value: at least 15}
        # decisions.yaml
        accepted:
          - {question: casualties.killed/raid, reason: Two counts of two hospitals.}
    """
    yield from _fallen(facts, Standing.STALE, "is stale")
    claims = {claim.id: claim for claim in facts.project.claims}
    for entry, ruling in _rulings(facts):
        if changed := changed_claims(ruling.claims, claims):
            message = f"the ruling on {entry.on} is stale: changed since: {', '.join(changed)}"
            yield Found(message, entry.place.at("claims"), entry.on)


def expired_decision(facts: Facts) -> Iterator[Found]:
    """Find decisions past the day until which they were to hold.

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
    yield from _fallen(facts, Standing.EXPIRED, "has expired")
    for entry, ruling in _rulings(facts):
        if ruling.expires and facts.today and ruling.expires < facts.today:
            message = f"the ruling on {entry.on} has expired: it held until {ruling.expires}"
            yield Found(message, entry.place.at("expires"), entry.on)


def decision_about_nothing(facts: Facts) -> Iterator[Found]:
    """Find decisions on what isn't there: a question, a finding or a name that no longer exists.

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
    yield from _fallen(facts, Standing.ABOUT_NOTHING, "is about nothing")
    known = _names_known(facts)
    for entry, ruling in _rulings(facts):
        for name in (ruling.a, ruling.b):
            if _folded(name) not in known:
                message = f"the ruling on {entry.on} is about nothing: nobody is called `{name}`"
                yield Found(message, entry.place.at(), entry.on)


def decisions_in_conflict(facts: Facts) -> Iterator[Found]:
    """Find decisions on names that can't all hold.

    If A is B and B is C, then A can't be another than C. The chain is printed; one of its links
    must go.

    Bad:

        claims:
          - {source: one, field: delegation_head, subject: talks, value: Ann Lee}
          - {source: two, field: delegation_head, subject: talks, value: A. Lee}
          - {source: three, field: delegation_head, subject: talks, value: Anna Leigh}
        # decisions.yaml
        names:
          - {a: Ann Lee, b: A. Lee, same: true, reason: Her initial.}
          - {a: A. Lee, b: Anna Leigh, same: true, reason: A misspelling.}
          - {a: Ann Lee, b: Anna Leigh, same: false, reason: Two ministers.}

    Good:

        claims:
          - {source: one, field: delegation_head, subject: talks, value: Ann Lee}
          - {source: two, field: delegation_head, subject: talks, value: A. Lee}
          - {source: three, field: delegation_head, subject: talks, value: Anna Leigh}
        # decisions.yaml
        names:
          - {a: Ann Lee, b: A. Lee, same: true, reason: Her initial.}
          - {a: A. Lee, b: Anna Leigh, same: false, reason: Two ministers.}
    """
    entries = list(_rulings(facts))
    for conflict in facts.result.conflicts:
        chain = " = ".join(conflict.chain)
        links = {_folded(name) for name in conflict.chain}
        places = [
            Related(entry.place.at(), f"{entry.on}: {'the same' if ruling.same else 'different'}")
            for entry, ruling in entries
            if {_folded(ruling.a), _folded(ruling.b)} <= links
        ]
        first = places[0].position if places else _first_use(facts, conflict.chain)
        message = f"decisions on names exclude each other: {chain}; {conflict.reason}"
        yield Found(message, first, chain, tuple(places[1:]))


def decision_without_claims(facts: Facts) -> Iterator[Found]:
    """Find accepted contradictions that don't say which claims they judged.

    They can't become stale, so an edit to a claim passes unseen. `reconcile accept` writes the
    hashes; run it again for a decision that was written by hand.

    Bad:

        claims:
          - {source: one, field: casualties.killed, subject: raid, value: "13"}
          - {source: two, field: casualties.killed, subject: raid, value: at least 15}
        # decisions.yaml
        accepted:
          - {question: casualties.killed/raid, reason: Two counts of two hospitals.}

    Good:

        claims:
          - {source: one, field: casualties.killed, subject: raid, value: "13"}
          - {source: two, field: casualties.killed, subject: raid, value: at least 15}
        # decisions.yaml
        accepted:
          - question: casualties.killed/raid
            reason: Two counts of two hospitals.
            claims:
              one/casualties.killed/raid: 0123456789ab
              two/casualties.killed/raid: ba9876543210
    """
    for entry, decision in _accepted(facts):
        if decision.question and not decision.claims:
            message = f"the decision on {entry.on} doesn't say which claims it judged"
            yield Found(message, entry.place.at(), entry.on)


def decision_made_twice(facts: Facts) -> Iterator[Found]:
    """Find two decisions on one thing.

    Only one of them can be the latest; keep that one.

    Bad:

        claims:
          - {source: one, field: casualties.killed, subject: raid, value: "13"}
          - {source: two, field: casualties.killed, subject: raid, value: at least 15}
        # decisions.yaml
        accepted:
          - {question: casualties.killed/raid, reason: Two counts of two hospitals.}
          - {question: casualties.killed/raid, reason: They count two days.}

    Good:

        claims:
          - {source: one, field: casualties.killed, subject: raid, value: "13"}
          - {source: two, field: casualties.killed, subject: raid, value: at least 15}
        # decisions.yaml
        accepted:
          - {question: casualties.killed/raid, reason: Two counts of two hospitals.}
    """
    first: dict[str, Place] = {}
    for entry in _entries(facts):
        place = first.setdefault(entry.key, entry.place)
        if place is not entry.place:
            other = (Related(place.at(), "the first"),)
            message = f"there are two decisions on {entry.on}"
            yield Found(message, entry.place.at(), entry.on, other)


class _Entry(NamedTuple):
    """A decision of either kind: what it is on, in words and folded; its reason; its place."""

    on: str
    key: str
    reason: str | None
    place: Place


def _entries(facts: Facts) -> Iterator[_Entry]:
    yield from (entry for entry, _ in _accepted(facts))
    yield from (entry for entry, _ in _rulings(facts))


def _accepted(facts: Facts) -> Iterator[tuple[_Entry, Decision]]:
    project = facts.project
    for decision, place in zip(project.decisions, project.declared.decisions, strict=True):
        on = f"`{decision.subject}`"
        yield _Entry(on, on, decision.reason, place), decision


def _rulings(facts: Facts) -> Iterator[tuple[_Entry, NameRuling]]:
    project = facts.project
    for ruling, place in zip(project.rulings, project.declared.rulings, strict=True):
        key = " / ".join(sorted((_folded(ruling.a), _folded(ruling.b))))
        yield _Entry(f"`{ruling.a}` and `{ruling.b}`", key, ruling.reason, place), ruling


def _fallen(facts: Facts, standing: Standing, what: str) -> Iterator[Found]:
    """Yield the accepted findings whose decision has that standing."""
    places = {id(decision): entry.place for entry, decision in _accepted(facts)}
    for ruled in facts.ruled:
        if ruled.standing is standing:
            place = places[id(ruled.decision)]
            key = {Standing.STALE: "claims", Standing.EXPIRED: "expires"}.get(standing)
            on = f"`{ruled.decision.subject}`"
            yield Found(f"the decision on {on} {what}: {ruled.why}", place.at(key), on)


def _names_known(facts: Facts) -> set[str]:
    """Return every name that a claim uses or that is declared, folded."""
    project = facts.project
    names = {_folded(n) for entity in project.entities for n in (entity.name, *entity.aliases)}
    for group in facts.result.groups:
        names.update(_folded(spelling.name) for spelling in group.spellings if spelling.claims)
    return names


def _first_use(facts: Facts, names: tuple[str, ...]) -> Position:
    """Return where the first of the names stands that is declared or used in a claim."""
    declared = facts.project.declared
    uses = [declared.entities[name] for name in names if name in declared.entities]
    folded = {_folded(name) for name in names}
    for group in facts.result.groups:
        for spelling in group.spellings:
            if _folded(spelling.name) in folded:
                uses.extend(facts.at(claim_id) for claim_id in spelling.claims)
    return min(uses or [place.at() for place in declared.rulings])


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())
