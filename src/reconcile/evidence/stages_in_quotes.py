"""Whether a quote reports a plan or what happened, as far as its auxiliaries and adverbs say.

In: a quote. Out: the words that say the one or the other. A quote that says both ("who will
retire, led it") counts against no claim, and neither is one in a tense that may be either ("is
participating").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.evidence.words_in_quotes import EDGES, bare_words
from reconcile.model.stages_measures_kinds import Stage

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

OTHER = {None: None, Stage.PLANNED: Stage.HAPPENED, Stage.HAPPENED: Stage.PLANNED}
"""The stage that speaks against each; against none, none does."""

_SHOWN = 6
"""How many words are shown, from the first that says which stage it is."""

_LOOKED_BACK = 25
"""Words before a quote that are asked for a plan: a sentence of news has about as many."""
_BE = frozenset(("is", "are", "was", "were"))
_PLANNED = frozenset(
    ("expected", "scheduled", "slated", "planned", "supposed", "anticipated", "shall")
)
_OF_A_PLAN = frozenset(("would", "could", "might", "unlikely", "upcoming", "hopes"))
"""What is never said of what happened: a wish, a possibility, or a plan as reported later."""
_PLANNED_BETWEEN_BE_AND_TO = frozenset(("set", "poised", "likely", "unlikely", "ready"))
_PLANNED_BEFORE_TO = frozenset(("plan", "plans", "intend", "intends", "hope", "hopes"))
_RESOLVED = frozenset(
    ("decided", "agreed", "promised", "pledged", "vowed", "intended", "hoped", "prepared")
)
"""Past forms that, before "to" and a verb, leave open whether that came about: a resolve."""
_BEFORE_A_NOUN = frozenset(
    ("a", "an", "the", "this", "that", "his", "her", "its", "their", "our", "free", "political")
)
"""What comes before "will" where that is a noun, and after "due to" where that gives a cause."""
_PAST = frozenset(
    (
        *("had", "did", "came", "went", "took", "sat", "sent", "led", "left", "met", "held"),
        *("chose", "spoke", "gave", "began", "won", "lost", "made", "became", "dead", "missing"),
        *("saw", "fell", "rose", "grew", "fled", "fought", "struck", "shot", "broke", "brought"),
        *("built", "bought", "caught", "drew", "drove", "flew", "found", "got", "ran", "stood"),
    )
)
"""Irregular past forms, and what is so already: "12 dead, and the toll is expected to rise"."""
_ED_FROM = 5
"""The fewest letters of a word in -ed that is read as a past form."""
_NO_REPORT = frozenset(
    (
        *("announced", "declared", "confirmed", "reported", "stated", "added", "insisted"),
        *("agreed", "decided", "promised", "pledged", "vowed", "intended", "hoped", "prepared"),
        *("anticipated", "united", "armed", "indeed", *_PLANNED),
    )
)
"""What leaves open whether what was said or planned came about; and what isn't a past form."""
_TAKEN_PLACE = (("took", "place"), ("taken", "place"), ("was", "held"), ("were", "held"))


def told_otherwise(quote: str, stage: Stage | None) -> str:
    """Return the words of the other stage; "" for none, and where the quote has both stages."""
    words = _words(quote)
    plan, report = _first(_plans, words), _first(_reports, words)
    if stage is Stage.HAPPENED and report is None:
        return _shown(quote, plan)
    if stage is Stage.PLANNED and plan is None:
        return _shown(quote, _first(_took_place, words))
    return ""


def planned_before(before: str, quote: str) -> str:
    """Return the words of a plan that the quote is the end of; "" where something happened since.

    "Are expected to focus on [a nation-wide truce]": the plan is before the quote, and no report
    between the two or in the quote.
    """
    text = " ".join((*before.split()[-_LOOKED_BACK:], quote))
    words, inside = _words(text), len(bare_words(text)) - len(bare_words(quote))
    plans = [at for at in range(1, inside + 1) if _plans(words, at)]
    if not plans or any(_reports(words, at) for at in range(plans[-1] + 1, len(words) - 2)):
        return ""
    return _shown(text, plans[-1])


def tells_report(quote: str) -> bool:
    """Say whether a quote reports, maybe among other things, what happened."""
    return _first(_reports, _words(quote)) is not None


def _words(quote: str) -> list[str]:
    """Return the words in small letters, an empty one before them and two behind them."""
    return ["", *(word.casefold() for word in bare_words(quote)), "", ""]


def _first(tells: Callable[[Sequence[str], int], bool], words: Sequence[str]) -> int | None:
    return next((at for at in range(1, len(words) - 2) if tells(words, at)), None)


def _shown(quote: str, at: int | None) -> str:
    return "" if at is None else " ".join(quote.split()[at - 1 : at - 1 + _SHOWN]).strip(EDGES)


def _plans(words: Sequence[str], at: int) -> bool:
    before, word, after = words[at - 1 : at + 2]
    if word == "will":
        return before not in _BEFORE_A_NOUN
    if word in _OF_A_PLAN:
        return True
    if word in _PLANNED_BEFORE_TO or word in _RESOLVED:
        return after == "to" and (word in _PLANNED_BEFORE_TO or _is_verb(words[at + 2]))
    if before not in _BE:
        return word in _PLANNED
    if word in _PLANNED_BETWEEN_BE_AND_TO:
        return after == "to"
    cause = word == "due" and words[at + 2] in _BEFORE_A_NOUN
    return word in _PLANNED or (word in {"to", "due"} and not cause)


def _is_verb(word: str) -> bool:
    """Say whether what is behind "to" may be a verb: neither nothing nor the start of a noun."""
    return bool(word) and word not in _BEFORE_A_NOUN


def _reports(words: Sequence[str], at: int) -> bool:
    before, word = words[at - 1 : at + 1]
    if word in {"was", "were"}:
        return not _plans(words, at + 1)
    past = word.endswith("ed") and len(word) >= _ED_FROM and "-" not in word
    if before.endswith("ly"):
        before = words[at - 2]
    return (word in _PAST or past) and word not in _NO_REPORT and before not in {"be", "being"}


def _took_place(words: Sequence[str], at: int) -> bool:
    return (words[at], words[at + 1]) in _TAKEN_PLACE
