"""Counts read from what a person wrote: tokens, pieces, an expression, a value, in that order.

In: text. Out: a `Count`, or `ValueSyntaxError`, in time linear in the length of the text. One
value, and nothing left over.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reconcile.values.count import grammar
from reconcile.values.count.amounts import amounts
from reconcile.values.count.build import build
from reconcile.values.count.counted import counting
from reconcile.values.count.hedging import BuildError
from reconcile.values.count.pieces import Marked, pieces
from reconcile.values.count.refusals import EXPECTED, sound
from reconcile.values.count.say import show
from reconcile.values.digits import NumeralError
from reconcile.values.hedges import hedges
from reconcile.values.numerals import numerals
from reconcile.values.reference_marks import without_marks
from reconcile.values.tokens import cut
from reconcile.values.typed_text import checked
from reconcile.values.value_type import ValueSyntaxError

if TYPE_CHECKING:
    from reconcile.values.count.expression import Expression
    from reconcile.values.count.pieces import Pieces
    from reconcile.values.count.value import Count
    from reconcile.values.settings import Settings
    from reconcile.values.tokens import Tokens

LONGEST: Final = 500
"""Characters that a value may have; a quotation has twelve words at most."""

_TWO_WAYS: Final = "the words can be taken in two ways"


def read(text: str, settings: Settings) -> Count:
    """Return the one count that the text states."""
    if len(text) > LONGEST or not text.isprintable():
        text = checked(text, "a count", EXPECTED, LONGEST)
    if "[" in text:
        text = without_marks(text)
    try:
        expression, count = _read(text, settings)
    except ValueSyntaxError:
        known = _with_conversion(text, settings) or _with_parts(text, settings)
        if known is None:
            raise
        return known
    if not (expression.plain or _reads_back(count, settings)):
        raise ValueSyntaxError(_TWO_WAYS, EXPECTED)
    return count


def _read(text: str, settings: Settings) -> tuple[Expression, Count]:
    tokens = cut(text)
    try:
        these = pieces_of(tokens, settings)
        expression = sound(these, grammar.read_all(these))
        return expression, counting(build(expression, settings), expression)
    except (NumeralError, BuildError) as error:
        raise ValueSyntaxError(str(error), EXPECTED) from None
    except grammar.GrammarError as error:
        raise ValueSyntaxError(str(error), EXPECTED, tokens.offset(error.at)) from None


def _with_conversion(text: str, settings: Settings) -> Count | None:
    """Return the figure of "60 miles (97 km)", None where the brackets don't say it again."""
    from reconcile.values.count.conversions import conversion, converts  # noqa: PLC0415 (cold start)

    found = conversion(text)
    if found is None:
        return None
    try:
        one, other = (read(part, settings) for part in found)
    except ValueSyntaxError:
        return None
    return one if converts(one, other, settings) else None


def _with_parts(text: str, settings: Settings) -> Count | None:
    """Return the total of "14 (3 KIA, 11 WIA)", None where the brackets don't add up to it."""
    from reconcile.values.count.breakdowns import total_of  # noqa: PLC0415 (cold start)

    total = total_of(text)
    return read(total, settings) if total else None


def pieces_of(tokens: Tokens, settings: Settings, *, strict: bool = True) -> Pieces:
    """Return the pieces of a text: its numerals, then all figures, then with hedges and words.

    Digits that mean no number raise `NumeralError`; where it isn't `strict`, they are a word.
    """
    numbers = numerals(tokens, dots=settings.dot_thousands)
    figures = amounts(tokens, numbers, settings)
    return pieces(Marked(tokens, figures, *hedges(tokens.words)), strict=strict)


def _reads_back(count: Count, settings: Settings) -> bool:
    """Say whether the count, its words put in their usual order, is still the same count."""
    try:
        return _read(show(count), settings)[1] == count
    except ValueSyntaxError:
        return False
