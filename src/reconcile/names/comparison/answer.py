"""What is said of two names compared: one of three answers, and a code for what decided.

In: a score, or two prepared names and what their comparison found. Out: an `Answer`, or one of
`REASONS`.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from reconcile.names.comparison.weigh import crossed, marks_differ

if TYPE_CHECKING:
    from reconcile.names.comparison.align import Found, Pairing
    from reconcile.names.comparison.prepare import Prepared
    from reconcile.names.comparison.tally import Tally


class Answer(StrEnum):
    """Whether two names mean one entity; a close call is left to a person."""

    SAME = "same"
    CLOSE = "close"
    DIFFERENT = "different"


SAME_FROM = 84.5
"""From here names are the same: set for precision, since a wrong merge invents agreements."""
CLOSE_FROM = 68.0
"""From here a person should look."""


def answer_of(score: float) -> Answer:
    """Return the answer that a score (0-100) means."""
    if score >= SAME_FROM:
        return Answer.SAME
    return Answer.CLOSE if score >= CLOSE_FROM else Answer.DIFFERENT


def cut(score: float) -> float:
    """Return a score with one decimal, cut so that none rounds up to another answer."""
    return int(score * 10.0) / 10.0


REASONS = {
    "equal-forms": "equal once titles, articles, accents and case are gone",
    "joined-forms": "equal but for spaces",
    "legal-form-missing": "only one has a legal form",
    "acronym": "one is the acronym of the other",
    "one-by-name": "two names of one state or world-wide body",
    "two-by-name": "names of two states or world-wide bodies",
    "spelling": "every word has a near spelling in the other",
    "word-order": "the words are shared, but come in another order",
    "extra-words": "one has words that the other lacks",
    "one-word": "one is a single word, a surname perhaps",
    "words-differ": "each has words that the other lacks",
    "numbers-differ": "a number or direction differs",
    "nothing-shared": "no word of one is near to a word of the other",
    "beside-the-name": "equal but for dates, places or roles beside the name",
    "kin-differs": "one is a relative of the other, or acts for the other",
    "generation-differs": "the elder and the younger, or one of them and neither",
    "birth-name-differs": "the name before marriage differs, or only one has it",
    "birth-name-links": "one goes by the name that the other had before marriage",
    "life-dates-differ": "the years of birth or death exclude each other",
    "titles-differ": "the title behind the name differs, or only one has a number or says which",
    "title-links": "one is the title that the other has",
    "syllables-link": "two systems may spell the same Chinese or Korean syllables so",
    "brackets-differ": "a place, an age, an occupation or a realm beside the names differs",
    "place-within": "the places they lie in differ, or only one is said",
    "number-missing": "only one has a number",
    "numbers-exchanged": "two numbers change places among what they count",
    "surname-links": "one is the surname of the other",
    "given-name-links": "one is the given name of the other, who is named by the father",
    "bynames-differ": "two bynames of rulers, or one that only one name has",
    "gender-differs": "the masculine and the feminine form of one name",
    "script-differs": "letters differ in the script they are written in",
    "syllables-differ": "Chinese or Korean syllables differ",
    "given-names-differ": "two given names of Arabic, near in Latin letters alone",
    "surnames-differ": "family names that are near, but two",
    "places-exchanged": "given name and surname change places",
    "name-added": "one has a surname or given name more",
    "little-in-common": "all that they share are little words",
    "legal-forms-differ": "the legal form differs",
    "kinds-differ": "the kind of body differs, as a council and a committee do",
    "acronyms-differ": "two acronyms that differ in a letter",
    "letters-differ": "a letter differs that no transliteration explains",
}
"""Every reason code, with its meaning in a few words."""

_NOTABLE = 0.15
_TWO = 2


class Workings:
    """What a comparison found: the score, the pairs, their tally, the score as an acronym.

    `difference` is the code of what distinguishes names whose spelling is near, or "", and `lost`
    how many points that took.
    """

    __slots__ = ("acronym", "difference", "lost", "pairs", "score", "sums", "tally")

    def __init__(
        self,
        score: float,
        pairs: list[Found],
        sums: list[Pairing],
        tally: Tally,
        acronym: float,
    ) -> None:
        self.score = score
        self.pairs = pairs
        self.sums = sums
        self.tally = tally
        self.acronym = acronym
        self.difference = ""
        self.lost = 0.0


def reason_of(a: Prepared, b: Prepared, found: Workings) -> str:
    """Return the code of what decided."""
    if a.normal == b.normal:
        return "equal-forms"
    if a.known and b.known:
        return "one-by-name" if a.known == b.known else "two-by-name"
    return found.difference or _by_likeness(a, b, found)


def _by_likeness(a: Prepared, b: Prepared, found: Workings) -> str:
    if a.joined == b.joined and a.joined and answer_of(found.score) is Answer.SAME:
        return _but_for_spaces(a, b) if a.aside == b.aside else "beside-the-name"
    if found.acronym and found.acronym == found.score:
        return "acronym"
    if not found.tally.gain:
        return "nothing-shared"
    return "numbers-differ" if marks_differ(a, b, found.tally) else _by_words(a, b, found)


def _but_for_spaces(a: Prepared, b: Prepared) -> str:
    equal = a.normal.replace(" ", "") == b.normal.replace(" ", "")
    return "joined-forms" if equal else "legal-form-missing"


def _by_words(a: Prepared, b: Prepared, found: Workings) -> str:
    count = found.tally
    if min(count.free_a, count.free_b) > _NOTABLE:
        return "words-differ"
    if max(count.free_a, count.free_b) > _NOTABLE:
        return "one-word" if a.partial or b.partial else "extra-words"
    persons = not (a.words and b.words) and len(found.pairs) > _TWO
    return "word-order" if persons and crossed(a, b, found.pairs) else "spelling"
