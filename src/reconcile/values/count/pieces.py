"""Tokens put into pieces of one kind each, the longest first: figures, hedges, words.

In: tokens. Out: `Pieces`: a letter a piece, over which the grammar is written, and what each holds.
Left to right, once. The letters:

    N figure          H hedge before it ("more than")      b "between"   f "from"
    C currency sign   A hedge behind it ("or more")        c a change ("rose")
    D as-of day       B either ("at least")                L lead word ("the toll stands at")
    K counted thing   F filler ("a total of")              I "including"
    j range ("if not")   - t | & , ; ( ) a dash, "to", "or", "and" and the sign itself   w any word
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from reconcile.values.count.amounts import amount
from reconcile.values.count.counted import is_known
from reconcile.values.count.function_words import CHANGES, INCLUDING, LEADS, MONTHS, word_set
from reconcile.values.count.units import CURRENCIES, CURRENCY_CODES, DOLLAR_LETTERS, EXPONENTS
from reconcile.values.digits import NumeralError
from reconcile.values.hedges import AFTER, BEFORE, Cue
from reconcile.values.numerals import starts

if TYPE_CHECKING:
    from reconcile.values.count.amounts import Amount
    from reconcile.values.settings import Settings
    from reconcile.values.tokens import Tokens

_SIGNS: Final = {
    "-": "-", "to": "t", "or": "|", "and": "&", "&": "&", ",": ",", ";": ";", "(": "(", "[": "(",
    ")": ")", "]": ")", "till": "j", "until": "j", "through": "j", "..": "j", "...": "j", "…": "j",
}  # fmt: skip


def _by_first_word(*phrases: str) -> dict[str, tuple[list[str], ...]]:
    each = [phrase.split() for phrase in phrases]
    return {words[0]: tuple(other for other in each if other[0] == words[0]) for words in each}


_JOINTS: Final = _by_first_word(
    "or even", "or perhaps", "or possibly", "or maybe", "if not", "and as many as", "and possibly",
    "and perhaps", ", if not", ", possibly", ", perhaps", ", maybe", ", or even",
)  # fmt: skip
_BEHIND_A_FIGURE: Final = _by_first_word("~", "up to")
"""What joins two ends only right behind a figure: "20~100", "2,000 up to 2,500"."""
_HINTS: Final = frozenset({Cue.WELL, Cue.FILLER, Cue.JUST})
"""Hedges that a vague quantity may begin with: "many people", "the majority"."""
_LETTERS: Final = {Cue.FILLER: "F", Cue.BETWEEN: "b", Cue.FROM: "f"}


class Piece(NamedTuple):
    """One piece: its letter, its tokens (`end` is the one after), and what it holds.

    `before` and `after` are what a hedge does on either side of a figure; `name` is a currency, or
    the words of an as-of day.
    """

    letter: str
    start: int
    end: int
    amount: Amount | None = None
    before: Cue | None = None
    after: Cue | None = None
    name: str = ""


class Pieces(NamedTuple):
    """A text in pieces; `letters` has one letter a piece."""

    tokens: Tokens
    each: tuple[Piece, ...]
    letters: str

    def text(self, start: int, end: int) -> str:
        """Return the words of these pieces, with single spaces."""
        if start >= end:
            return ""
        return self.tokens.between(self.each[start].start, self.each[end - 1].end)

    def words(self, start: int, end: int) -> list[str]:
        """Return the words of these pieces, in lower case."""
        if start >= end:
            return []
        return self.tokens.words[self.each[start].start : self.each[end - 1].end]


def pieces(tokens: Tokens, settings: Settings, *, strict: bool = True) -> Pieces:
    """Return the text's pieces; raise `NumeralError` for digits that mean no number.

    Where it isn't `strict`, such digits are a word like others.
    """
    found: list[Piece] = []
    at, total = 0, len(tokens.pieces)
    while at < total:
        try:
            piece = _piece(tokens, at, found, settings)
        except NumeralError:
            if strict:
                raise
            piece = Piece("w", at, at + 1)
        found.append(piece)
        at = piece.end
    return Pieces(tokens, tuple(found), "".join(piece.letter for piece in found))


def _piece(tokens: Tokens, at: int, before: list[Piece], settings: Settings) -> Piece:
    last = before[-1] if before else None
    return (
        _currency(tokens, at)
        or _as_of(tokens, at)
        or _joint(tokens, at, last)
        or _hedge(tokens, at, settings)
        or _figure(tokens, at, before, settings)
        or _word(tokens.words, at, last)
    )


def _currency(tokens: Tokens, at: int) -> Piece | None:
    """Return a currency sign or code: "$", "US$", "USD", "C$"."""
    word, follows = tokens.words[at : at + 2]
    if word in CURRENCIES:
        return Piece("C", at, at + 1, name=CURRENCIES[word])
    if word in CURRENCY_CODES and (follows in CURRENCIES or word == "usd"):
        return Piece("C", at, at + 1, name="dollars")
    if follows == "$" and word in DOLLAR_LETTERS and tokens.glued(at + 1):
        return Piece("C", at, at + 2, name="dollars")
    return None


def _as_of(tokens: Tokens, at: int) -> Piece | None:
    """Return "as of 13 April" or "by 13 April" up to a bracket, a semicolon or the end.

    At the start of a text it ends at its comma.
    """
    words = tokens.words
    word, follows, third = [*words[at : at + 3], ""][:3]
    as_of = word == "as" and follows in {"of", "at"} and third != ""
    if not (as_of or (word == "by" and _is_day(follows, third))):
        return None
    stops = {")", "]", ";", ""} if at else {")", "]", ";", "", ","}
    end = next(i for i in range(at, len(words)) if words[i] in stops)
    return Piece("D", at, end, name=tokens.between(at + 1 + as_of, end).strip(" ,.;:-"))


def _is_day(word: str, follows: str) -> bool:
    """Say whether a day begins here: "April", "13 April", "2016-12-30"."""
    return word in MONTHS or (word[:1].isdecimal() and follows in {*MONTHS, "-"})


def _joint(tokens: Tokens, at: int, last: Piece | None) -> Piece | None:
    """Return what joins two ends of a range in several words, before a figure alone."""
    words = tokens.words
    joints = _JOINTS.get(words[at], ())
    if last is not None and last.letter == "N":
        joints = (*_BEHIND_A_FIGURE.get(words[at], ()), *joints)
    ends = (at + len(joint) for joint in joints if words[at : at + len(joint)] == joint)
    end = next((end for end in ends if _leads_on(words, end)), 0)
    return Piece("j", at, end) if end else None


def _leads_on(words: list[str], at: int) -> bool:
    """Say whether a figure follows, or hedges and then a figure."""
    for _ in range(3):
        if starts(words[at]) or words[at] in _VAGUE or words[at] in CURRENCIES:
            return True
        hedge = BEFORE.at(words, at)
        if hedge is None:
            return False
        at = hedge[1]
    return False


_VAGUE: Final = word_set("dozens hundreds thousands millions billions tens scores several many few")


def _hedge(tokens: Tokens, at: int, settings: Settings) -> Piece | None:
    """Return the longest phrase that bounds a figure on either side."""
    words = tokens.words
    before, after = BEFORE.at(words, at), AFTER.at(words, at)
    if words[at] in {"and", "or"} and _leads_on(words, at + 1):
        after = None  # "and below 20" is a second bound
    if before is not None and before[0] in _HINTS and amount(tokens, at, settings) is not None:
        return None
    return _longer(at, before, after)


def _longer(at: int, before: tuple[Cue, int] | None, after: tuple[Cue, int] | None) -> Piece | None:
    """Return the longer of a phrase of those before figures and one of those behind them."""
    end_before = 0 if before is None else before[1]
    end_after = 0 if after is None else after[1]
    if before is not None and end_before > end_after:
        return Piece(_LETTERS.get(before[0], "H"), at, end_before, None, before[0])
    if after is not None and end_after > end_before:
        return Piece("A", at, end_after, None, None, after[0])
    if before is None or after is None:
        return None
    return Piece("B", at, end_before, None, before[0], after[0])


def _figure(tokens: Tokens, at: int, before: list[Piece], settings: Settings) -> Piece | None:
    words = tokens.words
    last = before[-1].letter if before else " "
    if _exponent(tokens, at) or (words[at] == "-" and last in "NKw"):
        return None  # "km2"; a range or a compound, not a number below zero
    money = last == "C"
    between = _behind_between(before)
    read = amount(tokens, at, settings, money=money)
    if read is None:
        return None
    if between and not (words[read.end] == "and" and starts(words[read.end + 1])):
        read = amount(tokens, at, settings, joined=False, money=money) or read
    return Piece("N", at, read.end, read)


def _exponent(tokens: Tokens, at: int) -> bool:
    """Say whether this is the 2 or 3 of a unit: "km2"."""
    words = tokens.words
    return words[at] in {"2", "3"} and at > 0 and words[at - 1] in EXPONENTS and tokens.glued(at)


def _behind_between(before: list[Piece]) -> bool:
    """Say whether the last piece but hedges is "between"."""
    return next(
        (each.letter == "b" for each in reversed(before) if each.letter not in "HBFC"), False
    )


def _word(words: list[str], at: int, last: Piece | None) -> Piece:
    word = words[at]
    if word in _SIGNS:
        return Piece(_SIGNS[word], at, at + 1)
    if word in CHANGES:
        return Piece("c", at, at + 1)
    if word in INCLUDING:
        return Piece("I", at, at + 1)
    if is_known(word):
        return Piece("K", at, at + 1)
    rose = last is not None and last.letter in "cF"
    lead = word in LEADS or (rose and word.endswith("ly"))  # "rose sharply to"
    return Piece("L" if lead else "w", at, at + 1)
