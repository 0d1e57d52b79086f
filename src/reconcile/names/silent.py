"""Names that had to choose between two that are ruled apart: a choice that is said aloud.

In: groups as they ended, and the likeness of forms. Out: conflicts, each the chain of three.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.model.entity import NameConflict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reconcile.names.groups import Groups
    from reconcile.names.likeness import Likeness


def silent_choices(groups: Groups, likeness: Likeness) -> Iterator[NameConflict]:
    """Yield where B was joined to A or C, is the same as both by its spelling, and A is not C."""
    forms = likeness.forms
    for a, c in groups.ruled_apart():
        for b in likeness.same[a] & likeness.same[c]:
            taken = next((end for end in (a, c) if groups.root[end] == groups.root[b]), None)
            if taken is not None:
                first, last = sorted((forms[a].spelt, forms[c].spelt))
                reason = f"ruled apart at its ends; the middle is taken for {forms[taken].spelt}"
                yield NameConflict((first, forms[b].spelt, last), reason)
