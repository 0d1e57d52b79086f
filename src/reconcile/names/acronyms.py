"""Whether one name is the acronym of another, and how well it fits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.names.vocabulary import ARTICLES, CONCEPTS, INITIALS, JOINTS, LEGAL

if TYPE_CHECKING:
    from reconcile.names.prepare import Prepared

_LONGEST = 8
_IN_BRACKETS = 3
_LEAST = 0.4
SAME_ACRONYM, SHORT_ACRONYM = 0.95, 0.7
EXACT = {2: 0.7, 3: 0.82, 4: 0.84}
"""What an acronym of all initials is worth by its length: two letters fit too many names."""
LOOSE = 0.7


def inside_brackets(written: list[str]) -> tuple[list[str], str]:
    """Take an acronym in brackets out of a name: the name without it, and it or ""."""
    if "(" not in written:
        return written, ""
    start = written.index("(")
    inside = written[start + 1 :]
    if ")" in inside:
        inside = inside[: inside.index(")")]
    short = "".join(inside)
    if start and len(inside) <= _IN_BRACKETS and spelled_by(short, tuple(written[:start])) > _LEAST:
        return written[:start] + written[start + len(inside) + 2 :], short
    return written, ""


def fit(a: Prepared, b: Prepared) -> float:
    """Return how well one name, an acronym, fits the other, 0 to 1; symmetric.

    Two long forms that share an acronym are not one for that: it was made of each alone.
    """
    best = 0.0
    for one, other in ((a, b), (b, a)):
        if one.acronym == one.joined and one.acronym:
            if one.acronym == other.acronym:
                return SAME_ACRONYM if len(one.acronym) > 2 else SHORT_ACRONYM
            if len(other.tokens) > 1:
                best = max(best, spelled_by(one.acronym, other.words))
    return best


def spelled_by(short: str, words: tuple[str, ...]) -> float:
    """Return how well an acronym is spelled by the initials of a long form, 0 to 1."""
    if not 2 <= len(short) <= _LONGEST:
        return 0.0
    full = [w for w in words if w not in ARTICLES and w not in JOINTS]
    named = [w for w in full if w not in LEGAL]
    for counted in (named, full, [w for w in words if w not in ARTICLES], words):
        if short == "".join([w[0] for w in counted]):
            return EXACT[min(len(short), 4)]
    return LOOSE * max(_in_order(short, words), 0.9 * _any_order(short, named))


def _any_order(short: str, named: list[str]) -> float:
    """Return the share of letters that words give as their first, in any language or order."""
    free = [INITIALS.get(CONCEPTS.get(w, ""), frozenset()) | {w[0]} for w in named]
    own = [w[0] for w in named]
    hit = 0.0
    for letter in short:
        if letter in own:
            k = own.index(letter)
            hit += 1
        else:
            k = next((i for i, f in enumerate(free) if letter in f and own[i] is not None), -1)
            hit += 0.8 if k >= 0 else 0
        if k >= 0:
            own[k] = None
            free[k] = frozenset()
    extra = max(0, len(named) - len(short))
    return hit / (len(short) + 0.3 * extra) if short else 0.0


def _in_order(short: str, words: tuple[str, ...]) -> float:
    """Return how well the letters run through the words in order, word starts counting most."""
    scores = [0.0] + [-1.0] * len(short)
    scores = [-0.7 * i for i in range(len(short) + 1)]
    for word in words:
        content = word not in ARTICLES and word not in JOINTS and word not in LEGAL
        skip = 0.35 if content else 0.0
        starts = INITIALS.get(CONCEPTS.get(word, ""), frozenset())
        new = []
        for i in range(len(short) + 1):
            best = scores[i] - skip
            if i and (short[i - 1] == word[0] or short[i - 1] in starts):
                best = max(best, scores[i - 1] + (1.0 if short[i - 1] == word[0] else 0.8))
            if i > 1 and word.startswith(short[i - 2 : i]):
                best = max(best, scores[i - 2] + 1.8)
            if i > 2 and word.startswith(short[i - 3 : i]):
                best = max(best, scores[i - 3] + 2.5)
            if i:
                best = max(best, (new[i - 1] if new else 0) - 0.7)
            new.append(best)
        scores = new
    return max(0.0, scores[-1]) / len(short)
