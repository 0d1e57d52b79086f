"""Verdicts on a terminal: what was looked at, how many of each, the first contradictions."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from rich.text import Text

from reconcile.engines.verdict_rows import rows_of
from reconcile.model.question import TWO_WAYS, Between
from reconcile.model.question import Verdict as Outcome
from reconcile.report.counting import counted
from reconcile.report.rich_text import columns, hanging, safe, sentence, stacked
from reconcile.report.styles import FAINT, STRONG, VERDICT_STYLES
from reconcile.report.verdict_words import MARKS, MEANINGS, title

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import RenderableType

    from reconcile.engines.verdict_rows import Verdict
    from reconcile.engines.verdicts import Summary, Verdicts

MOST = 20
"""Contradictions that are printed."""


def verdicts_drawn(verdicts: Verdicts) -> RenderableType:
    """Return the counts, the first contradictions, and what isn't in the report."""
    summary = verdicts.summary
    parts: list[RenderableType] = [sentence(Text(looked_at(summary, verdicts.engine), STRONG))]
    if summary.shown < summary.questions:
        parts.append(sentence(f"showing {summary.shown:,} of {summary.questions:,} questions"))
    parts += [Text(), columns(_tally(summary), by=2, gap=1), Text()]
    first = list(islice(_contradictions(verdicts), MOST + 1))
    if first:
        parts += [*map(_line, first[:MOST]), Text()]
    if len(first) > MOST:
        parts.append(sentence(f"The first {MOST} contradictions are listed."))
    parts += [hanging("!", safe(f"{each.why} ({each.number:,})")) for each in verdicts.left_out]
    parts.append(sentence("A row a question: reconcile report --as verdicts -o verdicts.parquet"))
    return stacked(parts)


def looked_at(summary: Summary, engine: str) -> str:
    """Return what was judged, and by what, in one line."""
    return (
        f"{counted(summary.sources, 'source')}, {counted(summary.claims, 'claim')}, "
        f"{counted(summary.questions, 'question')}; {summary.of_several_origins:,} answered by "
        f"more than one origin ({engine})"
    )


def _tally(summary: Summary) -> Iterator[list[Text]]:
    digits = max(len(f"{number:,}") for number in summary.verdicts.values())
    for verdict in Outcome:
        number = summary.verdicts[verdict.value]
        if number:
            name = f"{MARKS[verdict]} {number:>{digits},} {title(verdict, number)}"
            yield [Text(name, VERDICT_STYLES[verdict]), Text(MEANINGS[verdict], FAINT)]


def _contradictions(verdicts: Verdicts) -> Iterator[Verdict]:
    """Yield the contradictions, which come first."""
    for row in rows_of(verdicts.batches()):
        if not Outcome(row.verdict).is_contradiction:
            return
        yield row


def _line(row: Verdict) -> RenderableType:
    verdict = Outcome(row.verdict)
    said = safe(f": {row.a_value} / {row.b_value} ")
    codes = f"{row.reason} · {TWO_WAYS}" if row.between == Between.ONE_CLAIMANT else row.reason
    why = safe(f"({codes}; {counted(row.claims, 'claim')})", FAINT)
    return hanging(Text(MARKS[verdict], VERDICT_STYLES[verdict]), safe(row.question), said, why)
