"""What links two names whose words differ: a name before marriage, or a title that is the name.

In: two prepared names. Out: the code of what links them, or "". Linked names are a close call.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.names.comparison.birth_names import birth_name_links
from reconcile.names.words.noble_titles import goes_by_title

if TYPE_CHECKING:
    from reconcile.names.comparison.prepare import Prepared

LINKED = 74.0
"""The score of two names that something beside them links: a close call."""


def may_link(a: Prepared, b: Prepared) -> bool:
    """Say whether names have something beside them that may link them."""
    one, other = a.aside, b.aside
    return bool(one.born_as or other.born_as or (one.title.of and other.title.of))


def link(a: Prepared, b: Prepared) -> str:
    """Return the code of what links two names whose words differ, "" for nothing."""
    if not may_link(a, b):
        return ""
    if birth_name_links(a, b):
        return "birth-name-links"
    return "title-links" if _title_links(a, b) else ""


def _title_links(a: Prepared, b: Prepared) -> bool:
    """Say whether one name is the title that the other has: Duke of Wellington."""
    one, other = a.aside.title, b.aside.title
    if one[1:] != other[1:] or (one.number and other.number and one.number != other.number):
        return False
    return _is_title(a) or _is_title(b)


def _is_title(name: Prepared) -> bool:
    return goes_by_title([token.text for token in name.tokens], name.aside.title)
