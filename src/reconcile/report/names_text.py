"""Names for a terminal: who was taken as one, and how two names compare."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from reconcile.names.comparison.answer import REASONS
from reconcile.report.layout import Span, columns, wrapped
from reconcile.report.show import show
from reconcile.report.styles import FAINT, STRONG
from reconcile.report.words import counted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from reconcile.model.entity import CloseCall, Group, NameConflict, Spelling
    from reconcile.model.words import Kind
    from reconcile.names.comparison.explain import NameComparison, Part
    from reconcile.report.layout import Line


def render_groups(
    groups: Sequence[Group],
    close_calls: Sequence[CloseCall],
    conflicts: Sequence[NameConflict],
    source_of: Mapping[str, str],
    width: int,
) -> Iterator[Line]:
    """Yield the groups with their spellings, then what a person should look at.

    `source_of` has the source of each claim: where a spelling is used.
    """
    yield from wrapped([Span(_counts(groups, close_calls, conflicts), STRONG)], width)
    for group in groups:
        yield []
        yield from _group(group, source_of, width)
    if close_calls:
        yield []
        yield [Span("Close calls, for a person to decide", STRONG)]
        for call in close_calls:
            yield from wrapped(_call(call), width, 2, 4)
    if conflicts:
        yield []
        yield [Span("Decisions that can't all hold", STRONG)]
        for conflict in conflicts:
            chain = " = ".join(map(show, conflict.chain))
            yield from wrapped([Span(f"{chain}: {show(conflict.reason)}")], width, 2, 4)


def _counts(
    groups: Sequence[Group], close_calls: Sequence[CloseCall], conflicts: Sequence[NameConflict]
) -> str:
    spellings = sum(len(group.spellings) for group in groups)
    names = f"{counted(spellings, 'spelling')} of {len(groups)} named"
    told = [names, counted(len(close_calls), "close call")]
    if conflicts:
        told.append(counted(len(conflicts), "conflict"))
    return ", ".join(told)


def _group(group: Group, source_of: Mapping[str, str], width: int) -> Iterator[Line]:
    about = [str(group.kind)] if group.kind else []
    about += ["declared"] if group.declared else []
    yield from wrapped(
        [Span(show(group.label), STRONG), Span("  " + ", ".join(about), FAINT)], width, 0, 2
    )
    rows = [_spelling(spelling, source_of) for spelling in group.spellings]
    yield from columns(rows, width, 2)


def _spelling(spelling: Spelling, source_of: Mapping[str, str]) -> list[list[Span]]:
    return [
        [Span(f"{spelling.score:5.1f}")],
        [Span(show(spelling.name))],
        [Span(show(spelling.because), FAINT)],
        [Span(_where(spelling.claims, source_of), FAINT)],
    ]


def _where(claims: Sequence[str], source_of: Mapping[str, str]) -> str:
    """Return the sources that use a spelling, each with the number of its claims."""
    uses = Counter(source_of[claim] for claim in claims)
    return ", ".join(f"{show(source)} {count}" for source, count in sorted(uses.items())) or "-"


def _call(call: CloseCall) -> list[Span]:
    return [
        Span(f"{call.score:.1f}  "),
        Span(show(call.a)),
        Span(" ≈ ", FAINT),
        Span(show(call.b)),
        Span(f": {show(call.reason)}", FAINT),
    ]


def render_comparison(
    a: str, b: str, found: NameComparison, width: int, taken_for: Kind | None = None
) -> Iterator[Line]:
    """Yield both names, the answer, the alignment part by part, and what would tip it.

    `taken_for` is the kind that nobody stated and that fits better than what each looks like.
    """
    for label, name in (("A ", a), ("B ", b)):
        yield from wrapped([Span(label, FAINT), Span(show(name), STRONG)], width, 0, 2)
    answer = f"{found.answer}, {found.score:.1f} of 100: "
    yield from wrapped([Span(answer, STRONG), Span(REASONS[found.reason])], width, 0, 2)
    if taken_for:
        said = f"Compared as names of one kind, {taken_for}, which fits best; --kind says another."
        yield from wrapped([Span(said, FAINT)], width, 0, 2)
    yield from columns([_HEADER, *map(_part, found.parts)] if found.parts else [], width, 2)
    yield from wrapped([Span("What would tip it: ", FAINT), Span(show(found.tips))], width, 0, 2)


_HEADER = [[Span(title, FAINT)] for title in ("in A", "in B", "matched by", "weight", "costs")]


def _part(part: Part) -> list[list[Span]]:
    return [
        [Span(show(part.a) or "-")],
        [Span(show(part.b) or "-")],
        [Span(f"{part.how} {part.similarity:.2f}" if part.a and part.b else part.how)],
        [Span(f"{part.weight:.2f}")],
        [Span(f"{part.cost:.1f}")],
    ]
