"""What is written beside a person's name and isn't part of it: dates, roles, kin, generations.

In: the words of a person's name, commas and brackets among them. Out: the words without all that,
and an `Aside` that says what was there, since some of it makes another person: *John Smith's
wife* isn't John Smith, nor is the elder the younger.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from reconcile.names.words import word_set
from reconcile.names.words.bynames import SIGNS as OF_BYNAMES
from reconcile.names.words.bynames import sex_of_title, without_byname
from reconcile.names.words.given_names import GIVEN_NAMES, WOMEN
from reconcile.names.words.kin import (
    ARTICLES_OF_EUROPE,
    ATTENDANTS,
    KIN,
    WIVES,
    with_birth_order,
    without_kin,
)
from reconcile.names.words.nicknames import GIVEN
from reconcile.names.words.noble_titles import NO_TITLE, SIGNS, Title, is_title, without_title
from reconcile.names.words.numbers_in_names import number
from reconcile.names.words.offices import HEADS, without_office
from reconcile.names.words.roles import ROLES, SHORT_ROLES, pass_by


class Aside(NamedTuple):
    """What was beside a name: "" or 0 for what wasn't there.

    `generation` is older or younger, or a figure for the second child or wife, `kin` what the
    person is to the one named, `born_as` a name before marriage, `born` and `died` are years,
    `beside` other words in brackets at the end (a place, an occupation), an age, or the realm of a
    ruler behind his number,
    `title` one of nobility or of the church behind the name, `sex` what a title before a surname
    alone says, `byname` the Bald of Charles the Bald.
    """

    generation: str
    kin: str
    born_as: str
    born: int
    died: int
    beside: str
    title: Title = NO_TITLE
    sex: str = ""
    byname: str = ""

    def in_words(self) -> str:
        """Return all of it in a few words, the same for the same person."""
        years = f"{self.born or ''}-{self.died or ''}"
        title = " ".join([word for word in self.title if word])
        said = (
            self.generation,
            self.kin,
            self.born_as,
            years.strip("-") and years,
            self.beside,
            title,
            self.sex,
            self.byname,
        )
        return f"({', '.join([each for each in said if each])})"


NOTHING = Aside("", "", "", 0, 0, "")

_GENERATIONS = {
    **dict.fromkeys(("senior", "sr", "snr", "pere"), "older"),
    **dict.fromkeys(("junior", "jr", "jnr", "jun", "fils"), "younger"),
}
_AFTER_ARTICLE = {
    **dict.fromkeys(("elder", "eldest", "altere", "vecchio", "viejo", "vieux"), "older"),
    **dict.fromkeys(("younger", "youngest", "jungere", "giovane", "joven", "jeune"), "younger"),
}
"""These are family names as well, unless an article is before them."""
_BORN_AS = frozenset({"nee", "born", "geb", "geborene"})
_BORN, _DIED = frozenset({"b", "born"}), frozenset({"d", "died"})
_ROUGHLY = frozenset({"ca", "c", "circa", "fl", "active", "about", "approximately"})
_BEFORE_YEARS = _BORN | _DIED | _ROUGHLY | {","}
_FROM = frozenset({"of", "from", "in", "at"})
_MARKS = frozenset({",", "(", ")"})
_SIGNS = frozenset(
    {"("} | _GENERATIONS.keys() | _AFTER_ARTICLE.keys() | KIN | ATTENDANTS | WIVES | _BORN_AS
    | ROLES | HEADS | SIGNS | OF_BYNAMES
)  # fmt: skip
_CENTURIES = word_set("cent century centuries jahrhundert jh siecle")
_YEARS = range(100, 2101)
_FIGURE = re.compile(r"\d").search
_FULL = 2


def set_aside(words: list[str], written: str) -> tuple[list[str], Aside]:
    """Return the words of the name itself, and what was beside them.

    `written` is the name as written: a genitive (*Smith's wife*) and the hyphen of a death year are
    seen there alone.
    """
    dated = _FIGURE(written) is not None
    if not dated and _SIGNS.isdisjoint(words) and words.count(",") < _FULL and "of" not in words:
        return words, NOTHING
    name, age = _without_age(words) if dated else (words, "")
    name, born, died = _without_years(name, written) if dated else (name, 0, 0)
    name, beside = _without_brackets(with_birth_order(name))
    name, realm = _without_realm(name)
    beside = beside or age or realm
    name, born_as = _without_birth_name(name)
    name, kin, order = without_kin(name, written)
    name, kin = (name, kin) if kin else without_office(name)
    name, generation = _without_generation(name)
    generation = order or generation
    name, title = without_title(_without_role(name))
    name, byname = without_byname(name)
    sex = sex_of_title(name)
    found = Aside(generation, kin, born_as, born, died, beside, title, sex, byname)
    found = found if found != NOTHING else NOTHING
    return (words, NOTHING) if _MARKS.issuperset(name) else (name, found)


def place_itself(words: list[str]) -> tuple[list[str], Aside]:
    """Return the words of a place without what it lies in: "Nailsea, Somerset", "Paris (Texas)"."""
    cuts = [words.index(mark) for mark in (",", "(") if mark in words[1:]]
    if not cuts or words[0] in _MARKS:
        return words, NOTHING
    tail = " ".join([word for word in words[min(cuts) :] if word.isalnum()])
    return words[: min(cuts)], NOTHING._replace(beside=tail) if tail else NOTHING


def _without_age(words: list[str]) -> tuple[list[str], str]:
    """Take out an age, and return it: "Ana Pell, 34", "Ana Pell, aged 34", "34-year-old Pell"."""
    if words[1:3] == ["year", "old"] and words[3:] and _is_age(words[0]):
        return words[3:], words[0]
    comma = len(words) - 2 - (words[-2:-1] in (["aged"], ["age"]))
    if comma > 0 and words[comma] == "," and _is_age(words[-1]):
        return words[:comma], words[-1]
    return words, ""


def _without_realm(words: list[str]) -> tuple[list[str], str]:
    """Take out what a ruler ruled, behind his number: "Edward II of England"."""
    at = words.index("of") if "of" in words else 0
    if at < _FULL or not _is_numeral(words[at - 1]) or not words[at + 1 :] or "," in words:
        return words, ""
    return words[:at], " ".join(words[at:])


def _is_numeral(word: str) -> bool:
    return word in {"i", "v", "x"} or (not word.isdecimal() and number(word).isdecimal())


def _is_age(word: str) -> bool:
    return word.isdecimal() and int(word) < _YEARS.start


def _without_years(words: list[str], written: str) -> tuple[list[str], int, int]:
    """Take out the years of a life; those of which only about when is known count as none."""
    kept, years, before = _years_apart(words, written)
    if not years or not kept:
        return words, 0, 0
    if not _ROUGHLY.isdisjoint(before) or f"{years[0]}?" in written:
        return kept, 0, 0
    first, *later = years
    if later:
        return kept, first, later[0]
    dead = not _DIED.isdisjoint(before) or f"-{first}" in written.replace("\u2013", "-")
    return (kept, 0, first) if dead else (kept, first, 0)


def _years_apart(words: list[str], written: str) -> tuple[list[str], list[int], list[str]]:
    """Return the other words, the years, and the words and commas that were before a year."""
    kept: list[str] = []
    years: list[int] = []
    before: list[str] = []
    for at, word in enumerate(words):
        if not _year(word) or not (years or _introduced(words, at, written)):
            kept.append(word)
            continue
        while kept and kept[-1] in _BEFORE_YEARS:
            before.append(kept.pop())
        years.append(int(word))
    return kept, years, before


def _year(word: str) -> bool:
    return len(word) in {3, 4} and word.isdigit() and int(word) in _YEARS


def _introduced(words: list[str], at: int, written: str) -> bool:
    """Say whether a year is one of a life: behind a mark or a word for it, or before another."""
    if at and (words[at - 1] in _BEFORE_YEARS or words[at - 1] == "("):
        return True
    return f"-{words[at]}" in written or any(map(_year, words[at + 1 : at + 2]))


def _without_brackets(words: list[str]) -> tuple[list[str], str]:
    """Take out what is in brackets behind a full name: a role, an occupation, a place, a name.

    Brackets within a name (*Mikhail (Misha) Saakashvili*) have a part of it.
    """
    if "(" not in words:
        return words, ""
    before, inside, after = _around_brackets(words)
    if not inside or (before and pass_by(inside)):
        return before + after, ""
    if behind := _behind(before, inside, after):
        return [*before, *after, ",", *behind], ""
    if len(before) >= _FULL and not after:
        return before, _joined(inside, _FROM)
    return _joined(words, _BRACKETS).split(), ""


def _joined(words: list[str], left_out: frozenset[str]) -> str:
    return " ".join([word for word in words if word not in left_out])


def _behind(before: list[str], inside: list[str], after: list[str]) -> list[str]:
    """Return words in brackets as they are said behind a name: kin, a birth name, a title."""
    if before and (not _SAID_IN_BRACKETS.isdisjoint(inside) or is_title(inside)):
        return inside
    return ["nee", *inside] if _maiden(before, inside, after) else []


def _around_brackets(words: list[str]) -> tuple[list[str], list[str], list[str]]:
    """Return the words before, in and after the first brackets, which may stay open."""
    start = words.index("(")
    end = words.index(")", start) if ")" in words[start:] else len(words)
    return words[:start], words[start + 1 : end], words[end + 1 :]


_BRACKETS = frozenset({"(", ")"})
_SAID_IN_BRACKETS = _BORN_AS | KIN | _GENERATIONS.keys()


def _maiden(before: list[str], inside: list[str], after: list[str]) -> bool:
    """Say whether brackets have a surname before marriage, as family trees have it.

    Which is one word between a woman's given name and her surname that isn't a given name: *Ruth
    (Falk) Orme*, but *Katherine (Kate) Orme*.
    """
    woman = bool(before) and before[0] in WOMEN
    return woman and len(inside) == 1 == len(after) and inside[0] not in _GIVEN and after != [","]


_GIVEN = GIVEN_NAMES | GIVEN.keys()


def _without_birth_name(words: list[str]) -> tuple[list[str], str]:
    """Take out a name before marriage: "nee Brown", "born Brown", to the end or a comma."""
    for at, word in enumerate(words):
        if at and word in _BORN_AS and at + 1 < len(words):
            rest = words[at + 1 :]
            end = rest.index(",") if "," in rest else len(rest)
            return [*words[:at], *rest[end:]], " ".join(rest[:end])
    return words, ""


def _without_generation(words: list[str]) -> tuple[list[str], str]:
    """Take out senior, junior, the elder, the younger where they aren't the first word."""
    for at, word in enumerate(words):
        start = at - (words[at - 1] == "," or words[at - 1] in ARTICLES_OF_EUROPE)
        if start > 0 and word in _GENERATIONS:
            return words[:start] + words[at + 1 :], _GENERATIONS[word]
        if start > 0 and word in _AFTER_ARTICLE and words[at - 1] in ARTICLES_OF_EUROPE:
            return words[:start] + words[at + 1 :], _AFTER_ARTICLE[word]
    return words, ""


def _without_role(words: list[str]) -> list[str]:
    """Take out a role or a century behind the last comma: "Knuth, Donald, editor", "19th cent."."""
    if "," not in words[_FULL:]:
        return words
    comma = len(words) - 1 - words[::-1].index(",")
    tail = [word for word in words[comma + 1 :] if word != "."]
    roles = SHORT_ROLES if "," in words[:comma] else ROLES
    beside = roles.issuperset(tail) or (
        not _CENTURIES.isdisjoint(tail) and all(map(_of_a_century, tail))
    )
    return words[:comma] if beside else words


def _of_a_century(word: str) -> bool:
    return word in _CENTURIES or word in _ROUGHLY or word[:1].isdigit()
