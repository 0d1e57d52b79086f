"""The words of a count put together: hedges, figures, ranges and second bounds.

In: a text's tokens and where to start. Out: a `Draft` that knows its end, or None where no count
starts there. Raises `NumeralError` and `DraftError` for what starts like a count and is none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reconcile.values.count.build import Amount, Draft
from reconcile.values.count.counted import CURRENCIES, CURRENCY_CODES, DOLLAR_LETTERS
from reconcile.values.count.words import (
    BY_NAME,
    BY_NAME_BEHIND_A,
    JOINTS,
    ONE_PERSON,
    UNKNOWN,
)
from reconcile.values.digits import settle
from reconcile.values.hedges import AFTER, BEFORE, Cue
from reconcile.values.numerals import Numeral, numeral
from reconcile.values.vague_quantities import vague

if TYPE_CHECKING:
    from reconcile.values.settings import Settings
    from reconcile.values.tokens import Tokens

_MOST_UNIT_WORDS = 2
_MOST_HEDGES = 8  # more in a row is no count, and keeps the reading linear
_PERCENT: Final = frozenset({"%", "percent", "pct", "pc", "cent"})
_RANGE: Final = (
    ("-",), ("to",), ("~",), ("or", "even"), ("or", "perhaps"), ("or", "possibly"),
    ("or", "maybe"), ("or",), ("if", "not"), ("till",), ("until",), ("through",), ("..",), ("...",),
    ("…",), ("and", "as", "many", "as"), ("and", "possibly"), ("and", "perhaps"),
    ("up", "to"), (",", "if", "not"), (",", "possibly"), (",", "perhaps"), (",", "maybe"),
    (",", "or", "even"),
)  # fmt: skip
_RANGE_STARTS: Final = frozenset(words[0] for words in _RANGE)


def expression(tokens: Tokens, at: int, settings: Settings) -> Draft | None:
    """Return the count whose first hedge or figure is this word; its `end` is the word after."""
    draft = Draft()
    at = _hedges(tokens, at, draft, settings)
    between = draft.opener is Cue.BETWEEN
    first = amount(tokens, at, settings, joined=not between)
    if first is None:
        return None
    draft.amounts.append(first)
    draft.end = first.end
    if draft.bound is not None and second_bound(tokens, draft.end, draft, settings) > first.end:
        return draft  # "at least 13, possibly as many as 20", before ", possibly" makes a range
    if not _ranged(tokens, draft, settings, between=between) and between:
        first = amount(tokens, at, settings)  # "between one hundred and two and ..."
        if first is not None:
            draft.amounts[:] = [first]
            draft.end = first.end
            _ranged(tokens, draft, settings, between=True)
    if tokens.words[draft.end]:
        second_bound(tokens, draft.end, draft, settings)  # "and below 20", before "and below"
        trailing(tokens.words, draft)
        second_bound(tokens, draft.end, draft, settings)
    return draft


def _hedges(tokens: Tokens, at: int, draft: Draft, settings: Settings) -> int:
    """Take the hedges and currency signs from this word on; return the word after them."""
    words = tokens.words
    for _ in range(_MOST_HEDGES):
        word = words[at]
        if word in CURRENCIES:
            draft.currency = CURRENCIES[word]
            at += 1
        elif word in CURRENCY_CODES and (words[at + 1] in CURRENCIES or word == "usd"):
            draft.currency = "dollars"
            at += 1
        elif words[at + 1] == "$" and word in DOLLAR_LETTERS and tokens.glued(at + 1):
            at += 1
        else:
            found = BEFORE.at(words, at)
            if found is None or (found[0] in _MAYBE_VAGUE and vague(words, at, settings)):
                break
            draft.take(found[0])
            at = found[1]
    return at


_MAYBE_VAGUE: Final = frozenset({Cue.WELL, Cue.FILLER, Cue.JUST})


def amount(tokens: Tokens, at: int, settings: Settings, *, joined: bool = True) -> Amount | None:
    """Return the figure or vague quantity at this word, or None where there is none."""
    words = tokens.words
    word = words[at]
    if not word[:1].isdecimal():
        some = vague(words, at, settings) or _by_name(words, at)
        if some is not None:
            return some if isinstance(some, Amount) else Amount(
                some.conveyed.low, some.end, some.share, 1, 0, some.words, some.literal,
                some.conveyed,
            )  # fmt: skip
        if word == "-" or word in {"minus", "negative"}:
            return _negative(tokens, at, settings)
    read = numeral(tokens, at, dots=settings.dot_thousands, joined=joined)
    return None if read is None else _percent(words, read)


def _by_name(words: list[str], at: int) -> Amount | None:
    """Read what isn't a numeral: "no casualties", "not a single", "a child", "both", "a pair"."""
    word, follows = words[at], words[at + 1]
    if word in BY_NAME:
        return Amount(BY_NAME[word], at + 1)
    if word in {"a", "an"}:
        few = BY_NAME_BEHIND_A.get(follows, 0)
        return Amount(few, at + 2) if few else Amount(1, at + 1) if follows in ONE_PERSON else None
    if word == "not" and (follows in {"one", "any"} or words[at + 1 : at + 3] == ["a", "single"]):
        return Amount(0, at + 2 + (follows == "a"))
    if word == "no" and follows[:1].isalpha() and follows not in UNKNOWN:
        return Amount(0, at + 1 + (follows == "one"))
    return None


def _negative(tokens: Tokens, at: int, settings: Settings) -> Amount | None:
    read = numeral(tokens, at + 1, dots=settings.dot_thousands)
    if read is None:
        return None
    below = read._replace(top=-read.top)
    return _percent(tokens.words, below)


def _percent(words: list[str], read: Numeral) -> Amount:
    """Return the number as an amount, as a share of a whole where a percent sign follows."""
    top, bottom, at, scale, step, share = read
    if share:
        at = _of_a_percent(words, at)
    word = words[at]
    if word in {"%", "percent", "pct", "pc"}:
        return Amount(settle(top, bottom * 100), at + 1, share=True)
    if word == "per" and words[at + 1] == "cent":
        return Amount(settle(top, bottom * 100), at + 2, share=True)
    return Amount(settle(top, bottom), at, share, scale, step)


def _of_a_percent(words: list[str], at: int) -> int:
    """Pass over the "a" or "of a" between "half" and "percent"."""
    here = at + (words[at] == "of")
    here += words[here] in {"a", "one"}
    return here if words[here] in {"percent", "%", "per"} else at


def _ranged(tokens: Tokens, draft: Draft, settings: Settings, *, between: bool) -> bool:
    """Read the upper end of a range, if one follows; say whether one did."""
    words, at = tokens.words, draft.end
    unit, width = _joint(words, at, between=between)
    if not width:
        return False
    upper = Draft()
    here = _hedges(tokens, at + unit + width, upper, settings)
    if upper.bound not in {None, Cue.MOST}:
        return False
    high = amount(tokens, here, settings)
    if high is None:
        return False
    percent = words[high.end - 1] in _PERCENT
    low = _aligned(draft.amounts[0], high, percent=percent)
    if high.share is not low.share or high.value < low.value:
        return False
    unit_again = words[high.end : high.end + unit] == words[at : at + unit]
    if not unit_again or (between and _goes_on(tokens, high.end)):
        return False
    draft.amounts[:] = [low, high]
    draft.currency = draft.currency or upper.currency
    draft.near = draft.near or upper.near
    draft.end = high.end
    return True


def _joint(words: list[str], at: int, *, between: bool) -> tuple[int, int]:
    """Return how many words of a unit stand here, and how many join two ends behind them.

    One and one in "5 people to 7 people"; the second is 0 where nothing joins two ends.
    """
    for unit in range(_MOST_UNIT_WORDS + 1):
        word = words[at + unit]
        if between and word == "and":
            return unit, 1
        if word in _RANGE_STARTS and (width := _range_width(words, at + unit)):
            return unit, width
        if not word.isalpha():
            break
    return 0, 0


def _range_width(words: list[str], at: int) -> int:
    """Return how many words here join the two ends of a range, 0 for none."""
    return next((len(row) for row in _RANGE if words[at : at + len(row)] == list(row)), 0)


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Say whether "and" and another figure follow, so that the ends were split wrongly."""
    return tokens.words[at] == "and" and numeral(tokens, at + 1) is not None


def _aligned(low: Amount, high: Amount, *, percent: bool) -> Amount:
    """Return the lower end with the magnitude or percent sign that only the upper end has."""
    if percent and not low.share and not low.words:
        return low._replace(value=settle(round(low.value * 10**6), 10**8), share=True)
    if high.scale > 1 and low.scale == 1 and low.value * high.scale <= high.value:
        value = settle(round(low.value * 10**6) * high.scale, 10**6)
        return low._replace(value=value, scale=high.scale)
    return low


def trailing(words: list[str], draft: Draft) -> None:
    """Take the hedges that stand right behind the figure: "or more", "plus", "or so"."""
    for _ in range(_MOST_HEDGES):
        found = AFTER.at(words, draft.end)
        if found is None:
            return
        draft.take(found[0])
        draft.moved = True
        draft.end = found[1]


def second_bound(tokens: Tokens, at: int, draft: Draft, settings: Settings) -> int:
    """Read "and fewer than 20" behind a first bound; return the word after it, or `at`."""
    if draft.bound is None or tokens.words[at] not in JOINTS:
        return at
    if draft.second is not None or len(draft.amounts) > 1:
        return at
    other = Draft()
    here = _hedges(tokens, at + 1, other, settings)
    if here == at + 1:
        return at
    figure = amount(tokens, here, settings)
    if figure is None:
        return at
    other.end = figure.end
    trailing(tokens.words, other)
    if other.bound is None:
        return at
    draft.second = (other.bound, figure)
    draft.end = other.end
    return other.end
