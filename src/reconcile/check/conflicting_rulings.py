"""Family D: decisions on names that contradict each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.check.decision_list import rulings
from reconcile.check.rule import Found
from reconcile.model.finding import Related
from reconcile.model.folding import folded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reconcile.check.rule import Facts
    from reconcile.model.position import Position


def decisions_in_conflict(facts: Facts) -> Iterator[Found]:
    """Decisions on names that can't all be true.

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
    ruled = list(rulings(facts))
    for conflict in facts.result.conflicts:
        chain = " = ".join(conflict.chain)
        links = {folded(name) for name in conflict.chain}
        places = [
            Related(entry.place.at(), f"{entry.on}: {'the same' if ruling.same else 'different'}")
            for entry, ruling in ruled
            if {folded(ruling.a), folded(ruling.b)} <= links
        ]
        first = places[0].position if places else _first_use(facts, conflict.chain)
        message = f"decisions on names exclude each other: {chain}; {conflict.reason}"
        yield Found(message, first, chain, tuple(places[1:]))


def _first_use(facts: Facts, names: tuple[str, ...]) -> Position:
    """Return where the first of the names is that is declared or used in a claim."""
    declared = facts.project.declared
    uses = [declared.entities[name] for name in names if name in declared.entities]
    wanted = {folded(name) for name in names}
    for group in facts.result.groups:
        for spelling in group.spellings:
            if folded(spelling.name) in wanted:
                uses.extend(facts.at(claim_id) for claim_id in spelling.claims)
    return min(uses or [place.at() for place in declared.rulings])
