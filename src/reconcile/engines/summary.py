"""What the verdicts of an engine come to, and which of them are reported."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.engines import query
from reconcile.engines.dialect import quoted
from reconcile.engines.verdicts import Summary
from reconcile.model.question import Verdict as Outcome

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.engines.engine import Judged
    from reconcile.engines.verdicts import Narrowed


def summary_of(judged: Judged, claims: int, sources: int, conditions: Sequence[str]) -> Summary:
    """Return what all verdicts come to; those that meet the conditions are shown."""
    every = judged.ask(query.summary(()))
    shown = judged.ask(query.summary(conditions)) if conditions else every
    number = {row["verdict"]: row["questions"] for row in every}
    return Summary(
        claims=claims,
        sources=sources,
        questions=sum(number.values()),
        of_several_origins=sum(row["of_several_origins"] for row in every),
        verdicts={each.value: number.get(each.value, 0) for each in Outcome},
        not_all_compared=sum(row["not_all_compared"] for row in every),
        shown=sum(row["questions"] for row in shown),
    )


def of_sources(wanted: Narrowed) -> str:
    """Return the condition on a claim that makes its question wanted; "" where all are."""
    return _among("g.source", wanted.sources) if wanted.sources else ""


def conditions_on(wanted: Narrowed) -> list[str]:
    """Return the conditions on a verdict that is wanted."""
    found = []
    if wanted.fields:
        family = [
            f"field = {quoted(each)} OR field LIKE {quoted(each + '.%')}" for each in wanted.fields
        ]
        found.append(f"({' OR '.join(family)})")
    if wanted.subjects:
        texts = wanted.subjects
        keys = [f"id {each}" for each in texts]
        found.append(f"({_among('subject', texts)} OR {_among('subject_key', keys)})")
    if wanted.verdicts:
        found.append(_among("verdict", wanted.verdicts))
    if wanted.sources:
        found.append("wanted = 1")
    return found


def _among(column: str, texts: Sequence[str]) -> str:
    return f"{column} IN ({', '.join(map(quoted, texts))})"
