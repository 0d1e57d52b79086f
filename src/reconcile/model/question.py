"""What judging finds: questions, the pairs of claims that answer them, and their verdicts."""

from __future__ import annotations

from collections.abc import Collection
from enum import StrEnum
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from reconcile.model.folding import slug
from reconcile.model.relation import Relation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from reconcile.model.claim import Claim
    from reconcile.model.extent import Extent
    from reconcile.model.relation import Comparison, Explanation


class Verdict(StrEnum):
    """What the relations of a question's pairs add up to, worst first."""

    OUTRIGHT = "outright"
    APPARENT = "apparent"
    UNJUDGED = "unjudged"
    AGREEMENT = "agreement"
    UNCORROBORATED = "uncorroborated"

    @property
    def is_contradiction(self) -> bool:
        """Whether the sources contradict each other, outright or apparently."""
        return self in (Verdict.OUTRIGHT, Verdict.APPARENT)


class Between(StrEnum):
    """Whose claims a pair compares.

    `ONE_CLAIMANT` are two sources that quote one named claimant, `CODERS` two people who noted one
    source: what they noted differently says nothing of the sources.
    """

    ORIGINS = "origins"
    ONE_ORIGIN = "one origin"
    ONE_CLAIMANT = "one claimant"
    CLAIMANTS = "claimants"
    ITSELF = "itself"
    CODERS = "coders"


TWO_WAYS = "one-claimant-two-ways"
"""The reason code of a pair in which two sources quote one claimant with different values."""


class Answer(NamedTuple):
    """A claim as an answer to its question: with its origin, and its value as its type shows it.

    `extent` is where the value lies on a line; None for values that lie on none. `revised` says
    that its claimant took it back, by a later claim on the question.
    """

    claim: Claim
    origin: str
    shown: str
    extent: Extent | None = None
    revised: bool = False


class Pair(NamedTuple):
    """Two claims on one question, by id in order, with how they relate, and why in words."""

    a: str
    b: str
    between: Between
    comparison: Comparison
    explanation: Explanation

    @property
    def two_ways(self) -> bool:
        """Whether two sources quote one claimant with values that contradict or differ."""
        apart = self.comparison.relation in (Relation.CONTRADICTS, Relation.DIFFERS)
        return apart and self.between is Between.ONE_CLAIMANT


class AlikePairs(NamedTuple):
    """Every pair of a claim of `a` and one of `b`: all are compared alike.

    `a` and `b` are the ids of the claims with one reading and with another, sorted; the same where
    both claims of a pair have one reading. The comparison is that of `a` with `b`.
    """

    a: tuple[str, ...]
    b: tuple[str, ...]
    comparison: Comparison

    @property
    def number(self) -> int:
        """How many pairs these are."""
        if self.a == self.b:
            return len(self.a) * (len(self.a) - 1) // 2
        return len(self.a) * len(self.b)

    @property
    def first(self) -> tuple[str, str]:
        """The first of the pairs, by ids."""
        if self.a == self.b:
            return self.a[0], self.a[1]
        return min(self.a[0], self.b[0]), max(self.a[0], self.b[0])

    def within(self, source_of: Mapping[str, str]) -> Iterator[tuple[str, str]]:
        """Yield those of the pairs that are of one source; `source_of` is that of each claim."""
        others: dict[str, list[str]] = {}
        for claim in self.b:
            others.setdefault(source_of[claim], []).append(claim)
        for claim in self.a:
            for other in others.get(source_of[claim], ()):
                if claim < other or (self.a != self.b and claim != other):
                    yield min(claim, other), max(claim, other)


class Pairs(Collection[Pair]):
    """All pairs of a question's claims, in the order of their ids, each made when it is asked for.

    A question of a hundred thousand claims has five billion pairs, but few readings. So code
    that counts, or looks for the furthest, reads `alike`; only code that prints every pair goes
    through them.
    `alike` are the pairs that were compared, by their two readings; `made` returns one of them.
    """

    def __init__(
        self,
        claims: tuple[str, ...],
        alike: tuple[AlikePairs, ...],
        made: Callable[[str, str], Pair],
    ) -> None:
        self._claims = claims
        self.alike = alike
        self.made = made

    @property
    def not_compared(self) -> int:
        """How many pairs no comparison was made of, since the readings are too many."""
        return len(self) - sum(each.number for each in self.alike)

    def of(self, claim: str) -> Iterator[Pair]:
        """Yield the pairs of one claim with every other, in the order of the others' ids."""
        for other in self._claims:
            if other != claim:
                yield self.made(*sorted((claim, other)))

    def __contains__(self, pair: object) -> bool:
        return any(pair == each for each in self)

    def __len__(self) -> int:
        return len(self._claims) * (len(self._claims) - 1) // 2

    def __iter__(self) -> Iterator[Pair]:
        return (self.made(a, b) for a, b in combinations(self._claims, 2))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Pairs) and self.alike == other.alike

    def __hash__(self) -> int:
        return hash(self._claims)


class Question(NamedTuple):
    """Subject, field and scope, the claims that answer it, and what they add up to.

    `answers` and `pairs` are sorted by claim ids; a pair is made when it is asked for. `agreement`
    is the furthest relation in an agreement and None elsewhere. `telling` are the pairs that make
    the verdict, one a reason and sentence, those between origins first. `spread` is the range of
    what is stated and not revised; `common` what satisfies all these claims, None where nothing
    does or the type can't say.
    `label` is what the field is called for people, where it is declared.
    """

    id: str
    field: str
    type: str
    subject: str
    scope: str | None
    answers: tuple[Answer, ...]
    origins: tuple[str, ...]
    pairs: Pairs
    verdict: Verdict
    agreement: Relation | None
    telling: tuple[Pair, ...]
    spread: str | None
    common: str | None
    label: str | None = None


def question_id(field: str, subject: str, scope: str | None = None) -> str:
    """Return the id of a question: its field, subject and scope, as `place/astana-talks`."""
    return "/".join(filter(None, (field, slug(subject), slug(scope or ""))))
