"""Taking off what stands before a person's name: titles, posts, and what the post is of.

In: the words of a name, commas among them. Out: the words of the name itself; never none.
"""

from __future__ import annotations

from reconcile.names.countries import COUNTRIES
from reconcile.names.vocabulary import FIRM_HONORIFICS, HONORIFICS, POST_WORDS

_PREPOSITIONS = frozenset("of to on for in at from".split())


def without_posts(words: list[str]) -> list[str]:
    """Return the name without titles and posts before it, or behind it after a comma."""
    words = _without_tail(words)
    start = _after_posts(words)
    name = [word for word in words[start:] if word != ","]
    return name or [word for word in words if word != ","]


def _after_posts(words: list[str]) -> int:
    """Return where the name begins: behind the last title of a run of words of posts."""
    end = titled = 0
    named_post = False
    while end < len(words) - 1 and (word := words[end]):
        if word in HONORIFICS:
            named_post = named_post or word in FIRM_HONORIFICS
            titled = end + 1
        elif word in _PREPOSITIONS and titled == end and end:
            end = titled = _after_place(words, end + 1)
            continue
        elif word == ",":
            if not (named_post and titled):
                break
            titled = end + 1
        elif word not in POST_WORDS and word not in COUNTRIES:
            break
        end += 1
    return titled if named_post else 0


def _after_place(words: list[str], start: int) -> int:
    """Return where the name begins after "of", "to" or "on" and what follows it."""
    if "," in words[start:]:
        return words.index(",", start) + 1
    end = start
    while end < len(words) - 1 and (words[end] in POST_WORDS or words[end] in COUNTRIES):
        end += 1
    return end


def _without_tail(words: list[str]) -> list[str]:
    """Drop a post after a comma: "Bashar Jaafari, the ambassador of Syria"."""
    if "," not in words:
        return words
    comma = words.index(",")
    tail = words[comma + 1 :]
    is_post = bool(tail) and (tail[0] == "the" or (tail[0] in POST_WORDS and len(tail) > 1))
    return words[:comma] if is_post and comma and not _all_posts(words[:comma]) else words


def _all_posts(words: list[str]) -> bool:
    return any(word in FIRM_HONORIFICS for word in words)
