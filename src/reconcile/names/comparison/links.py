"""What links two names whose words differ: a name before marriage, a title, equal syllables.

In: two prepared names. Out: the code of what links them, or "". Linked names are a close call, as
are *Roh Moo-hyun* and *No Mu-hyon*, whose syllables two systems of spelling make of the same ones.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.names.comparison.birth_names import birth_name_links
from reconcile.names.comparison.distinctions.letters import of_east_asia
from reconcile.names.words.noble_titles import goes_by_title
from reconcile.names.words.syllables import may_be_one

if TYPE_CHECKING:
    from reconcile.names.comparison.prepare import Prepared

LINKED = 74.0
"""The score of two names that something beside them links: a close call."""


def may_link(a: Prepared, b: Prepared) -> bool:
    """Say whether names may be linked: by what is beside them, or a family name of East Asia."""
    return a.linkable or b.linkable


def link(a: Prepared, b: Prepared) -> str:
    """Return the code of what links two names whose words differ, "" for nothing."""
    if not may_link(a, b):
        return ""
    if of_east_asia(a, b) and may_be_one(a.joined, b.joined):
        return "syllables-link"
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
