"""Titles of nobility and of the church behind a name: "Thomas Boleyn, 1st Earl of Wiltshire".

In: the words of a person's name, commas among them. Out: the words without the title, and the
title, which says who is meant but isn't part of the name, as a role in a heading isn't. Lists of
libraries split it: "Wellington, Arthur Wellesley, Duke of".
"""

from __future__ import annotations

from typing import NamedTuple

from reconcile.names.words import rows, word_set
from reconcile.names.words.numbers_in_names import number
from reconcile.names.words.persons import SUFFIXES


class Title(NamedTuple):
    """A rank and what it is of, in plain words, and its number, "" for what isn't said."""

    number: str
    rank: str
    of: str


NO_TITLE = Title("", "", "")

_RANKS = {
    word: row[0]
    for row in rows(
        """
        duke duc duque duca herzog; duchess duchesse duquesa duchessa herzogin; marquess marquis
        marques marchese markgraf margrave; marchioness marquise marquesa; earl; count comte conde
        conte graf; countess comtesse condesa contessa grafin; viscount vicomte vizconde;
        viscountess vicomtesse; baron barone freiherr; baroness baronne; baronet; prince principe
        furst; princess princesse princesa furstin; archduke; archduchess; king roi rey koenig
        konig; queen reine reina; emperor empereur kaiser; empress; tsar czar; tsarina; sultan;
        elector; landgrave; lord; lady; laird; bishop; archbishop; cardinal; patriarch; abbot;
        abbess; pope
        """
    )
    for word in row
}
"""Ranks of Europe, by their English names."""
RANKS = frozenset(_RANKS)
_EMPTY_TITLES = word_set("sir dame saint st blessed")
_ORDERS = word_set("kg kt kp gcb kcb cb gcmg kcmg cmg gcvo kcvo cvo gbe om ch pc")
"""Behind a comma these say nothing of who it is: "Churchill, Winston, Sir", "Orme, KG"."""
_EMPTY = _EMPTY_TITLES | _ORDERS | SUFFIXES
SIGNS = RANKS | _EMPTY_TITLES
_ALONE = word_set("pope patriarch archbishop emperor empress queen")
"""Ranks that nobody is called by: behind a comma alone others are given names (*Warren, Earl*)."""
_BEFORE = word_set("grand the hereditary prince crown")
_GERMAN = word_set("von zu")
_OF = word_set("of de du von di d zu")
_TWO = 2


def without_title(words: list[str]) -> tuple[list[str], Title]:
    """Return the words of the name itself, and the first title behind it, or that the name is.

    A title is behind a comma, or has a number or "of" (*Charles Prince of Wales*). Further titles
    are dropped.
    """
    if SIGNS.isdisjoint(words):
        return words, NO_TITLE
    named, *behind = _segments(words)
    if not behind:
        return _without_comma(named)
    if len(named) == 1 and behind[0][0] in RANKS and not _GERMAN.isdisjoint(behind[0][1:2]):
        return [*named, *behind[0][1:]], NO_TITLE  # Otto, Graf von Orme
    return _behind_commas(named, behind) or (words, NO_TITLE)


def _behind_commas(named: list[str], behind: list[list[str]]) -> tuple[list[str], Title] | None:
    titles = [title for title in map(_title, behind) if title]
    kept = [segment for segment in behind if not _title(segment)]
    title = next((title for title in titles if title.rank), NO_TITLE)
    if title.rank and not title.of:
        return _of_bare_rank(named, kept, title, split=behind[0][-1] in _OF)
    return (_joined([named, *kept]), title) if titles else None


def _of_bare_rank(
    named: list[str], kept: list[list[str]], title: Title, *, split: bool
) -> tuple[list[str], Title] | None:
    """Read a rank that is alone behind a name, or is split from what it is of by a list."""
    if kept or split:
        return _from_list(named, kept, title)
    if len(named) == 1 and title.rank not in _ALONE:
        return None  # Warren, Earl
    return named, title


def is_title(words: list[str]) -> bool:
    """Say whether words are a title and nothing else."""
    title = _title(words)
    return title is not None and bool(title.rank)


def _segments(words: list[str]) -> list[list[str]]:
    """Return what commas separate."""
    found: list[list[str]] = [[]]
    for word in words:
        if word == ",":
            found.append([])
        else:
            found[-1].append(word)
    return [segment for segment in found if segment]


def _joined(segments: list[list[str]]) -> list[str]:
    first, *others = segments
    return first + [word for segment in others for word in (",", *segment)]


def _without_comma(words: list[str]) -> tuple[list[str], Title]:
    """Take a title from the end of a name without commas; one that is a title keeps its words."""
    for at in range(len(words) - _TWO):
        title = _title(words[at:])
        if title and title.rank and (title.number or not _OF.isdisjoint(words[at + 1 : -1])):
            return words[:at] or words, title
    return words, NO_TITLE


def _title(words: list[str]) -> Title | None:
    """Return the title that words are, without rank where it says nothing, or None."""
    if _EMPTY.issuperset(words):
        return NO_TITLE
    at = next((at for at, word in enumerate(words) if word in RANKS), None)
    if at is None or not all(word in _BEFORE or number(word) for word in words[:at]):
        return None
    said = next(filter(None, map(number, words[:at])), "")
    of = words[at + 1 :]
    return Title(said, _RANKS[words[at]], " ".join(of[1:] if of and of[0] in _OF else of))


def _from_list(named: list[str], kept: list[list[str]], title: Title) -> tuple[list[str], Title]:
    """Put together a title and a name that a list sorts by the title or by the surname.

    "Wellington, Arthur Wellesley, Duke of" or "Wellington, Duke of"; but "Orme, Peter, Baron".
    """
    title = title._replace(of=" ".join(named))
    if not kept:
        return [title.rank, "of", *named], title
    return _joined(kept if len(kept[0]) >= _TWO else [named, *kept]), title


def goes_by_title(words: list[str], title: Title) -> bool:
    """Say whether the words of a name are its title alone: Duke of Wellington."""
    return bool(title.of) and (RANKS | _OF | {*title.of.split()}).issuperset(words)
