"""What a constraint on a turnout says beside its fields: whose members, and which words mean all.

In: a constraint whose keys make one kind. Out: faults, each with its place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.files.faults import BAD_CONSTRAINT, near_miss
from reconcile.model.constraint import OF_TURNOUT
from reconcile.model.folding import folded

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reconcile.files.faults import Faults
    from reconcile.files.yaml_tree import Map
    from reconcile.model.constraint import Constraint
    from reconcile.model.field import Field

_WORDS = ("all", "none")


def check_turnout(
    constraint: Constraint, entry: Map, fields: Mapping[str, Field], faults: Faults
) -> None:
    """Note keys of a turnout where there is none, and words that aren't choices of its field."""
    if constraint.turnout is None:
        for key in OF_TURNOUT:
            if key in entry:
                message = f"`{key}` goes with `turnout` and `status` alone"
                faults.add(BAD_CONSTRAINT, message, entry.at(key))
        return
    field = fields.get(constraint.turnout)
    if field is not None and field.type == "choice":
        _check_words(constraint, entry, field, faults)
    elif field is not None:
        for key in _given(constraint):
            message = f"`{key}` is a word, and `{constraint.turnout}` is of the type {field.type}"
            expected = "no such key: a share of 100% means all, and zero none"
            faults.add(BAD_CONSTRAINT, message, entry.at(key), expected=expected)


def _check_words(constraint: Constraint, entry: Map, field: Field, faults: Faults) -> None:
    choices = ", ".join(field.of)
    given = _given(constraint)
    if not given:
        message = f"which choice of `{constraint.turnout}` means all isn't said"
        expected = f"`all` or `none`, with one of: {choices}"
        faults.add(BAD_CONSTRAINT, message, entry.at("turnout"), expected=expected)
    known = {folded(word) for word in field.of}
    for key, word in given.items():
        if folded(word) not in known:
            message = f"`{word}` isn't a choice of `{constraint.turnout}`"
            near = near_miss(word, field.of)
            faults.add(BAD_CONSTRAINT, message, entry.at(key), expected=choices, suggestion=near)


def _given(constraint: Constraint) -> dict[str, str]:
    said = {key: getattr(constraint, key) for key in _WORDS}
    return {key: word for key, word in said.items() if word is not None}
