"""The distinctions asked in order, and what they leave of a score.

In: two names, what the comparison paired, and the score. Out: the score, lowered into the range of
the answer that a difference allows, and the code of that difference; or the score and "".
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from reconcile.names.comparison.answer import CLOSE_FROM, SAME_FROM, Answer
from reconcile.names.comparison.distinctions import asides, bodies, gender, letters, numbers
from reconcile.names.comparison.distinctions.order import name_added, places_exchanged
from reconcile.names.comparison.distinctions.script import script_differs
from reconcile.names.comparison.distinctions.signs_of_difference import Sign, signs, signs_of_two
from reconcile.names.comparison.distinctions.two_names import TwoNames

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reconcile.names.comparison.align import Found, Pairing
    from reconcile.names.comparison.prepare import Prepared
    from reconcile.names.comparison.tally import Tally

    Rule = Callable[[TwoNames], Answer | None]

OF_PERSONS: tuple[tuple[str, int, Rule], ...] = (
    ("kin-differs", Sign.ASIDE, asides.kin_differs),
    ("generation-differs", Sign.ASIDE, asides.generation_differs),
    ("birth-name-differs", Sign.ASIDE, asides.birth_name_differs),
    ("life-dates-differ", Sign.ASIDE, asides.life_dates_differ),
    ("titles-differ", Sign.ASIDE, asides.titles_differ),
    ("brackets-differ", Sign.ASIDE, asides.places_differ),
    ("bynames-differ", Sign.ASIDE, asides.bynames_differ),
    ("number-missing", Sign.NUMBER, numbers.number_missing),
    ("gender-differs", Sign.ASIDE, gender.titles_of_two),
    ("gender-differs", Sign.GENDER, gender.gender_differs),
    ("script-differs", Sign.SCRIPT, script_differs),
    ("syllables-differ", Sign.SYLLABLES, letters.syllables_differ),
    ("given-names-differ", Sign.GIVEN_NAMES, letters.given_names_differ),
    ("surnames-differ", Sign.SURNAMES, letters.surnames_differ),
    ("places-exchanged", Sign.ORDER, places_exchanged),
    ("name-added", Sign.NAME_MORE, name_added),
)
OF_BODIES: tuple[tuple[str, int, Rule], ...] = (
    ("place-within", Sign.ASIDE, asides.place_within),
    ("number-missing", Sign.NUMBER, numbers.number_missing),
    ("numbers-exchanged", Sign.ORDER, numbers.numbers_exchanged),
    ("little-in-common", Sign.WORD_MORE, bodies.little_in_common),
    ("legal-forms-differ", Sign.LEGAL_FORMS, bodies.legal_forms_differ),
    ("kinds-differ", Sign.KINDS, bodies.kinds_differ),
    ("acronyms-differ", Sign.ACRONYMS, bodies.acronyms_differ),
    ("script-differs", Sign.SCRIPT, script_differs),
    ("syllables-differ", Sign.SYLLABLES, letters.syllables_differ),
    ("letters-differ", Sign.LETTERS, letters.letters_differ),
)
"""The code of each difference, what two names must show for it to be asked, and the rule."""
_CLOSE, _DIFFERENT = (76.0, 84.0), (30.0, 48.0)
"""The scores left for a name that would be the same but for a difference, by its answer.

Those of two are so low that no chain of likenesses joins them (`resolution.cluster`).
"""


def distinguish(
    a: Prepared,
    b: Prepared,
    settled: tuple[Sequence[Found], Tally, Sequence[Pairing]],
    score: float,
) -> tuple[float, str]:
    """Return the score that the gravest difference leaves, and its code; "" where there is none.

    Names that are a close call anyway are asked only what may make two of them.
    """
    close = score < SAME_FROM
    shown = signs_of_two(a, b, *settled[:2]) if close else signs(a, b, *settled)
    rules = asked(bool(a.words and b.words), shown, close) if shown else ()
    if not rules:
        return score, ""
    answer, code = _gravest(TwoNames(a, b, *settled), rules)
    if answer is Answer.DIFFERENT:
        return _left(score, _DIFFERENT), code
    return (_left(score, _CLOSE), code) if answer and not close else (score, "")


def _gravest(both: TwoNames, rules: Sequence[tuple[str, Rule]]) -> tuple[Answer | None, str]:
    """Return the first answer `different` with its code, or else the first `close`."""
    least: Answer | None = None
    code = ""
    for reason, rule in rules:
        answer = rule(both)
        if answer is Answer.DIFFERENT:
            return answer, reason
        if answer and not least:
            least, code = answer, reason
    return least, code


@cache
def asked(bodies: bool, shown: int, close: bool) -> tuple[tuple[str, Rule], ...]:  # noqa: FBT001 (cached)
    """Return the distinctions to ask of names that show this, in their order."""
    table = OF_BODIES if bodies else OF_PERSONS
    return tuple(
        (reason, rule)
        for reason, sign, rule in table
        if sign & shown and (reason in _MAKE_TWO or not close)
    )


_MAKE_TWO = frozenset(
    {
        "kin-differs", "generation-differs", "birth-name-differs", "life-dates-differ",
        "titles-differ", "bynames-differ", "gender-differs", "script-differs", "acronyms-differ",
        "numbers-exchanged",
    }
)  # fmt: skip
"""Those that may answer `different`."""


def _left(score: float, scores: tuple[float, float]) -> float:
    """Return a score within a range, in the order in which the scores were before."""
    low, high = scores
    return low + (high - low) * (score - CLOSE_FROM) / (100.0 - CLOSE_FROM)
