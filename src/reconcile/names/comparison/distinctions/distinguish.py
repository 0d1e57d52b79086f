"""The distinctions asked in order, and what they leave of a score.

In: two names, what the comparison paired, and the score. Out: the score, lowered into the range of
the answer that a difference allows, and the code of that difference; or the score and "".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.names.comparison.answer import CLOSE_FROM, SAME_FROM, Answer
from reconcile.names.comparison.distinctions import asides, bodies, gender, letters, numbers
from reconcile.names.comparison.distinctions.meeting import Meeting
from reconcile.names.comparison.distinctions.order import name_added, places_exchanged
from reconcile.names.comparison.distinctions.script import script_differs

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reconcile.names.comparison.align import Found, Pairing
    from reconcile.names.comparison.prepare import Prepared
    from reconcile.names.comparison.weigh import Tally

    Rule = Callable[[Meeting], Answer | None]

OF_PERSONS: tuple[tuple[str, Rule], ...] = (
    ("kin-differs", asides.kin_differs),
    ("generation-differs", asides.generation_differs),
    ("birth-name-differs", asides.birth_name_differs),
    ("life-dates-differ", asides.life_dates_differ),
    ("brackets-differ", asides.places_differ),
    ("number-missing", numbers.number_missing),
    ("gender-differs", gender.gender_differs),
    ("script-differs", script_differs),
    ("syllables-differ", letters.syllables_differ),
    ("surnames-differ", letters.surnames_differ),
    ("places-exchanged", places_exchanged),
    ("name-added", name_added),
)
OF_BODIES: tuple[tuple[str, Rule], ...] = (
    ("number-missing", numbers.number_missing),
    ("little-in-common", bodies.little_in_common),
    ("legal-forms-differ", bodies.legal_forms_differ),
    ("kinds-differ", bodies.kinds_differ),
    ("acronyms-differ", bodies.acronyms_differ),
    ("script-differs", script_differs),
    ("syllables-differ", letters.syllables_differ),
    ("letters-differ", letters.letters_differ),
)
OF_SPELLING = frozenset(
    {"syllables-differ", "letters-differ", "surnames-differ", "name-added", "gender-differs"}
)
"""What isn't asked of names that differ in their spaces alone."""
_CLOSE, _DIFFERENT = (76.0, 84.0), (50.0, 60.0)
"""The scores left for a name that would be the same but for a difference, by its answer."""


def distinguish(
    a: Prepared,
    b: Prepared,
    settled: tuple[Sequence[Found], Tally, Sequence[Pairing]],
    score: float,
) -> tuple[float, str]:
    """Return the score that the gravest difference leaves, and its code; "" where there is none."""
    met = Meeting(a, b, *settled)
    rules = OF_BODIES if a.words and b.words else OF_PERSONS
    if a.joined == b.joined:
        rules = tuple(rule for rule in rules if rule[0] not in OF_SPELLING)
    least: Answer | None = None
    code = ""
    for reason, rule in rules:
        answer = rule(met)
        if answer is Answer.DIFFERENT:
            return _left(score, _DIFFERENT), reason
        if answer and not least:
            least, code = answer, reason
    if least and score >= SAME_FROM:
        return _left(score, _CLOSE), code
    return score, ""


def _left(score: float, scores: tuple[float, float]) -> float:
    """Return a score within a range, in the order in which the scores were before."""
    low, high = scores
    return low + (high - low) * (score - CLOSE_FROM) / (100.0 - CLOSE_FROM)
