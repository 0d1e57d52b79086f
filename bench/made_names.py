"""Names made up for benchmarks: entities, and the ways in which news spell each of them.

The same seed gives the same names. Given names, particles, titles and words of organisations are
real ones in Zipf's proportions; surnames and places are made of syllables, so that their number
can grow with the sample as it does in news (Heaps' law), and no list of real people is needed.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, NamedTuple

from reconcile.model.entity import Mention
from reconcile.model.stages_measures_kinds import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


def _words(text: str) -> list[str]:
    return text.split()


GIVEN = _words("""
Mohammed Ahmed Ali Hassan Hussein Ibrahim Mahmoud Mustafa Khaled Omar Abdullah Youssef Bashar
Walid Faisal Samir Tariq Karim Nabil Hamid Rashid Salim Qasim Yahya Zakaria Ismail Fatima Aisha
Maryam Khadija Layla Noura Ivan Sergey Aleksandr Dmitry Mikhail Nikolai Vladimir Yuri Alexey
Andrei Olga Svetlana Irina John James Robert Michael William David Richard Joseph Thomas Charles
George Peter Mary Susan Margaret Jose Carlos Juan Luis Pedro Miguel Francisco Manuel Diego Rafael
Maria Ana Jean Pierre Michel Francois Jacques Philippe Nicolas Mehmet Murat Osman Emre Kemal Recep
Ayse Zeynep Ruslan Nursultan Kairat Daniyar Aibek Chen Wei Ming Haruto Kenji Somchai Nguyen Minh
Thanh Kwame Kofi Amadou Ibrahima Oumar Desmond Thabo Nelson Stefan Marek Andrzej Pavel Jan Piotr
Giovanni Marco Luca
""")
SYLLABLES = _words("""
al as ba bar da dar far ga gha ha ham hil ja jab ka kar kha khal la lo lu ma mad mu na naj nu qa
qad ra ram ri sa sal sha sham si su ta tah tar u wa wi ya za zah zi bel cho dov fer gor kov lin
mor nik ov ost pet ros sen tin vic yev zan ber car dez gon her lop mar nan per rod san tor var bo
che da gu ki ndu
""")
ENDINGS = _words("""
i a ov ev in sky ez es an yan oğlu ou o e al awi ani iri ah
""")
TITLES = [
    "President",
    "Dr.",
    "General",
    "Sheikh",
    "Mr",
    "Foreign Minister",
    "Colonel",
    "Ambassador",
]
QUALITIES = _words("""
Free National Islamic Democratic United Popular Revolutionary Syrian Northern Southern Eastern
Western Supreme Central Patriotic Armed New Independent Kurdish Arab Federal General First Third
""")
MATTERS = _words("""
Liberation Salvation Justice Development Defence Relief Unity Reform Peace Security Negotiations
Resistance Sham Martyrs Youth Workers Students Islam Homeland Dawn Banner Falcons Reconstruction
""")
BODIES = _words("""
Front Army Movement Committee Party Council Brigade Union Coalition Battalion Forces Group
Organisation Foundation Company Division Bloc Assembly Ministry Institute
""")
SPELT = [
    pair.split(">")
    for pair in _words("""
ou>u oo>u u>ou kh>h q>k k>q ss>s s>ss mm>m m>mm l>ll ey>ei y>i i>y ee>i gh>g dh>d j>dj e>i ah>a
a>e v>w ş>sh ks>x
""")
]


class Made(NamedTuple):
    """One spelling with the number of the entity that it means."""

    mention: Mention
    entity: int


def made_names(count: int, seed: int = 7) -> list[Made]:
    """Return so many distinct spellings of about a third as many entities, shuffled."""
    rng = random.Random(seed)  # noqa: S311 (nothing secret is made here)
    maker = _Maker(rng, count)
    made: dict[str, Made] = {}
    entity = 0
    while len(made) < count:
        entity += 1
        for name, kind in maker.spellings():
            made.setdefault(name, Made(Mention(name, kind, f"c{len(made)}"), entity))
    names = list(made.values())[:count]
    rng.shuffle(names)
    return names


def made_places(count: int, seed: int = 7) -> list[tuple[str, str]]:
    """Return so many places of two or three syllables, each with another transliteration of it.

    Fewer are returned where a name has no letters with another transliteration.
    """
    rng = random.Random(seed)  # noqa: S311 (nothing secret is made here)
    maker = _Maker(rng, count)
    made = []
    for _ in range(count):
        place = rng.choice(maker.places)
        made.append((place, " ".join(maker.transliterated([place]))))
    return [(one, other) for one, other in made if one != other]


class _Maker:
    def __init__(self, rng: random.Random, count: int) -> None:
        self.rng = rng
        words = max(200, int(12 * count**0.7))
        self.surnames = sorted({self._word(2, 3) for _ in range(words)})
        self.places = sorted({self._word(2, 3) for _ in range(words // 2)})
        rng.shuffle(self.surnames)
        rng.shuffle(self.places)

    def spellings(self) -> Iterator[tuple[str, Kind]]:
        """Yield one new entity's spellings, the plain one first."""
        person = self.rng.random() < 0.7
        words = self._person() if person else self._body()
        kind = Kind.PERSON if person else Kind.ORGANISATION
        yield " ".join(words), kind
        for _ in range(min(9, int(self.rng.expovariate(0.45)))):
            yield self._varied(list(words), person=person), kind

    def _word(self, least: int, most: int) -> str:
        parts = self.rng.choices(SYLLABLES, k=self.rng.randint(least, most))
        return ("".join(parts) + self.rng.choice(ENDINGS)).capitalize()

    def _zipf(self, words: Sequence[str]) -> str:
        return words[int(len(words) ** self.rng.random()) - 1]

    def _flat(self, words: Sequence[str]) -> str:
        """Pick as surnames are spread: one in a hundred has the commonest of 40,000."""
        return words[int(len(words) * self.rng.random() ** 2.5)]

    def _person(self) -> list[str]:
        rng = self.rng
        words = [self._zipf(GIVEN)]
        if rng.random() < 0.4:
            words.append(self._zipf(GIVEN) if rng.random() < 0.6 else self._flat(self.surnames))
        particle = rng.choices(["", "al-", "de ", "bin "], [70, 22, 4, 4])[0]
        return [*words, particle + self._flat(self.surnames)]

    def _body(self) -> list[str]:
        rng = self.rng
        words = [self._flat(self.places)] if rng.random() < 0.95 else []
        words += rng.sample(QUALITIES, rng.randint(0, 2))
        return [*words, rng.choice(MATTERS), rng.choice(BODIES)]

    def _varied(self, words: list[str], *, person: bool) -> str:
        ways = [self.transliterated, self.transliterated, self._mistyped]
        ways += [self._shortened, self._titled, self._turned] if person else [self._acronymed]
        for way in self.rng.choices(ways, k=self.rng.choice([1, 1, 1, 2])):
            words = way(words)
        return " ".join(words)

    def transliterated(self, words: list[str]) -> list[str]:
        """Return words of which one is spelled by another transliteration, where it can be."""
        where = self.rng.randrange(len(words))
        usable = [pair for pair in SPELT if pair[0] in words[where][1:]]
        if usable:
            old, new = self.rng.choice(usable)
            words[where] = words[where][0] + words[where][1:].replace(old, new, 1)
        article = self.rng.choice(["al-", "al ", "el-", "Al-"])
        return [word.replace("al-", article) for word in words]

    def _mistyped(self, words: list[str]) -> list[str]:
        where = max(range(len(words)), key=lambda place: len(words[place]))
        word = words[where]
        place = self.rng.randrange(1, len(word))
        letter = self.rng.choice("aeioulnrst")
        words[where] = word[:place] + self.rng.choice(
            [word[place + 1 :], letter + word[place:], letter + word[place + 1 :]]
        )
        return words

    def _shortened(self, words: list[str]) -> list[str]:
        if len(words) > 2:
            del words[1]
        elif self.rng.random() < 0.3:
            words[0] = f"{words[0][0]}."
        return words

    def _titled(self, words: list[str]) -> list[str]:
        return [self.rng.choice(TITLES), *words]

    def _turned(self, words: list[str]) -> list[str]:
        return [f"{words[-1]},", *words[:-1]] if self.rng.random() < 0.4 else words

    def _acronymed(self, words: list[str]) -> list[str]:
        initials = "".join(word[0] for word in " ".join(words).split())
        return [*words, f"({initials.upper()})"] if self.rng.random() < 0.5 else words
