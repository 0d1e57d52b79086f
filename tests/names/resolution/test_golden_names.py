"""All names of a project: which are one, and which pairs are left to a person."""

from reconcile.model.entity import Mention
from reconcile.model.stages_measures_kinds import Kind
from reconcile.names.resolution.resolve import resolve


def resolved(line):
    kind, *names = line.split(" | ")
    meant = None if kind == "-" else Kind(kind)
    found = resolve([Mention(name, meant, f"c{at}") for at, name in enumerate(names)])
    joined = [group for group in found.groups if len(group.spellings) > 1]
    for group in joined:
        yield f"{group.label} {group.kind or '-'}: " + ", ".join(
            f"{each.name} {each.score:g} {each.because}" for each in group.spellings
        )
    for call in found.close_calls:
        yield f"{call.a} ? {call.b} {call.score} {call.reason} {call.kind or '-'}"


def test_names_are_resolved_as_kept(as_kept):
    as_kept("resolved.txt", resolved)
