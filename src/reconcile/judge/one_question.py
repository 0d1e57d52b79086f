"""One question's statements to its verdict, as one row of plain values: the judge of every engine.

A project in memory and a table of millions are judged by `judged`; `verdict_row` puts its outcome
into strings and whole numbers, for a column each. An engine groups claims to one row a question,
with the list of its distinct statements, and maps each row. To make a `Statement` of plain values,
number the reading that the field's type reads (`Readings.number`, the same text in the same frame
only once) and name the voice (`Voice`). The order of the statements changes nothing.
"""

from __future__ import annotations

from itertools import starmap
from typing import TYPE_CHECKING, NamedTuple

from reconcile.judge.pairs import compared
from reconcile.judge.statements import Statement, alike, pairs_of_claims
from reconcile.judge.verdict import by_relation, rule
from reconcile.model.relation import Relation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.judge.distinct_readings import Readings
    from reconcile.judge.verdict import Compared, Ruling, TwoGroups


_RELATIONS = tuple(Relation)
_NOTHING = ("",) * 7


class Judged(NamedTuple):
    """Every two groups of claims as they were compared, by relation, and what they add up to."""

    compared: list[Compared]
    related: dict[Relation, list[TwoGroups]]
    ruling: Ruling


class VerdictRow(NamedTuple):
    """A question's verdict in plain values.

    `agreement` is the furthest relation of an agreement and "" elsewhere. `relation` and `reason`
    are those of the first telling pair, `between` is whose claims it compares, `a` and `b` are
    their ids, `a_value` and `b_value` their values as their type shows them; "" where no pair makes
    the verdict. `readings` is how many distinct readings there are, `origins` how many origins;
    then the pairs of claims in all, of each relation, and those not compared.
    """

    question: str
    verdict: str
    agreement: str
    relation: str
    reason: str
    between: str
    a: str
    b: str
    a_value: str
    b_value: str
    claims: int
    readings: int
    origins: int
    pairs: int
    same: int
    refines: int
    compatible: int
    differs: int
    contradicts: int
    unjudged: int
    incomparable: int
    not_compared: int


def judged(statements: Sequence[Statement], readings: Readings) -> Judged:
    """Return what the statements on one question add up to."""
    found = compared(alike(statements), readings)
    related = by_relation(found)
    return Judged(found, related, rule(related))


def verdict_row(question: str, statements: Sequence[Statement], readings: Readings) -> VerdictRow:
    """Return the verdict on one question, by its id, as a row."""
    _, related, ruling = judged(statements, readings)
    claims = sum(each.often for each in statements)
    pairs = claims * (claims - 1) // 2
    numbers = [sum(starmap(pairs_of_claims, related.get(one, ()))) for one in _RELATIONS]
    return VerdictRow._make(
        (
            question,
            ruling.verdict.value,
            ruling.agreement.value if ruling.agreement else "",
            *_told(ruling, readings),
            claims,
            len({each.reading for each in statements}),
            len({each.voice.origin for each in statements}),
            pairs,
            *numbers,
            pairs - sum(numbers),
        )
    )


def _told(ruling: Ruling, readings: Readings) -> tuple[str, ...]:
    """Return relation, reason, whose claims, their ids and values, of the first telling pair."""
    if not ruling.making:
        return _NOTHING
    first = ruling.making[0]
    comparison = readings.compared(first.reading_a, first.reading_b)
    shown = [readings.shown(each)[0] for each in (first.reading_a, first.reading_b)]
    relation, reason = comparison.relation.value, comparison.reason
    return relation, reason, first.between.value, first.a, first.b, *shown
