"""Whether two names are one entity: a score from 0 to 100, an answer, and how it came about.

In: two names as written, and their kind where it's known. The score is 100 for equal normal forms
only, and the same in either order.

Where no kind is given, both are read as persons' unless one is a body's by its words, or may be
the acronym of the other.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reconcile.model.stages_measures_kinds import Kind
from reconcile.names.comparison.acronyms import spelled_by
from reconcile.names.comparison.align import align
from reconcile.names.comparison.answer import (
    CLOSE_FROM,
    Answer,
    Workings,
    answer_of,
    reason_of,
)
from reconcile.names.comparison.distinctions.distinguish import distinguish
from reconcile.names.comparison.links import LINKED, link, may_link
from reconcile.names.comparison.prepare import Prepared, prepare
from reconcile.names.comparison.weigh import scored, settled

if TYPE_CHECKING:
    from reconcile.names.comparison.align import Found
    from reconcile.names.comparison.explain import NameComparison
    from reconcile.names.comparison.tally import Tally

    Two = tuple[Prepared, Prepared]

EQUAL = 100.0
JOINED = 98.0
"""Names that differ in their spaces alone."""
ONE_KNOWN, TWO_KNOWN = 97.0, 20.0
"""Names of one state or of two, whatever their spelling: Persia and Iran, Niger and Nigeria."""
_SAME_ACRONYM, _SHORT_ACRONYM = 0.84, 0.7
"""What an acronym that both carry is worth: a close call. One of two letters fits too many."""


def compare(a: str, b: str, kind: Kind | None = None) -> NameComparison:
    """Return how two names of one kind, or of no given kind, compare, word by word."""
    from reconcile.names.comparison.explain import explained  # noqa: PLC0415 (few are explained)

    (one, two), read_as = ready(a, b, kind)
    return explained(one, two, _worked(one, two, align(one, two)), read_as)


def ready(a: str, b: str, kind: Kind | None) -> tuple[Two, Kind | None]:
    """Return both names made ready, and the kind they're read as; None for what each looks like.

    Raises `ValueError` for a kind that is none.
    """
    one, two = each = prepare(a, kind), prepare(b, kind)
    if kind is not None or (one.words and two.words):
        return each, kind
    if one.aside.kin or two.aside.kin:
        return each, None  # somebody by an office is no body
    of_body = one.words or two.words
    if not of_body and (len(one.keys) > 1) == (len(two.keys) > 1):
        return each, None
    bodies = prepare(a, Kind.ORGANISATION), prepare(b, Kind.ORGANISATION)
    if of_body or _fit(*bodies) >= _SHORT_ACRONYM:
        return bodies, Kind.ORGANISATION
    return each, None


def compare_briefly(a: Prepared, b: Prepared) -> tuple[float, Answer, str]:
    """Return score, answer and reason, without the parts."""
    pairs = align(a, b)
    if not pairs and _strangers(a, b):
        return 0.0, Answer.DIFFERENT, "nothing-shared"
    found = _worked(a, b, pairs)
    return found.score, answer_of(found.score), reason_of(a, b, found)


def compare_prepared(a: Prepared, b: Prepared) -> tuple[float, Answer]:
    """Return score and answer alone: the fast path."""
    if a.normal == b.normal:
        return EQUAL, Answer.SAME
    if a.known and b.known:
        score = _by_known(a, b)
        return score, answer_of(score)
    pairs = align(a, b)
    if not pairs and _strangers(a, b):
        return 0.0, Answer.DIFFERENT
    pairs, count, sums = settled(a, b, pairs)
    score = _likeness(a, b, pairs, count)
    if score >= CLOSE_FROM:
        score, _ = distinguish(a, b, (pairs, count, sums), score)
    elif (a.linkable or b.linkable) and link(a, b):
        score = LINKED
    return score, answer_of(score)


def _strangers(a: Prepared, b: Prepared) -> bool:
    """Say whether nothing can make one name of two that have no words to pair."""
    if a.acronym or b.acronym or a.joined == b.joined or (a.known and b.known):
        return False
    return len(a.keys) > 1 and len(b.keys) > 1 and not may_link(a, b)


def _by_known(a: Prepared, b: Prepared) -> float:
    """Return the score of two names that mean states or world-wide bodies."""
    return ONE_KNOWN if a.known == b.known else TWO_KNOWN


def _likeness(a: Prepared, b: Prepared, pairs: list[Found], count: Tally) -> float:
    """Return the better score of two names that aren't equal, by spelling or as an acronym."""
    score = _by_spelling(a, b, pairs, count)
    return max(score, 100.0 * _fit(a, b)) if a.acronym or b.acronym else score


def _by_spelling(a: Prepared, b: Prepared, pairs: list[Found], count: Tally) -> float:
    if a.joined == b.joined and _spaces_alone(a, b):
        return JOINED
    return scored(a, b, pairs, count) if count.gain else 0.0


def _spaces_alone(a: Prepared, b: Prepared) -> bool:
    """Say whether names of equal letters differ in their spaces alone.

    A space between figures makes them two numbers, not one: raid 7 11 is not raid 71 1.
    """
    return bool(a.joined) and _FIGURES(a.normal) == _FIGURES(b.normal)


_FIGURES = re.compile(r"\d+").findall


def _worked(a: Prepared, b: Prepared, pairs: list[Found]) -> Workings:
    """Return the score with all that it was made of."""
    pairs, count, sums = settled(a, b, pairs)
    if a.normal == b.normal:
        return Workings(EQUAL, pairs, sums, count, 0.0)
    if a.known and b.known:
        return Workings(_by_known(a, b), pairs, sums, count, 0.0)
    acronym = 100.0 * _fit(a, b) if a.acronym or b.acronym else 0.0
    score = max(_by_spelling(a, b, pairs, count), acronym)
    found = Workings(score, pairs, sums, count, acronym)
    if score >= CLOSE_FROM:
        found.score, found.difference = distinguish(a, b, (pairs, count, sums), score)
        found.lost = score - found.score
    elif by := link(a, b):
        found.score, found.difference = LINKED, by
    return found


def _fit(a: Prepared, b: Prepared) -> float:
    """Return how well one name, an acronym, fits the other, 0 to 1; symmetric.

    Two long forms that share an acronym are not one for that: it was made of each alone. And a word
    that a long form has means itself: *Trading* isn't an acronym of *Delta Trading Group*.
    """
    best = 0.0
    for one, other in ((a, b), (b, a)):
        if one.acronym == one.joined and one.acronym:
            if one.acronym == other.acronym:
                return _SAME_ACRONYM if len(one.acronym) > 2 else _SHORT_ACRONYM
            if len(other.tokens) > 1 and one.acronym not in other.words:
                best = max(best, spelled_by(one.acronym, other.words))
    return best
