"""Given name and surname that change places, and names that one person has beyond the other.

*David Allan* and *Allan David* are two, unless the form says which is the surname: a comma
("Allan, David"), capitals ("ALLAN David"), or a script in which the surname comes first.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reconcile.names.comparison.answer import Answer
from reconcile.names.comparison.distinctions.letters import of_east_asia
from reconcile.names.comparison.distinctions.meeting import surname
from reconcile.names.words.family_names import FREQUENT
from reconcile.names.words.given_names import GIVEN_NAMES
from reconcile.names.words.normal import latin
from reconcile.names.words.tokens import Role

if TYPE_CHECKING:
    from reconcile.names.comparison.distinctions.meeting import Meeting
    from reconcile.names.comparison.prepare import Prepared
    from reconcile.names.comparison.weigh import Tally
    from reconcile.names.words.tokens import Token

_SURNAME_FIRST = (("\u3040", "\u30ff"), ("\u3400", "\u9fff"), ("\uac00", "\ud7af"))
"""Kana, Han and Hangul, first and last letter: their names begin with the surname."""
_CAPITALS = re.compile(r"\b[^\W\d_]{2,}\b")
_PATRONYMIC = re.compile(r".+(?:[oei]vi[ct]h|[oei]vych|[oei]vna|ich|ichna|oglu|ogly|qizi|kyzy)")
_HYPHENED = re.compile(r"[a-z]+(?:-[a-z]+)+")
_SMALL = (Role.PARTICLE, Role.INITIAL)
_TWO = 2
_LIGHT = 0.35


def places_exchanged(met: Meeting) -> Answer | None:
    """Say `close` where the two words of a name change places, and no form explains it.

    Nor does a word that alone of the two is a given name. Longer names are turned round by lists;
    an initial makes none longer.
    """
    pairs = met.pairs
    places = [j for _, j in pairs]
    if places == sorted(places):
        return None
    order = [j for i, j in pairs if _heavy(met.a.tokens[i]) and _heavy(met.b.tokens[j])]
    if order == sorted(order):
        return None
    given = [x for x, y in met.words if x.text in GIVEN_NAMES or y.text in GIVEN_NAMES]
    if len(given) == 1 or max(_heavy_words(met.a), _heavy_words(met.b)) > _TWO:
        return None
    return None if _shows_surname(met.a.written) or _shows_surname(met.b.written) else Answer.CLOSE


def name_added(met: Meeting) -> Answer | None:
    """Say `close` where one person has a surname more, or a second given name.

    That is a word known as a given name or as a frequent surname, or joined to another by a hyphen;
    in an inverted name any word, for where people are listed by surname the given names are whole.
    A patronymic says nothing new, nor do the names of a father and his where they are no given
    name and surname, as in Arabic. A Chinese or Korean given name of two syllables is another than
    one of them alone.
    """
    listed = "," in met.a.written or "," in met.b.written
    for name, alone, other in (
        (met.a, met.a_alone, met.b),
        (met.b, met.b_alone, met.a),
    ):
        added = [at for at in alone if _adds(name.tokens[at])]
        at_end = surname(name) in added and _heavy_words(other) == _TWO and _western(other)
        if added and (listed or at_end or of_east_asia(met.a, met.b)):
            return Answer.CLOSE
        if not met.vowels_open and any(is_another_name(name, at) for at in added):
            return Answer.CLOSE
    return None


def is_another_name(name: Prepared, at: int) -> bool:
    """Say whether a word is known as a name people have, or half of one with a hyphen."""
    text = name.tokens[at].text
    if text in GIVEN_NAMES or text in FREQUENT:
        return True
    return "-" in name.written and any(text in pair for pair in _hyphened(name.written))


def _hyphened(written: str) -> list[list[str]]:
    """Return the names of two that are joined by a hyphen, each as its words."""
    return [pair.split("-") for pair in _HYPHENED.findall(latin(written).lower())]


def may_add_name(a: Prepared, b: Prepared, count: Tally) -> bool:
    """Say whether a word that only one name has may be one more name than the other's."""
    if "," in a.written or "," in b.written or of_east_asia(a, b):
        return True
    if not count.left >> surname(a) & count.right >> surname(b) & 1:
        return True
    return _has_another_name(a, count.left) or _has_another_name(b, count.right)


def _has_another_name(name: Prepared, paired: int) -> bool:
    return any(is_another_name(name, i) for i in range(len(name.keys)) if not paired >> i & 1)


def _western(name: Prepared) -> bool:
    """Say whether a name is a given name and a surname, both of them complete, as in the west."""
    first, last = name.tokens[0].text, name.tokens[surname(name)].text
    return first in GIVEN_NAMES or last in FREQUENT


def _heavy(token: Token) -> bool:
    return token.weight > _LIGHT


def _heavy_words(name: Prepared) -> int:
    return sum(token.role not in _SMALL for token in name.tokens)


def _adds(token: Token) -> bool:
    return token.role == Role.NAME and not _PATRONYMIC.fullmatch(token.text)


def _shows_surname(written: str) -> bool:
    """Say whether a name as written shows which of its words is the surname."""
    if any(first <= sign <= last for sign in written for first, last in _SURNAME_FIRST):
        return True
    words = _CAPITALS.findall(written)
    return any(map(str.isupper, words)) and not all(map(str.isupper, words))
