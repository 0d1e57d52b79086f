"""Family N: names that a person should look at."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from reconcile.check.rule import Found
from reconcile.model.finding import Related

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from reconcile.check.rule import Facts
    from reconcile.model.entity import Group
    from reconcile.model.position import Position

_RULING = "a ruling on the names: reconcile names --review"


def close_name(facts: Facts) -> Iterator[Found]:
    """Names that are close to each other and were not treated as one.

    If they are one, claims that answer one question are judged as two. Decide it with `reconcile
    names --review`, or under `names` in the decisions file.

    Bad:

        claims:
          - {source: one, field: delegation_head, subject: talks, value: Mohammed Alush}
          - {source: two, field: delegation_head, subject: talks, value: Mahmoud Alloush}

    Good:

        claims:
          - {source: one, field: delegation_head, subject: talks, value: Mohammed Alush}
          - {source: two, field: delegation_head, subject: talks, value: Mahmoud Alloush}
        # decisions.yaml
        names:
          - {a: Mohammed Alush, b: Mahmoud Alloush, same: false, reason: Two brothers.}
    """
    places = _Places(facts)
    torn = _torn(facts)
    for call in facts.result.close_calls:
        if call.a not in torn and call.b not in torn:
            other = Related(places.of(call.b), f"`{call.b}`")
            message = f"`{call.a}` and `{call.b}` may be one ({call.score:g} of 100): {call.reason}"
            about = f"{call.a} = {call.b}"
            yield Found(message, places.of(call.a), about, (other,), expected=_RULING)


def name_of_several(facts: Facts) -> Iterator[Found]:
    """Names that could mean either of two entities or more, such as a lone surname.

    Write the name out in the claim, or decide whom it means in the decisions file.

    Bad:

        claims:
          - {source: one, field: delegation_head, subject: talks, value: Zahran Alloush}
          - {source: two, field: delegation_head, subject: talks, value: Mohammad Alloush}
          - {source: three, field: delegation_head, subject: talks, value: Alloush}

    Good:

        claims:
          - {source: one, field: delegation_head, subject: talks, value: Zahran Alloush}
          - {source: two, field: delegation_head, subject: talks, value: Mohammad Alloush}
          - {source: three, field: delegation_head, subject: talks, value: Mohammad Alloush}
    """
    places = _Places(facts)
    for name, others in sorted(_torn(facts).items()):
        related = tuple(Related(places.of(other), f"`{other}`") for other in others)
        listed = " or ".join(f"`{other}`" for other in others)
        message = f"`{name}` may mean {listed}"
        yield Found(message, places.of(name), name, related, expected=_RULING)


def _torn(facts: Facts) -> Mapping[str, list[str]]:
    """Return the names that are in several close calls, with what each may mean."""
    calls = facts.result.close_calls
    times = Counter(name for call in calls for name in (call.a, call.b))
    found: defaultdict[str, list[str]] = defaultdict(list)
    for call in calls:
        name, other = sorted((call.a, call.b), key=lambda name: (-times[name], name))
        if times[name] > 1:
            found[name].append(other)
    return {name: sorted(others) for name, others in found.items() if len(others) > 1}


class _Places:
    """Where each group of names is used first, in the files' order."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._claims = {claim.id: claim for claim in facts.project.claims}
        self._groups = {group.label: group for group in facts.result.groups}

    def of(self, label: str) -> Position:
        """Return the first use of a group's names; where it is declared if no claim uses it."""
        group = self._groups.get(label)
        uses = list(self._uses(group)) if group else []
        return min(uses) if uses else self._declared(label)

    def _uses(self, group: Group) -> Iterator[Position]:
        for spelling in group.spellings:
            for claim_id in spelling.claims:
                claim = self._claims[claim_id]
                key = "subject" if claim.subject == spelling.name else "value"
                yield self._facts.at(claim, key)

    def _declared(self, label: str) -> Position:
        declared = self._facts.project.declared
        places = [*declared.entities.values(), *(place.at() for place in declared.rulings)]
        return declared.entities.get(label) or min(places)
