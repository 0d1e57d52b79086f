"""A text as pieces of one kind each: figures, hedges, signs, words.

In: a text `Marked` with the figures and hedges that start at its words. Out: `Pieces`: a letter a
piece, over which the grammar is written, and what each contains. Left to right, once, the longest
first where two could start. The letters:

    N figure          H hedge before it ("more than")      b "between"   f "from"
    C currency sign   A hedge behind it ("or more")        c a change ("rose")
    D as-of day       B either ("at least")                L lead word ("the toll stands at")
    K counted thing   F filler ("a total of")              I "including"
    j range ("if not")       p margin ("±")                w any word
    - t | & , ; ( ) a dash, "to", "or", "and" and the sign itself
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from reconcile.values.count.amounts import MINUS
from reconcile.values.count.counted import KNOWN
from reconcile.values.count.currencies import LETTERS, SIGNS, before_figure
from reconcile.values.count.directions import CHANGES
from reconcile.values.count.function_words import INCLUDING, LEADS, MONTHS
from reconcile.values.count.units import EXPONENTS
from reconcile.values.digits import NumeralError
from reconcile.values.hedges import Cue

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reconcile.values.count.amounts import Amount
    from reconcile.values.tokens import Tokens

    Hedges = Mapping[int, tuple[Cue, int]]

_SIGNS: Final = {
    "-": "-", "to": "t", "or": "|", "and": "&", "&": "&", ",": ",", ";": ";", "(": "(", "[": "(",
    ")": ")", "]": ")", "till": "j", "until": "j", "through": "j", "..": "j", "...": "j", "…": "j",
    "±": "p", "+/-": "p",
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
_JOINING: Final = _JOINTS.keys() | _BEHIND_A_FIGURE.keys()
_WORDS: Final = {
    **dict.fromkeys(LEADS, "L"), **dict.fromkeys(KNOWN, "K"), **dict.fromkeys(INCLUDING, "I"),
    **dict.fromkeys(CHANGES, "c"), **_SIGNS,
}  # fmt: skip
"""The letter of a word by itself; that of the last row counts."""
_HINTS: Final = frozenset({Cue.WELL, Cue.FILLER, Cue.JUST})
"""Hedges that a vague quantity may begin with: "many people", "the majority"."""
_LETTERS: Final = {Cue.FILLER: "F", Cue.BETWEEN: "b", Cue.FROM: "f"}


class Marked(NamedTuple):
    """A text's tokens, and what starts at each: figures, and hedges of the one and the other side.

    `before` and `after` are the hedges that may be before and behind a figure, with their end.
    """

    tokens: Tokens
    figures: Mapping[int, Amount | NumeralError]
    before: Hedges
    after: Hedges


class Piece(NamedTuple):
    """One piece: its letter, its tokens (`end` is the one after), and what it contains.

    `before` and `after` are what a hedge does on either side of a figure; `name` is a currency, or
    the words of an as-of day. `negative` is the sign of money with a minus before it.
    """

    letter: str
    start: int
    end: int
    amount: Amount | None = None
    before: Cue | None = None
    after: Cue | None = None
    name: str = ""
    negative: bool = False

    @property
    def negated(self) -> Piece:
        """The figure below nothing."""
        amount = self.amount and self.amount._replace(value=-self.amount.value)
        return self._replace(amount=amount)


class Pieces(NamedTuple):
    """A text in pieces; `letters` has one letter a piece."""

    tokens: Tokens
    each: tuple[Piece, ...]
    letters: str

    def text(self, start: int, end: int) -> str:
        """Return the words of these pieces, with single spaces."""
        if start >= end:
            return ""
        words = self.tokens.pieces[self.each[start].start : self.each[end - 1].end]
        return " ".join("".join(words).split())

    def words(self, start: int, end: int) -> list[str]:
        """Return the words of these pieces, in lower case."""
        if start >= end:
            return []
        return self.tokens.words[self.each[start].start : self.each[end - 1].end]


def pieces(text: Marked, *, strict: bool = True) -> Pieces:
    """Return the text's pieces; raise `NumeralError` for digits that mean no number.

    Where it isn't `strict`, such digits are a word like others.
    """
    found: list[Piece] = []
    at, total = 0, len(text.tokens.pieces)
    while at < total:
        piece = _piece(text, at, found[-1].letter if found else "", strict)
        if piece.letter == "N" and found and found[-1].negative:
            piece = piece.negated
        found.append(piece)
        at = piece.end
    return Pieces(text.tokens, tuple(found), "".join(piece.letter for piece in found))


def _piece(text: Marked, at: int, last: str, strict: bool) -> Piece:  # noqa: FBT001 (private)
    """Return the piece here; `last` is the letter of the one before it, "" at the start."""
    words = text.tokens.words
    return (
        _currency(text.tokens, at)
        or (_negative_money(text.tokens, at, last) if words[at] in MINUS else None)
        or (_as_of(words, text.tokens, at) if words[at] in _OF_DAYS else None)
        or (_joint(text, at, last) if words[at] in _JOINING else None)
        or _hedge(text, at)
        or _figure(text, at, last, strict)
        or _word(words[at], at, last)
    )


def _currency(tokens: Tokens, at: int) -> Piece | None:
    """Return what says before a figure in what it is: "$", "US$", "USD", "C$", "magnitude"."""
    word, follows = tokens.words[at : at + 2]
    if follows == "$" and word in LETTERS and tokens.glued(at + 1):
        return Piece("C", at, at + 2, name=LETTERS[word])
    money = before_figure(word, tokens.pieces[at].strip()) if word else ""
    if money:
        wide = follows == "$" or (word == "rs" and follows == ".")
        return Piece("C", at, at + 1 + wide, name=money)
    return _magnitude(tokens, at)


def _negative_money(tokens: Tokens, at: int, last: str) -> Piece | None:
    """Return the sign of money of "-$5m" or "minus £3", with the minus."""
    if _hyphen(tokens, at, last):
        return None
    money = _currency(tokens, at + 1)
    if money is None or money.name == "magnitude":
        return None
    return money._replace(start=at, negative=True)


def _magnitude(tokens: Tokens, at: int) -> Piece | None:
    """Return the "magnitude" of an earthquake, or the "M" and "Mw" of seismologists."""
    word, follows = tokens.words[at : at + 2]
    if word == "magnitude":
        at += follows in {"-", "of"}
        return (
            Piece("C", at, at + 1, name="magnitude")
            if tokens.words[at + 1][:1].isdecimal()
            else None
        )
    written = tokens.pieces[at].strip() if word in {"m", "mw"} else ""
    one_decimal = follows[:1].isdecimal() and follows[1:2] == "." and len(follows) <= 4
    return (
        Piece("C", at, at + 1, name="magnitude") if written in {"M", "Mw"} and one_decimal else None
    )


_OF_DAYS: Final = frozenset({"as", "by"})


def _as_of(words: list[str], tokens: Tokens, at: int) -> Piece | None:
    """Return "as of 13 April" or "by 13 April" up to a bracket, a semicolon or the end.

    At the start of a text it ends at its comma.
    """
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


def _joint(text: Marked, at: int, last: str) -> Piece | None:
    """Return what joins two ends of a range in several words, before a figure alone."""
    words = text.tokens.words
    joints = _JOINTS.get(words[at], ())
    if last == "N":
        joints = (*_BEHIND_A_FIGURE.get(words[at], ()), *joints)
    ends = (at + len(joint) for joint in joints if words[at : at + len(joint)] == joint)
    end = next((end for end in ends if _leads_on(text, end)), 0)
    most = Cue.MOST if end and words[end - 1] == "as" else None
    return Piece("j", at, end, before=most) if end else None


def _leads_on(text: Marked, at: int) -> bool:
    """Say whether a figure follows, or hedges and then a figure."""
    for _ in range(3):
        word = text.tokens.words[at]
        if (at in text.figures and word != "-") or word in SIGNS:
            return True
        if at not in text.before:
            return False
        at = text.before[at][1]
    return False


def _hedge(text: Marked, at: int) -> Piece | None:
    """Return the longest phrase that bounds a figure on either side."""
    before, after = text.before.get(at), text.after.get(at)
    if after and text.tokens.words[at] in {"and", "or"} and _leads_on(text, at + 1):
        after = None  # "and below 20" is a second bound
    if before and before[0] in _HINTS and at in text.figures:
        return None
    return _longer(at, before, after) if before or after else None


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


def _figure(text: Marked, at: int, last: str, strict: bool) -> Piece | None:  # noqa: FBT001
    """Return a figure; not the 2 of "km2", nor a dash behind a figure or a word as a minus."""
    found = text.figures.get(at)
    if found is None or _hyphen(text.tokens, at, last) or _exponent(text.tokens, at):
        return None
    if not isinstance(found, NumeralError):
        return Piece("N", at, found.end, found)
    if strict:
        raise found
    return None


def _hyphen(tokens: Tokens, at: int, last: str) -> bool:
    """Say whether a dash is one behind a word or a figure, and no minus: "over-65", "13-15"."""
    if tokens.words[at] != "-" or not last:
        return False
    return last in "NKw" or (tokens.glued(at) and tokens.words[at - 1][-1:].isalnum())


def _exponent(tokens: Tokens, at: int) -> bool:
    """Say whether this is the 2 or 3 of a unit: "km2"."""
    words = tokens.words
    return words[at] in {"2", "3"} and at > 0 and words[at - 1] in EXPONENTS and tokens.glued(at)


def _word(word: str, at: int, last: str) -> Piece:
    letter = _WORDS.get(word, "w")
    if letter == "w" and last and last in "cF" and (word.endswith("ly") or word == "by"):
        letter = "c" if last == "c" else "L"  # "rose sharply to", "rose by"
    return Piece(letter, at, at + 1)
