"""Two names side by side, as every distinction sees them.

In: two prepared names and what the comparison paired. Out: a `TwoNames`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.names.words.bynames import RULERS
from reconcile.names.words.normal import words
from reconcile.names.words.open_vowels import leaves_vowels_open
from reconcile.names.words.tokens import FIRST_HALVES, LAST_HALF, Role
from reconcile.names.words.umlauts import differ_in_umlauts, has_umlauts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.names.comparison.align import Found, Pairing
    from reconcile.names.comparison.prepare import Prepared
    from reconcile.names.comparison.tally import Tally
    from reconcile.names.words.tokens import Token


class TwoNames:
    """Two names, the words of one that answer to words of the other, and the words left over.

    `pairs` are places in A and in B, in the order of A. Of the words there `changed` are those
    written otherwise, and `unlike` those of them that don't mean the same; `joined` is what one
    name writes as one word and the other as several; `alone` has no partner. `left` and `right`
    have a bit for each word that has one. What few distinctions ask is found out when they do.
    """

    def __init__(
        self,
        a: Prepared,
        b: Prepared,
        pairs: Sequence[Found],
        count: Tally,
        sums: Sequence[Pairing] = (),
    ) -> None:
        self.a, self.b = a, b
        self.pairs = sorted([(i, j) for _, _, i, j in pairs])
        self.changed = [(x, y) for x, y in self.words if x.text != y.text]
        self.unlike = [(x, y) for x, y in self.changed if x.kin != y.kin]
        if self.unlike and (has_umlauts(a.written) or has_umlauts(b.written)):
            self.unlike = _but_for_umlauts(self.unlike)
        self.left, self.right = count.left, count.right
        self._sums = sums

    @property
    def words(self) -> list[tuple[Token, Token]]:
        """The paired words, in the order of A."""
        return [(self.a.tokens[i], self.b.tokens[j]) for i, j in self.pairs]

    @property
    def joined(self) -> list[tuple[str, str]]:
        """What one name writes as one word and the other as several."""
        return [(_together(self.a, x), _together(self.b, y)) for _, x, y in self._sums]

    @property
    def alone(self) -> list[Token]:
        """The words without partner, those of A first."""
        return [*_unpaired(self.a, self.left), *_unpaired(self.b, self.right)]

    @property
    def vowels_open(self) -> bool:
        """Whether either name shows that it comes from a script that leaves vowels open."""
        return leaves_vowels_open(self.a.written) or leaves_vowels_open(self.b.written)


def _but_for_umlauts(pairs: list[tuple[Token, Token]]) -> list[tuple[Token, Token]]:
    return [(x, y) for x, y in pairs if not differ_in_umlauts(x.text, y.text)]


def _unpaired(name: Prepared, paired: int) -> list[Token]:
    return [token for at, token in enumerate(name.tokens) if not paired >> at & 1]


def _together(name: Prepared, bits: int) -> str:
    return "".join([token.text for at, token in enumerate(name.tokens) if bits >> at & 1])


def full(name: Prepared) -> bool:
    """Say whether a person's name has a given name and a surname, initials counted."""
    return len(name.tokens) > 1 and not name.partial


def surname(name: Prepared) -> int:
    """Return where a name's last word is that isn't a particle."""
    at = len(name.tokens) - 1
    while at and name.tokens[at].role == Role.PARTICLE:
        at -= 1
    return at


def with_its_half(name: Prepared, at: int) -> str:
    """Return a word of a name, with the half that makes a name of it: abd aziz of Abdelaziz."""
    word, before = name.tokens[at].text, name.tokens[at - 1].text if at else ""
    halves = word == LAST_HALF or before in FIRST_HALVES
    return f"{before} {word}" if halves else word


def goes_by_given_name(name: Prepared) -> bool:
    """Say whether a person's one name is a given name by the title before it: King Salman."""
    titles = words(name.written)[:_TITLES]
    return name.partial and not RULERS.isdisjoint(titles)


_TITLES = 2
"""Words that a ruler's title has at most: Crown Prince."""
