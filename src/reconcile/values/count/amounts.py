"""The figures of a text: numbers, shares of a whole, vague quantities, and numbers by name.

In: tokens, and the numerals among them. Out: an `Amount` for each word at which a figure starts.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final, NamedTuple

from reconcile.values.count.compound_units import compound
from reconcile.values.count.currencies import CODES, SIGNS
from reconcile.values.count.function_words import word_set
from reconcile.values.count.unit_words import unit_of
from reconcile.values.digits import NumeralError
from reconcile.values.number_bounds import settle
from reconcile.values.vague_quantities import STARTS, vague

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reconcile.values.number_bounds import Bounds
    from reconcile.values.numerals import Numeral
    from reconcile.values.settings import Settings
    from reconcile.values.tokens import Tokens

_BY_NAME: Final = {"none": 0, "nobody": 0, "zilch": 0, "nought": 0, "no-one": 0, "both": 2}
_BEHIND_A: Final = {"single": 1, "lone": 1, "pair": 2, "duo": 2, "trio": 3}
_ONE_PERSON: Final = word_set(
    "person civilian child woman man boy girl fighter soldier combatant militant policeman "
    "journalist"
)
"""Nouns before which "a" counts one."""
_NONE: Final = tuple(
    phrase.split() for phrase in ("not one", "not any", "not a single", "no one", "no - one")
)
_UNKNOWN: Final = word_set(
    "information data figure figures number numbers idea word comment count counts "
    "estimate estimates toll details claim claims report reports news"
)
"""What "no" may deny without saying that nobody was counted."""
MINUS: Final = frozenset({"-", "minus", "negative"})
"""What makes the figure behind it one below nothing."""
_MONEY: Final = frozenset({*SIGNS, *CODES, "rs"} - {"try"})
_LETTERS: Final = {"m": 10**6, "b": 10**9, "k": 1000, "cr": 10**7}
"""What is a magnitude behind a sign of money, or as capitals: "$500 m", "Rs 2 cr", "1.5 M"."""
_FIRST: Final = STARTS | _BY_NAME.keys() | MINUS | {"no", "not"}
"""The first words of figures that aren't numerals."""


class Amount(NamedTuple):
    """A figure as read, or a vague quantity (`words`) with its two sets; `end` is the word after.

    `last` is one unit of the last digit shown: 100,000 for 1.2 million, a hundredth for 3.3
    percent. `scale` is the magnitude that a range lends to its lower end, `step` as in `Numeral`.
    """

    value: float
    end: int
    share: bool = False
    last: Fraction = Fraction(1)
    scale: int = 1
    step: int = 0
    words: str = ""
    unit: str = ""
    literal: Bounds | None = None
    conveyed: Bounds | None = None


def amounts(
    tokens: Tokens, numbers: Mapping[int, Numeral | NumeralError], settings: Settings
) -> dict[int, Amount | NumeralError]:
    """Return the figures of a text, each under the word at which it starts.

    Digits that mean no number keep their error.
    """
    words, found = tokens.words, {}
    for at, word in enumerate(words):
        if at in numbers or word in _FIRST:
            amount = _amount(tokens, at, numbers, settings)
            if amount is not None:
                found[at] = amount
    return found


def _amount(
    tokens: Tokens, at: int, numbers: Mapping[int, Numeral | NumeralError], settings: Settings
) -> Amount | NumeralError | None:
    words = tokens.words
    word = words[at]
    some = (word in STARTS and _vague(words, at, settings)) or _by_name(words, at)
    if some:
        return some
    both = compound(words, at, numbers)
    if both is not None:
        return Amount(settle(both.top, both.bottom), both.end, unit=both.unit)
    negative = word in MINUS
    read = numbers.get(at + negative)
    if read is None or isinstance(read, NumeralError):
        return read
    if words[read.end] in _LETTERS and _is_magnitude(tokens, at, read.end):
        scale = _LETTERS[words[read.end]]
        read = read._replace(top=read.top * scale, scale=scale, end=read.end + 1)
    return _percent(words, read._replace(top=-read.top) if negative else read)


def _is_magnitude(tokens: Tokens, start: int, at: int) -> bool:
    """Say whether a letter behind a figure multiplies it: "$500 m", "1.5 M", but no "5 B-52s"."""
    before = tokens.words[max(start - 2, 0) : start]
    if before[-1:] == ["."]:
        before.pop()  # "Rs. 2 cr"
    if before and before[-1] in _MONEY:
        return True
    alone = not tokens.words[at + 1] or not tokens.glued(at + 1) or tokens.words[at + 1] in ",;.)"
    return alone and (tokens.pieces[at].strip().isupper() or tokens.words[at] == "k")


def _vague(words: list[str], at: int, settings: Settings) -> Amount | None:
    some = vague(words, at, settings)
    if some is None:
        return None
    return Amount(
        some.conveyed.low, some.end, some.share, words=some.words, literal=some.literal,
        conveyed=some.conveyed,
    )  # fmt: skip


def _by_name(words: list[str], at: int) -> Amount | None:
    """Read what isn't a numeral: "no casualties", "not a single", "a child", "both", "a pair"."""
    word, follows = words[at], words[at + 1]
    if word in _BY_NAME:
        return Amount(_BY_NAME[word], at + 1)
    if word in {"a", "an"}:
        few = _BEHIND_A.get(follows, 0)
        return Amount(few, at + 2) if few else Amount(1, at + 1) if follows in _ONE_PERSON else None
    width = _nobody(words, at)
    return Amount(0, at + width) if width else None


def _nobody(words: list[str], at: int) -> int:
    """Return how many words here say none ("not a single", "no" of "no casualties"), 0 for none."""
    for none in _NONE:
        if words[at : at + len(none)] == none:
            return len(none)
    noun = words[at] == "no" and words[at + 1][:1].isalpha() and words[at + 1] not in _UNKNOWN
    return int(noun and words[at + 2 : at + 3] != ["-"])  # no "no let-up"


def _percent(words: list[str], read: Numeral) -> Amount:
    """Return the number as an amount, as a share of a whole where a percent sign follows."""
    top, bottom, at, scale, step, share = read
    if share:
        at = _of_a_percent(words, at)
        unit = _of_a_unit(words, at)
        if unit:
            return Amount(settle(top, bottom), unit, last=_last(read))
    width, of = _percent_width(words, at), 100
    if not width:
        width, of = _per_mille_width(words, at), 1000
    if not width:
        return Amount(settle(top, bottom), at, share, _last(read), scale, step)
    whole = _last(read) if bottom > 1 else Fraction(scale)  # the 0 of 50 percent is counted too
    return Amount(settle(top, bottom * of), at + width, share=True, last=whole / of)


def _percent_width(words: list[str], at: int) -> int:
    if words[at] in {"%", "percent", "pct", "pc"}:
        return 1
    return 2 * (words[at] == "per" and words[at + 1] == "cent")


def _per_mille_width(words: list[str], at: int) -> int:
    """Return how many words say "in a thousand" as a sign does: "‰", "per mille", "per mil"."""
    if words[at] in {"‰", "permille", "promille"}:
        return 1
    return 2 * (words[at] == "per" and words[at + 1] in {"mille", "mil", "mill"})


def _of_a_percent(words: list[str], at: int) -> int:
    """Pass over the "a" or "of a" between "half" and "percent"."""
    here = at + (words[at] == "of")
    here += words[here] in {"a", "one"}
    return here if words[here] in {"percent", "%", "per"} else at


def _of_a_unit(words: list[str], at: int) -> int:
    """Return where the unit starts that "half a" is of ("mile"), 0 where it's of a whole."""
    here = at + (words[at] == "of")
    if words[here] not in {"a", "an"}:
        return 0
    measured = words[here + 1] == "point" or unit_of(" ".join(words[here + 1 : here + 3]))
    return here + 1 if measured else 0


def _last(read: Numeral) -> Fraction:
    """Return one unit of the last digit shown; zeros behind the point are shown, others aren't.

    A third has none: 0.
    """
    top, bottom = read.top, read.bottom
    if bottom > 1 and str(bottom).strip("0") == "1":
        return Fraction(read.scale, bottom)
    if top % bottom:
        return Fraction(0)
    digits = str(abs(top // bottom))
    return Fraction(10 ** (len(digits) - len(digits.rstrip("0"))) if top else 1)
