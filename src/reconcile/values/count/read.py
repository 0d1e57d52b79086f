"""Counts read from what a person wrote, strictly: one value, and nothing left over.

In: text. Out: a `Count`, or `ValueSyntaxError`, in time linear in the length of the text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Never

from reconcile.values.base import ValueSyntaxError
from reconcile.values.count.build import Draft, DraftError
from reconcile.values.count.counted import KNOWN, state_of, thing
from reconcile.values.count.grammar import expression, second_bound
from reconcile.values.count.say import show
from reconcile.values.count.words import (
    ADDED,
    BESIDE,
    CHANGES,
    INCLUDING,
    LEADS,
    MONTHS,
    ONE_PERSON,
    PREPOSITIONS,
)
from reconcile.values.digits import NumeralError
from reconcile.values.hedges import AFTER, BEFORE
from reconcile.values.number_words import MAGNITUDES, SMALL
from reconcile.values.numerals import PARTS, numeral, starts
from reconcile.values.suggestion import near
from reconcile.values.tokens import Tokens, cut
from reconcile.values.typed_text import checked

if TYPE_CHECKING:
    from reconcile.values.count.value import Count
    from reconcile.values.settings import Settings

EXPECTED: Final = 'a figure such as "15", "more than 300,000", "between 5 and 7" or "dozens"'
LONGEST: Final = 500
"""Characters that a value may have; a quotation has twelve words at most."""

_DOUBTFUL: Final = frozenset(
    {*SMALL, *MAGNITUDES, *PARTS, "percent", "per", "pct", "in", "out", "and"}
)
_ORDINAL_ENDS: Final = frozenset({"st", "nd", "rd", "th"})
_ENDS: Final = " ,.;:-"
_PART_OF_THEM: Final = (["of", "them"], ["of", "whom"])


def read(text: str, settings: Settings) -> Count:
    """Return the one count that the text states."""
    if len(text) > LONGEST or not text.isprintable():
        text = checked(text, "a count", EXPECTED, LONGEST)
    tokens = cut(text)
    try:
        count, sure = _read(tokens, settings)
    except (NumeralError, DraftError) as error:
        _refuse(str(error), tokens, 0)
    if not (sure or _reads_back(count, settings)):
        _refuse("the words can be taken in two ways", tokens, 0)
    return count


def _reads_back(count: Count, settings: Settings) -> bool:
    """Say whether the count, its words put in their usual order, is still the same count."""
    try:
        return _read(cut(show(count)), settings)[0] == count
    except (NumeralError, DraftError, ValueSyntaxError):
        return False


def _refuse(message: str, tokens: Tokens, at: int) -> Never:
    raise ValueSyntaxError(message, EXPECTED, tokens.offset(at)) from None


def _read(tokens: Tokens, settings: Settings) -> tuple[Count, bool]:
    """Return the count, and whether no word of it can be taken in another way.

    Words that stood elsewhere than `show` puts them might, and so might a unit like "thirds".
    """
    as_of, start = _dated_first(tokens)
    draft = expression(tokens, start, settings)
    lead = ""
    if draft is None:
        start, lead = _after_lead(tokens, start)
        draft = expression(tokens, start, settings)
    if draft is None:
        _no_figure(tokens, start)
    if draft.end == len(tokens.pieces) and not (lead or draft.currency):
        return draft.build(settings)._replace(as_of=as_of), not (draft.moved or as_of)
    plain = tokens.words[draft.end] not in _DOUBTFUL and tokens.words[draft.end].isalpha()
    unit, as_of = _rest(tokens, draft, as_of, settings)
    unit = " ".join(filter(None, (draft.currency, unit, lead)))
    return counting(draft.build(settings), unit, draft.currency, as_of), plain and not (
        draft.moved or lead
    )


def counting(count: Count, unit: str, currency: str, as_of: str) -> Count:
    """Return the count with its unit and what that says of it."""
    if count.share and unit.startswith("the "):
        unit = f"of {unit}"  # "half the population"
    counted, measure, time = thing(unit, currency)
    return count._replace(
        unit=unit, thing=counted, measure=count.measure or measure, as_of=as_of or time
    )


def _dated_first(tokens: Tokens) -> tuple[str, int]:
    """Return the words of "as of 13 April, ..." at the start, and the word after them."""
    words = tokens.words
    if words[0] == "as" and words[1] in {"of", "at"} and "," in words:
        comma = words.index(",")
        return tokens.between(2, comma), comma + 1
    return "", 0


def _after_lead(tokens: Tokens, at: int) -> tuple[int, str]:
    """Pass over words that introduce a figure; return the next word, and those that say of what."""
    words = tokens.words
    kept: list[str] = []
    while words[at] in LEADS or words[at] in KNOWN:
        hedge = BEFORE.at(words, at)
        if hedge is not None and hedge[1] > at + 1:
            break  # "at least" is more than the "at" of "stands at"
        if words[at] in KNOWN:
            kept.append(state_of(words[at]))
        at = _arrived(tokens, at + 1) if words[at] in CHANGES else at + 1
    return at, " ".join(kept)


def _arrived(tokens: Tokens, at: int) -> int:
    """Return the word after "from 13 dead to", which says where a figure came from, or `at`."""
    before = numeral(tokens, at + 1) if tokens.words[at] == "from" else None
    behind = [] if before is None else tokens.words[before.end : before.end + 3]
    return before.end + behind.index("to") + 1 if before and "to" in behind else at


def _no_figure(tokens: Tokens, at: int) -> Never:
    """Raise the error for a text without a figure; a near miss of a hedge is suggested."""
    while found := BEFORE.at(tokens.words, at):
        at = found[1]
    word, follows = tokens.words[at : at + 2]
    if not word:
        _refuse("a count is missing" if at == 0 else "the words end before a figure", tokens, at)
    if word == "another" or (word in ADDED and starts(follows)):
        _refuse(
            f"'{word} {follows[:40]}' comes on top of a figure that isn't said; write the total",
            tokens,
            at,
        )
    if word == "no":
        _refuse(f"'{word} {follows[:40]}' is no figure", tokens, at)
    firsts = {phrase.split()[0] for phrase in BEFORE.phrases if phrase[0].isalpha()}
    if word in firsts:
        guess = near(f"{word} {follows}", BEFORE.phrases)
    else:
        guess = near(word, sorted({*firsts, *SMALL, *MAGNITUDES}))
    _refuse(f"{word[:40]!r} is no figure and no hedge before one{guess}", tokens, at)


def _rest(tokens: Tokens, draft: Draft, as_of: str, settings: Settings) -> tuple[str, str]:
    """Read what stands behind the figure: unit, late hedges, a second bound, the as-of day."""
    words, start = tokens.words, draft.end
    at = kept = start
    parts: list[str] = []
    depth, total = 0, len(tokens.pieces)
    _refuse_start(tokens, at)
    while at < total:
        word = words[at]
        depth += (word in "([") - (word in ")]")
        end = second_bound(tokens, at, draft, settings)
        if end == at and (found := AFTER.at(words, at)):
            draft.take(found[0])
            end = found[1]
        elif end == at and _is_as_of(words, at):
            end = _as_of_end(words, at)
            as_of = tokens.between(at + 1 + (word == "as"), end).strip(_ENDS)
        elif end == at and (word[:1].isdecimal() or word in SMALL or _is_one(words, at)):
            _refuse_second(tokens, at, start, depth)
        if end > at:
            parts.append(tokens.between(kept, at))
            draft.moved = True
            kept = end
        at = max(end, at + 1)
    parts.append(tokens.between(kept, at))
    units = dict.fromkeys(part.strip(_ENDS) for part in parts)  # "100 apples and ... 20 apples"
    return " ".join(filter(None, units)), as_of


def _is_one(words: list[str], at: int) -> bool:
    """Say whether "a child" or the like stands here, which counts one."""
    return words[at] == "a" and words[at + 1] in ONE_PERSON


def _refuse_start(tokens: Tokens, at: int) -> None:
    """Raise where what stands right behind the figure shows that it's no count."""
    word, follows = tokens.words[at : at + 2]
    if word == "-" and follows == "fold":
        _refuse("'fold' multiplies a figure that isn't said; write the total", tokens, at)
    if word == "-" and not follows:
        _refuse("the words end behind a dash", tokens, at)
    if (follows if word == "-" else word) in {"figure", "digit"}:
        _refuse(
            "how many digits a number has is no count; write its range, such as 10,000 to 99,999",
            tokens,
            at,
        )
    if word in _ORDINAL_ENDS and tokens.glued(at):
        _refuse(f"'{tokens.words[at - 1][:40]}{word}' is a rank and no count", tokens, at)
    if word in ADDED:
        figure = tokens.words[at - 1][:40]
        _refuse(
            f"'{figure} {word}' comes on top of a figure that isn't said; write the total",
            tokens,
            at,
        )
    if "?" in tokens.words:
        _refuse("a count has no question mark; 'about' leaves it in doubt", tokens, at)
    if word in MONTHS:
        _refuse("a figure before a month reads as a date", tokens, at)
    if word == "or":
        guess = near(f"or {follows}", AFTER.phrases)
        _refuse(f"'or {follows[:40]}' is no hedge behind a figure{guess}", tokens, at)


def _refuse_second(tokens: Tokens, at: int, start: int, depth: int) -> None:
    """Raise where a second figure stands beside the first; dates and places behind it may."""
    words = tokens.words
    before = words[at - 1] if at > start else ","
    year = len(words[at]) == 4 and words[at].isdecimal()
    digits = words[at][0].isdecimal()
    if not INCLUDING.isdisjoint(words[start:at]) or words[at + 1 : at + 3] in _PART_OF_THEM:
        return
    if not CHANGES.isdisjoint(words[start:at]) and "to" in words[start:at]:
        _refuse(f"{words[at][:40]!r} is what the first figure became; write one", tokens, at)
    if depth > 0 or (before in BESIDE and year and words[at - 2] != words[start]):
        return
    if before in BESIDE and words[at] != "one":
        _refuse(f"a second figure, {words[at][:40]!r}, stands beside the first", tokens, at)
    if digits and PREPOSITIONS.isdisjoint(words[start:at]) and MONTHS.isdisjoint(words[start:at]):
        _refuse(f"a second figure, {words[at][:40]!r}, stands beside the first", tokens, at)


def _is_as_of(words: list[str], at: int) -> bool:
    word, follows = words[at], words[at + 1]
    if word == "as":
        return follows in {"of", "at"} and words[at + 2] != ""
    if word != "by" or not follows:
        return False
    return follows in MONTHS or (follows[0].isdecimal() and words[at + 2] in {*MONTHS, "-"})


def _as_of_end(words: list[str], at: int) -> int:
    """Return the word after the as-of day: the closing bracket, or the end of the text."""
    end = next((i for i in range(at, len(words)) if words[i] in {")", "]", ";", ""}), len(words))
    return min(end, len(words) - 2)
