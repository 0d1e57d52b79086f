"""The subjects that claims spell in more than one way and that were read as one.

A wrong join is the worst mistake, since two people become one: so each is listed with what joined
it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reconcile.model.entity import Spelling
    from reconcile.model.reconciliation import Reconciliation


class Joined(NamedTuple):
    """A subject as the reports call it, and the spellings its claims use, best score first."""

    label: str
    spellings: tuple[Spelling, ...]


def joined_subjects(result: Reconciliation) -> tuple[Joined, ...]:
    """Return the subjects of claims with two or more spellings, by label.

    Two that differ in white space or capitals alone are one spelling.
    """
    subject_of = {claim.id: claim.subject for claim in result.claims}
    found = []
    for group in result.groups:
        used = [each for each in group.spellings if _names_a_subject(each, subject_of)]
        if len({" ".join(each.name.casefold().split()) for each in used}) > 1:
            found.append(Joined(group.label, tuple(used)))
    return tuple(sorted(found))


def _names_a_subject(spelling: Spelling, subject_of: Mapping[str, str]) -> bool:
    """Say whether some claim has the spelling as its subject, and not in its value alone."""
    return any(subject_of.get(claim) == spelling.name for claim in spelling.claims)
