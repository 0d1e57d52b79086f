"""The draft of a date that the rules of the grammar make of the parts they found.

In: a node of the chart, which has a rule's function and what to call it with. Out: a draft, or None
where the parts don't go together. The functions are in `named_drafts`, `relative_drafts` and
`joined_drafts`; none knows from which day words count, nor which days a calendar has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reconcile.values.date.chart_parser import Node

if TYPE_CHECKING:
    from typing import TypeVar

    T = TypeVar("T")


def draft_of(found: Any) -> Any:  # noqa: ANN401 (a part is of any kind)
    """Return the draft that the rules made a node of; None where its parts don't go together.

    What no rule made is a part, and stays as it is.
    """
    if not isinstance(found, Node):
        return found
    made = [draft_of(part) for part in found.parts]
    missing = [one is None for one in found.parts]
    refused = [one is None for one in made] != missing
    return None if refused else found.make(*made)


def sound(node: Node) -> bool:
    """Say whether a node is a date."""
    return draft_of(node) is not None


def same(draft: T) -> T:
    """Return what was found as it is."""
    return draft


def second(_: object, draft: T) -> T:
    """Return the second of two: "this past week" is the last."""
    return draft
