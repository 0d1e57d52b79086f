"""Names for a terminal: which spellings were read as one name, and how two names compare."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from rich.text import Text

from reconcile.names.comparison.answer import REASONS
from reconcile.report.counting import counted
from reconcile.report.rich_text import columns, hanging, line, safe, sentence, stacked
from reconcile.report.styles import FAINT, STRONG

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from rich.console import RenderableType

    from reconcile.model.entity import CloseCall, Group, NameConflict, Spelling
    from reconcile.model.stages_measures_kinds import Kind
    from reconcile.names.comparison.explain import NameComparison, Part
    from reconcile.report.joined_subjects import Joined


def render_groups(
    groups: Sequence[Group],
    close_calls: Sequence[CloseCall],
    conflicts: Sequence[NameConflict],
    source_of: Mapping[str, str],
) -> RenderableType:
    """Return the groups with their spellings, then what a person should look at.

    `source_of` has the source of each claim: where a spelling is used.
    """
    parts: list[RenderableType] = [sentence(Text(_counts(groups, close_calls, conflicts), STRONG))]
    for group in groups:
        parts += [Text(), _group(group, source_of)]
    if close_calls:
        parts += [Text(), Text("Possible name matches that need a decision", STRONG)]
        parts.append(columns(map(_call, close_calls), by=2))
    if conflicts:
        parts += [Text(), Text("Decisions that exclude each other", STRONG)]
        for conflict in conflicts:
            chain = " = ".join(conflict.chain)
            parts.append(sentence(safe(f"{chain}: {conflict.reason}"), by=2))
    return stacked(parts)


def render_joined(joined: Sequence[Joined], source_of: Mapping[str, str]) -> RenderableType:
    """Return the subjects joined by spelling, each with its spellings and their scores."""
    if not joined:
        return sentence("No subjects were joined by spelling.")
    parts: list[RenderableType] = [
        sentence(Text(f"{counted(len(joined), 'subject')} joined by spelling", STRONG))
    ]
    for each in joined:
        rows = [_spelling(spelling, source_of) for spelling in each.spellings]
        parts += [Text(), sentence(safe(each.label, STRONG)), columns(rows, by=2)]
    parts += [Text(), sentence(Text("Wrong ones are kept apart with: ", FAINT), _KEEP_APART)]
    return stacked(parts)


_KEEP_APART = Text("subject_id in the claims, or names in data/decisions.yaml")


def _counts(
    groups: Sequence[Group], close_calls: Sequence[CloseCall], conflicts: Sequence[NameConflict]
) -> str:
    spellings = sum(len(group.spellings) for group in groups)
    said = [
        f"{counted(spellings, 'spelling')} of {counted(len(groups), 'name')}",
        counted(len(close_calls), "possible match", "possible matches"),
    ]
    if conflicts:
        said.append(counted(len(conflicts), "conflict"))
    return ", ".join(said)


def _group(group: Group, source_of: Mapping[str, str]) -> RenderableType:
    about = [str(group.kind)] if group.kind else []
    about += ["declared"] if group.declared else []
    title = sentence(safe(group.label, STRONG), Text("  " + ", ".join(about), FAINT))
    return stacked([title, columns([_spelling(s, source_of) for s in group.spellings], by=2)])


def _spelling(spelling: Spelling, source_of: Mapping[str, str]) -> list[RenderableType]:
    return [
        Text(f"{spelling.score:5.1f}"),
        safe(spelling.name),
        safe(spelling.because, FAINT),
        safe(_where(spelling.claims, source_of), FAINT),
    ]


def _where(claims: Sequence[str], source_of: Mapping[str, str]) -> str:
    """Return the sources that use a spelling, each with the number of its claims."""
    uses = Counter(source_of[claim] for claim in claims)
    return ", ".join(f"{source} {count}" for source, count in sorted(uses.items())) or "-"


def _call(call: CloseCall) -> list[RenderableType]:
    names = line(safe(call.a), Text(" ≈ ", FAINT), safe(call.b))
    return [Text(f"{call.score:.1f}"), names, safe(call.reason, FAINT)]


def render_comparison(
    a: str, b: str, found: NameComparison, kind: Kind | None = None
) -> RenderableType:
    """Return both names, the answer, the alignment word by word, and what would change it.

    `kind` is the kind that nobody stated and that fits better than what each looks like.
    """
    parts = [
        hanging(Text(label, FAINT), safe(name, STRONG)) for label, name in (("A", a), ("B", b))
    ]
    answer = Text(f"{found.answer}, {found.score:.1f} of 100: ", STRONG)
    parts.append(sentence(answer, REASONS[found.reason]))
    if kind:
        said = f"Compared as names of one kind, {kind}, which fits best; --kind states another."
        parts.append(sentence(Text(said, FAINT)))
    if found.parts:
        parts.append(columns([_HEADER, *map(_part, found.parts)], by=2))
    parts.append(sentence(Text("What would change it: ", FAINT), safe(found.tips)))
    return stacked(parts)


_HEADER = [Text(title, FAINT) for title in ("in A", "in B", "matched by", "weight", "costs")]


def _part(part: Part) -> list[Text]:
    return [
        safe(part.a or "-"),
        safe(part.b or "-"),
        safe(f"{part.how} {part.similarity:.2f}" if part.a and part.b else part.how),
        Text(f"{part.weight:.2f}"),
        Text(f"{part.cost:.1f}"),
    ]
