"""Masculine and feminine forms of one name: Francis and Frances, Petrovich and Petrovna.

By what the languages of Europe and Arabic do at the end of a name, and by lists of given names
that only men or only women bear. A family name that differs so alone (Orlov, Orlova) is left to a
person: such endings are cases of the same name as well.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from rapidfuzz.distance import Prefix

from reconcile.names.comparison.answer import Answer
from reconcile.names.comparison.distinctions.two_names import surname
from reconcile.names.words.given_names import MEN, WOMEN
from reconcile.names.words.persons import DAUGHTERS, DAUGHTERS_BEHIND, SONS, SONS_BEHIND
from reconcile.names.words.tokens import Role

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reconcile.names.comparison.distinctions.two_names import TwoNames
    from reconcile.names.comparison.prepare import Prepared

    _Endings = Mapping[tuple[str, str], tuple[str, ...]]

_OF_SURNAMES = (
    ("ov", "ova"), ("ev", "eva"), ("yov", "yova"), ("in", "ina"), ("yn", "yna"),
    ("sky", "skaya"), ("skiy", "skaya"), ("skii", "skaia"), ("ski", "ska"), ("sky", "ska"),
    ("y", "aya"), ("iy", "aya"), ("ij", "aja"), ("oglu", "qizi"), ("", "ova"),
)  # fmt: skip
"""What a man's family name ends in where families have two forms, and a woman's beside it."""
_ENDINGS = (
    *_OF_SURNAMES,
    ("", "a"), ("o", "a"), ("os", "a"), ("us", "a"), ("e", "a"), ("es", "a"), ("er", "ra"),
    ("", "ina"), ("", "ah"), ("", "ia"), ("e", "ia"), ("n", "nne"), ("l", "lle"),
    ("ovich", "ovna"), ("evich", "evna"), ("ovych", "ivna"),
    ("ogly", "kyzy"),
)  # fmt: skip
"""The same for given names and names by the father."""
_SONS, _DAUGHTERS = SONS | SONS_BEHIND, DAUGHTERS | DAUGHTERS_BEHIND
_OF_ONE_SEX = MEN | WOMEN | SONS | DAUGHTERS
_FAMILY_ENDINGS = ("ov", "ev", "sky", "skiy", "skii", "ski")
_SHORTEST = 3


def gender_differs(both: TwoNames) -> Answer | None:
    """Say `different` for a man's and a woman's given name, `close` where only surnames differ."""
    if _child(both.a) * _child(both.b) < 0:
        return Answer.DIFFERENT
    ends = surname(both.a), surname(both.b)
    whole = not (both.a.partial or both.b.partial)
    found = None
    for i, j in both.pairs:
        x, y = both.a.tokens[i].text, both.b.tokens[j].text
        last = (i, j) == ends and (whole or _are_family_names(x, y))
        if x != y and _are_forms(*sorted((x, y)), last) and not _before_din(both, i, j):
            if not last:
                return Answer.DIFFERENT
            found = Answer.CLOSE
    return found


def _are_family_names(x: str, y: str) -> bool:
    """Say whether a man's word, alone, can only be a family name: Orlov, Dansky."""
    return min(x, y, key=len).endswith(_FAMILY_ENDINGS)


def _before_din(both: TwoNames, i: int, j: int) -> bool:
    """Say whether words are halves of a name of Arabic, which men alone bear: Nur al-Din."""
    following = both.a.tokens[i + 1 : i + 2] + both.b.tokens[j + 1 : j + 2]
    return any(token.text == "din" for token in following)


def _child(name: Prepared) -> int:
    """Return 1 for a name that says whose son somebody is, -1 whose daughter, 0 for neither."""
    texts = {token.text for token in name.tokens if token.role == Role.PARTICLE}
    return (not _SONS.isdisjoint(texts)) - (not _DAUGHTERS.isdisjoint(texts))


@lru_cache(maxsize=1 << 14)
def says_daughter(name: Prepared) -> bool:
    """Say whether a name has a word for whose daughter somebody is."""
    return not _DAUGHTERS.isdisjoint([token.text for token in name.tokens])


def titles_of_two(both: TwoNames) -> Answer | None:
    """Say `different` for Mr and Mrs Smith, and for Mrs Smith beside a Smith with a man's name."""
    return Answer.DIFFERENT if titles_exclude(both.a, both.b) else None


def titles_exclude(a: Prepared, b: Prepared) -> bool:
    """Say whether the title of one name is no title of the other's bearer."""
    one, other = _sex(a), _sex(b)
    return bool((a.aside.sex or b.aside.sex) and one and other) and one != other


def _sex(name: Prepared) -> str:
    """Return what a title or the first given name says; "" where neither says it."""
    first = name.tokens[0].text if name.tokens else ""
    return name.aside.sex or ("man" if first in MEN else "woman" if first in WOMEN else "")


def may_be_forms(x: str, y: str) -> bool:
    """Say whether two words are a man's and a woman's form of a name, surname or not."""
    if _tails(x, y) not in _ANY_TAILS and not (x in _OF_ONE_SEX and y in _OF_ONE_SEX):
        return False
    x, y = sorted((x, y))
    return _are_forms(x, y, False) or _are_forms(x, y, True)  # noqa: FBT003 (cached)


@lru_cache(maxsize=1 << 14)
def _are_forms(x: str, y: str, last: bool) -> bool:  # noqa: FBT001 (cached)
    """Say whether one of two words is the feminine form of the other."""
    endings = _SURNAMES_BY_TAILS if last else _NAMES_BY_TAILS
    return _is_form(x, y, endings) or _is_form(y, x, endings)


def _is_form(man: str, woman: str, endings: _Endings) -> bool:
    """Say whether a word is the feminine form of another, by the lists or by its ending."""
    if (man in MEN and woman in WOMEN) or (man in SONS and woman in DAUGHTERS):
        return True
    return not (woman in MEN or man in WOMEN) and _ends_otherwise(man, woman, endings)


def _ends_otherwise(man: str, woman: str, endings: _Endings) -> bool:
    if len(man) < _SHORTEST:
        return False
    if woman.startswith(man) and man[-1] in "aeiouh":
        return False
    his = endings.get(_tails(man, woman))
    return his is not None and man.endswith(his)


def _tails(man: str, woman: str) -> tuple[str, str]:
    """Return what is left of two words behind the letters that both begin with."""
    shared = Prefix.similarity(man, woman)
    return man[shared:], woman[shared:]


def _by_tails(endings: tuple[tuple[str, str], ...]) -> _Endings:
    """Return a man's endings by what differs in them from a woman's: "" and "a" of ov and ova."""
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for his, hers in endings:
        tails = _tails(his, hers)
        found[tails] = (*found.get(tails, ()), his)
    return found


_SURNAMES_BY_TAILS, _NAMES_BY_TAILS = _by_tails(_OF_SURNAMES), _by_tails(_ENDINGS)
_ANY_TAILS = frozenset(
    tails
    for his, hers in (*_NAMES_BY_TAILS, *_SURNAMES_BY_TAILS)
    for tails in ((his, hers), (hers, his))
)
"""What may differ at the ends of a man's and a woman's name, in either order."""
