"""Family S and N: what is declared and no claim uses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.check.rule import Found
from reconcile.evidence.words_in_quotes import stands_in
from reconcile.model.field import BUILT_IN
from reconcile.model.folding import folded

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from reconcile.check.rule import Facts
    from reconcile.model.entity import Group


def unused_source(facts: Facts) -> Iterator[Found]:
    """Source records that no claim names.

    The report would count a source that says nothing here. Annotate it, or remove its record. A
    source that another one is `derived_from` is in use.

    Bad:

        claims:
          - {source: one, field: duration, subject: war, value: six years}
        # sources/one.yaml
        title: The war in its sixth year
        # sources/two.yaml
        title: Never annotated

    Good:

        claims:
          - {source: one, field: duration, subject: war, value: six years}
        # sources/one.yaml
        title: The war in its sixth year
    """
    project = facts.project
    used = {claim.source for claim in project.claims}
    origins = {folded(source.derived_from or "") for source in project.sources.values()}
    for source_id in sorted(project.sources.keys() - used):
        if folded(source_id) in origins:
            continue
        place = project.declared.sources[source_id].at()
        yield Found(f"no claim is from the source `{source_id}`", place, source_id)


def unused_field(facts: Facts) -> Iterator[Found]:
    """Declared fields that no claim uses.

    Either claims are missing, or the declaration is left over from claims that are gone. A field
    of a constraint is in use: nobody has to speak of the whole for its parts to be compared.

    Bad:

        fields:
          venue: {type: place}
        claims:
          - {source: one, field: duration, subject: war, value: six years}

    Good:

        fields:
          venue: {type: place}
        claims:
          - {source: one, field: venue, subject: talks, value: Grand Hotel}
    """
    used = {claim.field for claim in facts.project.claims}
    for constraint in facts.project.constraints:
        used.update(*constraint.fields.values())
    for field, place in sorted(facts.project.declared.fields.items()):
        if field not in used and field not in BUILT_IN:
            yield Found(f"no claim uses the field `{field}`", place, field)


def unused_alias(facts: Facts) -> Iterator[Found]:
    """Aliases of entities that no claim uses.

    An alias is for a name that spelling can't match. One that nobody uses does nothing today, and
    may join two names tomorrow that somebody writes without thinking of it.

    Bad:

        entities:
          - {name: High Council, kind: organisation, aliases: [HC, the Riyadh group]}
        claims:
          - {source: one, field: attendance, subject: High Council, value: attended}
          - {source: two, field: attendance, subject: HC, value: attended}

    Good:

        entities:
          - {name: High Council, kind: organisation, aliases: [HC]}
        claims:
          - {source: one, field: attendance, subject: High Council, value: attended}
          - {source: two, field: attendance, subject: HC, value: attended}
    """
    used = _used_by_entity(facts)
    for (name, alias), place in sorted(facts.project.declared.aliases.items()):
        if not any(stands_in(alias, text) for text in used.get(name, ())):
            yield Found(f"no claim uses `{alias}`, an alias of `{name}`", place, f"{name}: {alias}")


def _texts_of(group: Group, quotes: Mapping[str, str | None]) -> set[str]:
    """Return the spellings of a group that claims use, and the quotes of these claims."""
    spellings = [spelling for spelling in group.spellings if spelling.claims]
    texts = {spelling.name for spelling in spellings}
    texts.update(quotes[claim] or "" for spelling in spellings for claim in spelling.claims)
    return texts


def _used_by_entity(facts: Facts) -> dict[str, set[str]]:
    """Return for each name of a group the spellings of it that claims use, and those quotes."""
    quotes = {claim.id: claim.quote for claim in facts.project.claims}
    used: dict[str, set[str]] = {}
    for group in facts.result.groups:
        texts = _texts_of(group, quotes)
        for name in {group.label, *(spelling.name for spelling in group.spellings)}:
            used.setdefault(name, set()).update(texts)
    return used
