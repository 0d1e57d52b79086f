"""Why a text isn't a count, with what would have been one.

In: pieces, and the expression that they are (None for none). Out: the expression where it is sound;
`ValueSyntaxError` where it isn't.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Never

from reconcile.values.count.function_words import ADDED, MONTHS, word_set
from reconcile.values.hedges import AFTER, ENGLISH
from reconcile.values.number_words import MAGNITUDES, SMALL
from reconcile.values.number_words_elsewhere import is_number_elsewhere
from reconcile.values.numerals import starts
from reconcile.values.suggestion import near
from reconcile.values.value_type import ValueSyntaxError

if TYPE_CHECKING:
    from reconcile.values.count.expression import Expression
    from reconcile.values.count.pieces import Pieces
    from reconcile.values.tokens import Tokens

EXPECTED: Final = 'a figure such as "15", "more than 300,000", "between 5 and 7" or "dozens"'
_OR_VAGUE: Final = EXPECTED + ', or where the source says no more "many" or "several"'
_OR_NOTHING: Final = EXPECTED + "; a source that gives none makes no claim"
_AMOUNTS: Final = word_set(
    "some lot lots plenty loads masses crowds heaps piles tons number numbers amount quantity"
    " quantities untold innumerable uncountable uncounted"
)
"""Words for many or some that name no figure and aren't a hedge before one."""
_NOT_KNOWN: Final = word_set(
    "unknown unclear uncertain undetermined unspecified undisclosed unconfirmed unreported tbd tba"
)
_LEADING: Final = frozenset("LKcFtHBDCbf,I")
_ORDINAL_ENDS: Final = frozenset({"st", "nd", "rd", "th"})


def sound(pieces: Pieces, expression: Expression | None) -> Expression:
    """Return the expression; raise where there is none, or where what follows makes it none."""
    tokens = pieces.tokens
    if expression is None:
        _no_figure(pieces)
    if "?" in tokens.words:
        _refuse("a count has no question mark; 'about' leaves it in doubt", tokens, expression.end)
    if expression.low.value == 0 and tokens.words[0] == "no" and _REPORTING & {*tokens.words}:
        raise ValueSyntaxError(_NOT_REPORTED, _OR_NOTHING, 0)
    of_share = expression.low.share and tokens.words[expression.end] == "more"
    message = "" if of_share else _no_count(tokens, expression.end)
    if message:
        _refuse(message, tokens, expression.end)
    return expression


_REPORTING: Final = word_set("report reports reported confirmation")
_NOT_REPORTED: Final = "that none were reported doesn't say that there were none"


def _refuse(message: str, tokens: Tokens, at: int) -> Never:
    raise ValueSyntaxError(message, EXPECTED, tokens.offset(at))


def _no_count(tokens: Tokens, at: int) -> str:
    """Return why what is right behind the figure shows that it's no count, "" where it's one."""
    words = tokens.words
    word, follows = words[at : at + 2]
    figure = words[at - 1][:40]
    message = ""
    if word == "-":
        message = _compound(follows)
    elif word in _DIGITS or (word.removesuffix("s") in _DIGITS and not follows):
        message = _NOT_DIGITS
    elif word == "s" and tokens.glued(at) and _is_decade(figure):
        message = f"'{figure}s' are years or ages and no count; write '{figure} seconds' for a time"
    elif word == "o'clock":
        message = f"'{figure} o'clock' is a time of day and no count"
    elif word == "times" and (follows in _MULTIPLIED or follows in ADDED):
        message = f"'{figure} times' multiplies a figure that isn't said; write the total"
    elif word in _ORDINAL_ENDS and tokens.glued(at):
        message = f"'{figure}{word}' is a rank and no count"
    elif word in ADDED:
        message = f"'{figure} {word}' is added to a figure that isn't said; write the total"
    elif word in MONTHS:
        message = "a figure before a month reads as a date"
    elif word == "or":
        guess = near(f"or {follows}", AFTER.phrases)
        message = f"'or {follows[:40]}' isn't a hedge behind a figure{guess}"
    return message


_DIGITS: Final = frozenset({"figure", "digit"})
_NOT_DIGITS: Final = (
    "how many digits a number has isn't a count; write its range, such as 10,000 to 99,999"
)


_MULTIPLIED: Final = word_set("as the higher lower larger bigger greater fewer less that its")


def _is_decade(figure: str) -> bool:
    """Say whether a plural of these digits names years or ages: 1990s, 60s, 65s."""
    return figure.isdecimal() and (len(figure) == 4 or (len(figure) == 2 and figure[1] in "05"))


def _compound(follows: str) -> str:
    """Return why a figure with a dash and this word isn't a count: "five-fold", "six-figure"."""
    if follows in _DIGITS:
        return _NOT_DIGITS
    if follows == "fold":
        return "'fold' multiplies a figure that isn't said; write the total"
    return "" if follows else "the words end behind a dash"


def _no_figure(pieces: Pieces) -> Never:
    """Raise the error for a text without a figure; a near miss of a hedge is suggested."""
    tokens = pieces.tokens
    leading = (piece for piece in pieces.each if piece.letter not in _LEADING)
    at = next((piece.start for piece in leading), len(tokens.pieces))
    word, follows = tokens.words[at : at + 2]
    _no_figure_said(tokens)
    if not word:
        message = "a count is missing" if at == 0 else "the words end before a figure"
    elif word == "another" or (word in ADDED and starts(follows)):
        message = f"'{word} {follows[:40]}' is added to a figure that isn't said; write the total"
    elif word == "no":
        message = f"'{word} {follows[:40]}' isn't a figure"
    elif is_number_elsewhere(word):
        message = f"{word[:40]!r} is a number in words of another language; write it in digits"
    else:
        _nothing_like_a_figure(tokens)
        message = f"{word[:40]!r} is neither a figure nor a hedge before one{_meant(word, follows)}"
    _refuse(message, tokens, at)


def _nothing_like_a_figure(tokens: Tokens) -> None:
    """Raise the error for words among which is no number, nor one misspelt: "heavy losses"."""
    words = [word for word in tokens.words if word not in {"", "a", "an"}]
    if not any(starts(word) or near(word, _NUMBERS) for word in words):
        said = "".join(tokens.pieces).strip()[:40]
        raise ValueSyntaxError(f"{said!r} names no figure", _OR_VAGUE, 0)


def _no_figure_said(tokens: Tokens) -> None:
    """Raise the error for a text that says many, some or that nobody knows, with what helps."""
    words = {*tokens.words}
    said = "".join(tokens.pieces).strip()[:40]
    if words & _NOT_KNOWN or said.lower() in _BLANK:
        raise ValueSyntaxError(f"'{said}' says that no figure is known", _OR_NOTHING, 0)
    if words & _AMOUNTS or {"too", "many"} <= words or {"very", "many"} <= words:
        raise ValueSyntaxError(f"'{said}' names no figure", _OR_VAGUE, 0)


_NUMBERS: Final = (
    *(*SMALL, *MAGNITUDES),
    *("dozens", "hundreds", "thousands", "millions", "several", "many", "few", "handful"),
)
"""Words of which one misspelt is still meant as a number."""
_BLANK: Final = frozenset({"?", "-", "n/a", "na"})


def _meant(word: str, follows: str) -> str:
    """Return the clause that suggests the hedge or number that was meant."""
    firsts = {phrase.split()[0] for phrase in ENGLISH if phrase[0].isalpha()}
    if word in firsts:
        return near(f"{word} {follows}", ENGLISH)
    return near(word, sorted({*firsts, *_NUMBERS}))
