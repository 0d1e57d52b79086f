"""Which words of one name answer to which of another, and what each pairing is worth.

In: two prepared names. Out: pairings, each word used once, the nearest first. What two words are
worth as a pair is remembered, for names share their words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.names.comparison.spelling import hopeless
from reconcile.names.comparison.spelling import similarity as spelled
from reconcile.names.words.sounds import coarse, undoubled
from reconcile.names.words.tokens import Role, Token

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reconcile.names.comparison.prepare import Prepared


Pairing = tuple[float, int, int]
"""What a pair is worth (1 for equal words, 0 for strangers), and its words in A and in B, as bits.
"""
Found = tuple[float, int, int, int]
"""What a pair of words is worth, how it ranks among equals, and where in A and in B.

The less far apart and the further in front they are, the higher they rank: the same for A and B
exchanged, so that names compare the same in either order.
"""

SHORT = 4
"""A start shorter than this isn't a short form."""
SOUND = 0.985
CONSONANTS = 0.96
KIN = 0.9
INITIAL = 0.6
PREFIX = 0.55
ARTICLE = 0.03
"""Cost of an article that only one side writes together with its word."""
CREDIT = ((1.0, 1.0), (0.9, 0.92), (0.8, 0.72), (0.7, 0.45), (0.55, 0.1), (0.45, 0.0))
"""What a similarity of spelling is worth; straight lines between."""
_KNOWN: dict[int, dict[int, float]] = {}
"""What words are worth as a pair, by the key of one and then of the other."""
_KNOWN_WORDS, _KNOWN_OTHERS = 1 << 16, 1 << 12
"""At most so many words remembered, and with each so many others."""
_UNMET = -1.0
_MANY = 64


def credit(similarity: float) -> float:
    """Return what a similarity of spelling is worth."""
    above, worth = CREDIT[0]
    for below, less in CREDIT[1:]:
        if similarity >= below:
            return less + (worth - less) * (similarity - below) / (above - below)
        above, worth = below, less
    return 0.0


def likeness(x: Token, y: Token) -> tuple[float, str]:
    """Return what two words are worth as a pair, and how they were matched; symmetric."""
    if x.text == y.text and x.role == y.role:
        return 1.0, "equal"
    if x.kin == y.kin:
        return _kindred(x, y), "kin"
    if x.role == y.role == Role.MARKER and x.text[:SHORT] != y.text[:SHORT]:
        return 0.0, ""  # east isn't a spelling of west
    return _initial(x, y) if x.exact or y.exact else _heard(x, y)


def _heard(x: Token, y: Token) -> tuple[float, str]:
    """Return what two words with other spellings are worth by how they sound."""
    if x.role == y.role and _sound_alike(x, y):
        return SOUND, "sound"
    if (x.unvowelled or y.unvowelled) and x.skeleton == y.skeleton:
        return CONSONANTS, "consonants"
    worth = 0.0 if _far_apart(x, y) else credit(_spelled(x, y))
    if worth < PREFIX and x.sound[:SHORT] == y.sound[:SHORT] and _shortened(x.sound, y.sound):
        return PREFIX, "short-form"
    return worth, "spelling"


def _far_apart(x: Token, y: Token) -> bool:
    """Say at a glance whether two words are strangers, read with an article before them or without.

    Aliyev has none, though Alsubaie has.
    """
    if not hopeless(x.coarse, y.coarse):
        return False
    return not (x.bare or y.bare) or hopeless(coarse(x.sound), coarse(y.sound))


def _sound_alike(x: Token, y: Token) -> bool:
    """Say whether two words sound alike, or are written alike but for doubled letters."""
    if x.sound == y.sound:
        return True
    one, two = x.text, y.text
    return one[0] == two[0] and one[-1] == two[-1] and undoubled(one) == undoubled(two)


def _kindred(x: Token, y: Token) -> float:
    """Return what words of one meaning are worth; they may be near in spelling as well."""
    return SOUND if x.exact and y.exact else max(KIN, min(SOUND, credit(_spelled(x, y))))


def _initial(x: Token, y: Token) -> tuple[float, str]:
    """Return what an initial and a word are worth; no letter is short for a number."""
    if Role.INITIAL in (x.role, y.role) and x.text[0] == y.text[0] and x.role != y.role:
        return (0.0, "") if Role.NUMBER in (x.role, y.role) else (INITIAL, "initial")
    return 0.0, ""


def _shortened(a: str, b: str) -> bool:
    """Say whether one word is the start of the other: Almaz, Almazbek."""
    if len(a) > len(b):
        a, b = b, a
    return SHORT <= len(a) < len(b) - 1 and b.startswith(a)


def _spelled(x: Token, y: Token) -> float:
    """Return how near two words are spelled, with or without an article written together."""
    near = spelled_alike(x.sound, y.sound)
    if x.bare or y.bare:
        near = max(near, spelled_alike(x.bare or x.sound, y.bare or y.sound) - ARTICLE)
    return near


def spelled_alike(a: str, b: str) -> float:
    """Return how near two sounded words are; the same in either order to the last bit."""
    return spelled(a, b) if a < b else spelled(b, a)


def align(a: Prepared, b: Prepared) -> list[Found]:
    """Return the pairs of words, nearest first, each word once."""
    ours, theirs = a.keys, b.keys
    if a.repeats or b.repeats or set(ours).isdisjoint(theirs):
        return _near(a, b, enumerate(ours), list(enumerate(theirs)))
    equal: list[Found] = []
    rows: list[tuple[int, int]] = []
    for i, key in enumerate(ours):
        if key in theirs:
            j = theirs.index(key)
            equal.append((1.0, -_MANY * abs(i - j) - i - j, i, j))
        else:
            rows.append((i, key))
    if rows and len(equal) < len(theirs):
        columns = [(j, key) for j, key in enumerate(theirs) if key not in ours]
        equal += _near(a, b, rows, columns)
    if len(equal) > 1:
        equal.sort(reverse=True)
    return equal


def _near(
    a: Prepared, b: Prepared, rows: Iterable[tuple[int, int]], columns: list[tuple[int, int]]
) -> list[Found]:
    """Return the pairs among some words of A and B, given by their places and keys."""
    found = []
    for i, one in rows:
        known = _KNOWN.get(one) or _remembered(one)
        get = known.get
        for j, key in columns:
            worth = get(key, _UNMET)
            if worth < 0.0:
                worth = _met(a.tokens[i], b.tokens[j], known)
            if worth:
                found.append((worth, -_MANY * abs(i - j) - i - j, i, j))
    if len(found) > 1:
        found.sort(reverse=True)
        return _each_once(found)
    return found


def _remembered(key: int) -> dict[int, float]:
    """Return where to remember what a word is worth with others."""
    if len(_KNOWN) > _KNOWN_WORDS:
        _KNOWN.clear()
    known = _KNOWN[key] = {}
    return known


def _met(x: Token, y: Token, known: dict[int, float]) -> float:
    """Return what two words are worth that meet for the first time, and remember it."""
    stranger = _far_apart(x, y) and x.plain and y.plain and x.kin != y.kin
    worth = 0.0 if stranger else likeness(x, y)[0]
    if len(known) > _KNOWN_OTHERS:
        known.clear()
    known[y.key] = worth
    return worth


def _each_once(found: list[Found]) -> list[Found]:
    left = right = 0
    taken = []
    for pair in found:
        x, y = 1 << pair[2], 1 << pair[3]
        if not (left & x or right & y):
            left |= x
            right |= y
            taken.append(pair)
    return taken


def forget_pairs() -> None:
    """Forget what words were worth as pairs, so that a measurement starts from nothing."""
    _KNOWN.clear()
