"""What links two names whose words differ: a surname first, a title, equal syllables, a marriage.

In: two prepared names. Out: the code of what links them, or "". Linked names are a close call, as
are *Roh Moo-hyun* and *No Mu-hyon*, whose syllables two systems of spelling make of the same ones.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.names.comparison.birth_names import birth_name_links
from reconcile.names.comparison.distinctions.gender import titles_exclude
from reconcile.names.comparison.distinctions.letters import (
    of_east_asia,
    spellings_of_one,
    surname_first,
)
from reconcile.names.comparison.distinctions.two_names import (
    goes_by_given_name,
    surname,
    with_its_half,
)
from reconcile.names.words.noble_titles import goes_by_title
from reconcile.names.words.persons import DAUGHTERS, SONS
from reconcile.names.words.syllables import may_be_one
from reconcile.names.words.tokens import Role

if TYPE_CHECKING:
    from reconcile.names.comparison.prepare import Prepared

LINKED = 74.0
"""The score of two names that something beside them links: a close call."""


def may_link(a: Prepared, b: Prepared) -> bool:
    """Say whether names may be linked: by what is beside them, or a surname alone or East Asian."""
    return a.linkable or b.linkable


def link(a: Prepared, b: Prepared) -> str:
    """Return the code of what links two names whose words differ, "" for nothing.

    Nothing links a person with who is that person's wife or spokesman.
    """
    kin = {a.aside.kin, b.aside.kin}
    if not may_link(a, b) or (len(kin) > 1 and not any(" of " in said for said in kin)):
        return ""
    if of_east_asia(a, b) and may_be_one(a.joined, b.joined):
        return "syllables-link"
    if birth_name_links(a, b):
        return "birth-name-links"
    for code, one_of_the_other in _ONE_WAY:
        if one_of_the_other(a, b) or one_of_the_other(b, a):
            return code
    return "title-links" if _title_links(a, b) else ""


def _same_realm(numbered: Prepared, other: Prepared) -> bool:
    """Say whether one is a ruler by number and the other bears his name and realm without one."""
    realm = numbered.aside.beside
    named = [token.text for token in numbered.tokens if token.role != Role.NUMBER]
    said = [token.text for token in other.tokens]
    return realm.startswith("of ") and said == [*named, *realm.split()]


def _surname_of(short: Prepared, full: Prepared) -> bool:
    """Say whether one name is the surname of the other, a longer one: Park of Park Geun-hye."""
    if not short.partial or full.partial or not full.tokens or full.words:
        return False
    if titles_exclude(short, full) or goes_by_given_name(short):
        return False
    alone = with_its_half(short, surname(short))
    borne = [surname(full), 0] if surname_first(full) else [surname(full)]
    return any(spellings_of_one(alone, with_its_half(full, at)) for at in borne)


def _given_name_of(short: Prepared, full: Prepared) -> bool:
    """Say whether one name is the given name of the other, whose father's name is behind it.

    Who is named so in Arabic goes by it: King Salman is Salman bin Abdulaziz. A frequent name needs
    a title to say who is meant.
    """
    if not short.partial or full.partial or len(full.tokens) <= _FATHER:
        return False
    if full.tokens[1].text not in SONS | DAUGHTERS or titles_exclude(short, full):
        return False
    alone = short.tokens[surname(short)]
    known = alone.weight >= 1.0 or bool(short.aside.sex)
    return known and spellings_of_one(alone.text, full.tokens[0].text)


_FATHER = 2
"""Where the father's name is behind a given name and bin."""


_ONE_WAY = (
    ("surname-links", _surname_of),
    ("given-name-links", _given_name_of),
    ("number-missing", _same_realm),
)
"""What links one name to the other, in either order, by its code."""


def _title_links(a: Prepared, b: Prepared) -> bool:
    """Say whether one name is the title that the other has: Duke of Wellington."""
    one, other = a.aside.title, b.aside.title
    if one[1:] != other[1:] or (one.number and other.number and one.number != other.number):
        return False
    return _is_title(a) or _is_title(b)


def _is_title(name: Prepared) -> bool:
    return goes_by_title([token.text for token in name.tokens], name.aside.title)
