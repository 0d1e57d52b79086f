"""Suggested origins for a terminal: which sources, what speaks for it and where, what to write."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from reconcile.evidence.origins.suggest import Sign
from reconcile.report.counting import counted, listed
from reconcile.report.rich_text import columns, safe, sentence, stacked
from reconcile.report.styles import FAINT, STRONG

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rich.console import RenderableType

    from reconcile.evidence.origins.credits import Credit
    from reconcile.evidence.origins.shared_words import SharedRun
    from reconcile.evidence.origins.suggest import Suggestion

RUNS_SHOWN = 3
_HEADS = {
    Sign.AGENCY: "credited to an agency",
    Sign.WORDS: "equal words",
    Sign.PUBLISHER: "one publisher",
}


def render_origins(found: Sequence[Suggestion], texts: int, sources: int) -> RenderableType:
    """Return what is suggested, and how many texts of how many sources were searched."""
    parts: list[RenderableType] = [sentence(Text(_head(found, texts, sources), STRONG))]
    for each in found:
        parts += [Text(), *_suggestion(each)]
    if found:
        parts += [Text(), sentence(Text(_ADVICE, FAINT))]
    if texts < sources:
        parts += [Text(), sentence(Text("Texts are attached with: reconcile source attach FILE"))]
    return stacked(parts)


_ADVICE = (
    "Nothing is merged: write derived_from into the records in data/sources where a suggestion is "
    "right, and note there where it is not."
)


def _head(found: Sequence[Suggestion], texts: int, sources: int) -> str:
    searched = f"{texts:,} of {counted(sources, 'source')} searched for shared origins"
    if not texts:
        searched = f"No texts attached: only the records of {counted(sources, 'source')} searched"
    return f"{searched}, {counted(len(found), 'suggestion')}"


def _suggestion(found: Suggestion) -> Iterator[RenderableType]:
    names = Text(" and ").join([safe(id_, STRONG) for id_ in found.sources])
    yield sentence(names, Text(f"  {_HEADS[found.sign]}", FAINT))
    if found.credits:
        yield columns((_credit(id_, credit) for id_, credit in found.credits), by=2)
    if found.runs:
        yield sentence(Text(_shared(found.runs)), by=2)
        yield columns((_run(run) for run in found.runs[:RUNS_SHOWN]), by=4)
    if found.publisher:
        by = "on one site" if found.publisher.by_site else "under one copyright line"
        yield sentence(f"{by}: ", safe(found.publisher.name), by=2)
    for id_, origin in sorted(found.write.items()):
        yield sentence("write into ", safe(id_), ": derived_from: ", safe(origin, STRONG), by=2)
    if not found.write:
        yield sentence(_unsure(found), by=2)


def _credit(id_: str, credit: Credit) -> list[RenderableType]:
    place = safe(f"{id_}:{credit.line}", FAINT)
    how = "" if credit.whole else "  in part"
    return [place, Text.assemble(safe(f"“{credit.wording}”"), Text(how, FAINT))]


def _shared(runs: Sequence[SharedRun]) -> str:
    words = counted(sum(run.size for run in runs), "word")
    more = len(runs) - RUNS_SHOWN
    shown = f", the first {RUNS_SHOWN}" if more > 0 else ""
    return f"{words} in {counted(len(runs), 'run')} outside quotation marks{shown}:"


def _run(run: SharedRun) -> list[RenderableType]:
    places = f"{run.first}:{run.lines[0]} {run.other}:{run.lines[1]}"
    return [Text(counted(run.size, "word")), safe(f"“{run.words} ...”"), safe(places, FAINT)]


def _unsure(found: Suggestion) -> str:
    """Return what a person must find out before anything can be written."""
    if found.sign is Sign.PUBLISHER:
        return "If they share a newsroom, give both the same derived_from, such as the publisher."
    if found.sign is Sign.WORDS:
        return (
            "Which came first isn't recorded: if one repeats the other, write its id as "
            "derived_from; if both repeat a third, write that one into both."
        )
    named = sorted({name for _, credit in found.credits for name in credit.agencies})
    if not named:
        return "It doesn't say which agency: where you know, write it as derived_from."
    return (
        f"Written in part with {listed(named)}: write derived_from only where the claims noted "
        "come from one of them, or give those claims a claimant."
    )
