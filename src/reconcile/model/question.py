"""What judging finds: questions, the pairs of claims that answer them, and their verdicts."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from reconcile.model.folding import slug

if TYPE_CHECKING:
    from reconcile.model.claim import Claim
    from reconcile.model.extent import Extent
    from reconcile.model.relation import Comparison, Explanation, Relation


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


class Question(NamedTuple):
    """Subject, field and scope, the claims that answer it, and what they add up to.

    `answers` and `pairs` are sorted by claim ids. `agreement` is the furthest relation in an
    agreement and None elsewhere. `telling` are the pairs that make the verdict, one a reason and
    sentence, those between origins first. `spread` is the range of what is stated and not revised;
    `common` what satisfies all these claims, None where nothing does or the type can't say.
    `label` is what the field is called for people, where it is declared.
    """

    id: str
    field: str
    type: str
    subject: str
    scope: str | None
    answers: tuple[Answer, ...]
    origins: tuple[str, ...]
    pairs: tuple[Pair, ...]
    verdict: Verdict
    agreement: Relation | None
    telling: tuple[Pair, ...]
    spread: str | None
    common: str | None
    label: str | None = None


def question_id(field: str, subject: str, scope: str | None = None) -> str:
    """Return the id of a question: its field, subject and scope, as `place/astana-talks`."""
    return "/".join(filter(None, (field, slug(subject), slug(scope or ""))))
