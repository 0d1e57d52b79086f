"""Words that read as Chinese or Korean syllables, and the syllables that they can be.

In: a word in plain Latin letters. Out: its readings. A language of few syllables makes names of
them that differ by a letter: *Zhangzhou* and *Zhengzhou* are two cities, while *Chengchow* may be
Zhengzhou. So such words are compared by the syllables that they can be, under pinyin and
Wade-Giles (whose apostrophes are lost in news), or under both systems used for Korean.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from reconcile.names.words import rows, word_set

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

Reading = tuple[str, ...]
_LONGEST, _LONGEST_SYLLABLE = 24, 7
_MOST = 64
"""At most so many readings of a word are followed."""

_FINALS = {
    row[0]: row[1:]
    for row in rows(
        """
        - a ai an ang ao e ei en eng er o ou;
        b a ai an ang ao ei en eng i ian iao ie in ing o u;
        p a ai an ang ao ei en eng i ian iao ie in ing o ou u;
        m a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u;
        f a an ang ei en eng o ou u;
        d a ai an ang ao e ei en eng i ian iao ie ing iu ong ou u uan ui un uo;
        t a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo;
        n a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan ue uo;
        l a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan ue un uo;
        g a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo;
        k a ai an ang ao e en eng ong ou u ua uai uan uang ui un uo;
        h a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo;
        j i ia ian iang iao ie in ing iong iu u uan ue un;
        q i ia ian iang iao ie in ing iong iu u uan ue un;
        x i ia ian iang iao ie in ing iong iu u uan ue un;
        zh a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo;
        ch a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo;
        sh a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo;
        r an ang ao e en eng i ong ou u ua uan ui un uo;
        z a ai an ang ao e ei en eng i ong ou u uan ui un uo;
        c a ai an ang ao e en eng i ong ou u uan ui un uo;
        s a ai an ang ao e en eng i ong ou u uan ui un uo;
        y a an ang ao e i in ing o ong ou u uan ue un;
        w a ai an ang ei en eng o u
        """
    )
}
"""The finals that follow each initial of pinyin."""
_PINYIN = {
    start.strip("-") + final: (start.strip("-") + final,)
    for start, finals in _FINALS.items()
    for final in finals
}
_WADE_STARTS = (
    ("ch", ("zh", "ch", "j", "q")), ("hs", ("x",)), ("ts", ("z", "c")), ("tz", ("z", "c")),
    ("ss", ("s",)), ("k", ("g", "k")), ("p", ("b", "p")), ("t", ("d", "t")), ("j", ("r",)),
    ("sh", ("sh",)), ("", ("",)),
)  # fmt: skip
_WADE_FINALS = {
    "ieh": "ie", "ien": "ian", "ung": "ong", "ih": "i", "uei": "ui", "eh": "e", "ueh": "ue",
    "iung": "iong", "o": "uo", "ze": "i", "zu": "i", "ow": "ou",
}  # fmt: skip
"""Finals of Wade-Giles, and of the old postal spellings, that pinyin writes otherwise."""


def _wade_giles() -> dict[str, Reading]:
    """Return the syllables of pinyin by their spellings in Wade-Giles."""
    spelt: dict[str, list[str]] = {}
    for written, final in _WADE_FINALS.items():
        spelt.setdefault(final, []).append(written)
    made: dict[str, set[str]] = {}
    for start, starts in _WADE_STARTS:
        for plain, bare, final in _beginning_with(starts):
            if bare == "sh" or not start:
                made.setdefault(plain, set()).add(plain)
            for each in (final, *spelt.get(final, ())):
                made.setdefault(start + each, set()).add(plain)
    return {spelling: tuple(sorted(plain)) for spelling, plain in made.items()}


def _beginning_with(starts: tuple[str, ...]) -> Iterator[tuple[str, str, str]]:
    """Yield the syllables of pinyin with one of some initials: the whole, the initial, the final.

    Those of z with h behind it begin with zh.
    """
    for plain in _PINYIN:
        bare = next((each for each in starts if plain.startswith(each)), None)
        if bare is not None and not plain.removeprefix(bare).startswith("h"):
            yield plain, bare, plain.removeprefix(bare)


_ONSETS = {
    "g": "k", "k": "k", "kk": "k", "d": "t", "t": "t", "tt": "t", "th": "t", "b": "p", "p": "p",
    "pp": "p", "j": "c", "jj": "c", "ch": "c", "tch": "c", "r": "l", "l": "l", "s": "s", "ss": "s",
    "sh": "s", "n": "n", "m": "m", "h": "h", "": "",
}  # fmt: skip
_NUCLEI = {
    "a": "a", "ae": "A", "ai": "A", "eo": "O", "o": "oO", "e": "e", "u": "uUO", "oo": "u",
    "eu": "U", "ou": "oOu", "i": "i", "ee": "i", "oe": "w", "ui": "y", "wi": "y",
}  # fmt: skip
"""The vowels that each spelling may mean: plain o and u are written for others as well."""
_CODAS = ("ng", "n", "m", "l", "k", "p", "t", "")


def _korean() -> dict[str, Reading]:
    """Return what Korean syllables can be, by their spellings in either system."""
    rhymes = {
        glide + nucleus + coda: [glide + vowel + coda for vowel in vowels]
        for glide in ("", "y", "w")
        for nucleus, vowels in _NUCLEI.items()
        for coda in _CODAS
    }
    by_rule = {
        onset + spelt: tuple([heard + rhyme for rhyme in meant])
        for onset, heard in _ONSETS.items()
        for spelt, meant in rhymes.items()
    }
    by_habit = {word: (*by_rule.get(word, ()), row[0]) for row in rows(_HABITS) for word in row[1:]}
    return by_rule | by_habit


_HABITS = """
pak park; i lee li rhee ri yi; im lim rim im; yu ryu lyu yoo yu; no noh roh; o oh; an ahn; sO suh;
hO huh hur heo; ko koh; son sohn; cw choi; cO cho; na ra; u woo; wOn won
"""
"""Family names as Koreans write their own, whatever the systems say, and without the l that the
South leaves out at the start of a name; each behind its syllable in the signs used here.
"""

_CHINESE_SIGNS = ("ng", "zh", "x", "q", "hs", "uan", "ian", "iao", "uo", "iu", "ui", "ien")
_KOREAN_SIGNS = ("ng", "yeo", "eo", "ae")
"""Letters that, in a word of nothing but such syllables, show which language it's of."""
_FEW = 3
"""Korean words of more syllables than this are of another language."""
_SURNAMES = word_set(
    """
    ban
    wang li xi zhang zheng cheng feng deng xie song tang jiang cai jia wei ye pan du dai xia zhong
    tian ren fan fang shi yao tan liao zou xiong jin lu hao kong bai cui kang mao qiu qin gu hou
    shao meng long wan duan lei qian yin chang qiao lai gong liang shen liu chen yang huang zhao
    wu zhou xu sun zhu guo he lin gao luo chang chou hsu kim lee yi park pak choi choe jung chung
    chong jeong kang cho jo yoon yun jang lim im han shin sin seo kwon hwang ahn ryu yoo hong chon
    jon ko tang deng mao hsieh tsai ri rim jong paek baek pae rhee noh roh suh huh heo koh moon woo
    no teng chiang kuo kao sung tseng hsiao tien tsui yeh pai kung chia chiao tung chu chin
    """
)
"""Frequent family names of China and Korea, in the spellings of both systems."""


def looks_east_asian(word: str) -> bool:
    """Say whether a word reads as Chinese or Korean syllables and has letters typical of them."""
    if any(sign in word for sign in _CHINESE_SIGNS) and readings(word)[0]:
        return True
    return any(sign in word for sign in _KOREAN_SIGNS) and bool(readings(word)[1])


def all_syllables(words: Sequence[str]) -> bool:
    """Say whether a name of several words is all such syllables."""
    return len(words) > 1 and all(map(reads_as_syllables, words))


def has_surname(words: Sequence[str]) -> bool:
    """Say whether one of the words is a frequent family name of China or Korea."""
    return not _SURNAMES.isdisjoint(words)


def reads_as_syllables(word: str) -> bool:
    """Say whether a word can be read as Chinese or Korean syllables and nothing else."""
    return any(readings(word))


def may_be_one(a: str, b: str) -> bool:
    """Say whether two words of such syllables can be spellings of the same ones."""
    return any(
        not one.isdisjoint(other) for one, other in zip(readings(a), readings(b), strict=True)
    )


@lru_cache(maxsize=1 << 14)
def readings(word: str) -> tuple[frozenset[Reading], frozenset[Reading]]:
    """Return the syllables that a word can be, as Chinese and as Korean; empty for none."""
    if len(word) > _LONGEST or not word.isalpha():
        return frozenset(), frozenset()
    chinese = {*_read(word, _PINYIN), *_read(word, _tables()[0])}
    korean = (reading for reading in _read(word, _tables()[1]) if len(reading) <= _FEW)
    return frozenset(chinese), frozenset(korean)


def skeletons(word: str) -> frozenset[str]:
    """Return the consonants of each reading, related ones merged: what systems of spelling share.

    Words of which `may_be_one` is true share one of them.
    """
    found = {"".join(reading) for system in readings(word) for reading in system}
    return frozenset([text.translate(_CONSONANTS) for text in found])


_CONSONANTS = str.maketrans("gbdzjqr", "kptcccc", "aeiouAOUEhwy")


@lru_cache(maxsize=1)
def _tables() -> tuple[Mapping[str, Reading], Mapping[str, Reading]]:
    return _wade_giles(), _korean()


def _read(word: str, table: Mapping[str, Reading]) -> Iterator[Reading]:
    """Yield the readings of a word, as few as are asked for."""
    found: list[list[Reading]] = [[()], *([] for _ in word)]
    for start in range(len(word)):
        if not found[start]:
            continue
        for end in range(start + 1, min(start + _LONGEST_SYLLABLE, len(word)) + 1):
            for syllable in table.get(word[start:end], ()):
                room = _MOST - len(found[end])
                found[end] += [(*before, syllable) for before in found[start][:room]]
    return iter(found[len(word)])
