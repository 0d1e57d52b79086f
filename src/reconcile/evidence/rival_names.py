"""Other answers to a claim's field that its quote names instead of the claim's own.

In: a project's claims, with their readings and entities, and a quote. Out: the names of rivals that
occur in the quote. A rival is a name that another claim gives for the same field, or a declared
entity of the field's kind; names that nobody gives anywhere in the project aren't looked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reconcile.evidence.words_in_quotes import plain_words, stands_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from reconcile.evidence.names_in_quotes import Spellings
    from reconcile.model.claim import Claim
    from reconcile.model.project import Project
    from reconcile.values.value_type import ValueType


class RivalNames:
    """The names that answer each field, found by the first word of each."""

    def __init__(
        self, project: Project, types: Mapping[str, ValueType[Any]], spellings: Spellings
    ) -> None:
        self._spellings = spellings
        self._by_word: dict[tuple[str, str], set[str]] = {}
        for claim in project.claims:
            names = types[claim.field].names_in(project.readings[claim.id].value)
            self._add(claim.field, names)
        for field, value_type in types.items():
            kin = [e for e in project.entities if e.kind and e.kind is value_type.kind]
            self._add(field, (name for e in kin for name in (e.name, *e.aliases)))

    def named_in(self, quote: str, claim: Claim, own: Iterable[str]) -> tuple[str, ...]:
        """Return the rivals of a claim's own names that occur in its quote, sorted.

        The claim's subject and claimant aren't rivals: a quote names them for other reasons.
        """
        theirs = (*own, claim.subject, *([claim.claimant] if claim.claimant else []))
        known = {each.casefold() for name in theirs for each in self._spellings.of(name, claim.id)}
        near = {
            name
            for word in plain_words(quote)
            for name in self._by_word.get((claim.field, word), ())
        }
        return tuple(sorted(n for n in near if n.casefold() not in known and stands_in(n, quote)))

    def _add(self, field: str, names: Iterable[str]) -> None:
        for name in names:
            for word in plain_words(name)[:1]:
                self._by_word.setdefault((field, word), set()).add(name)
