"""Words that end names of towns: Hamburg, Oxford, Derby, Jalalabad, Volgograd.

In: two words. Out: whether both are names in German, English or Scandinavian: these are written in
Latin letters at home, so nothing was transliterated and each letter counts. Rothenburg, Rotenburg
and Rottenburg are three towns, Freiburg and Freiberg two. And how long the rest is of names that
end in such a word of another language.
"""

from __future__ import annotations

from reconcile.names.words import rows

_ENDINGS = """
burg burgh bourg burgo borg; berg; bach; dorf; feld; field; furt; ford; fjord; heim; hem; ham;
hausen; husen; hofen; stadt; stad; stedt; wald; weiler; bruck; brucken; kirchen; ingen; ton; town;
ville; wick; wich; by; thorpe; bury; borough; mouth; minster; bridge; haven; hafen; holm; lund; dal;
dale; vik
"""
_ELSEWHERE = ("abad", "pur", "nagar", "grad", "gorod", "kand", "kent", "polis", "stan")
"""The same where names are transliterated."""
_ROW = {word: at for at, row in enumerate(rows(_ENDINGS)) for word in row}
_LONGEST = max(map(len, _ROW))
_SHORTEST_START = 3


def are_written_in_latin(x: str, y: str) -> bool:
    """Say whether two words are names of towns by their endings, which may differ in language."""
    one, other = _ending(x), _ending(y)
    return bool(one and other) and (one == other or _ROW[one] != _ROW[other])


def _ending(word: str) -> str:
    """Return the longest such ending behind three letters or more, "" for none."""
    for size in range(min(_LONGEST, len(word) - _SHORTEST_START), 1, -1):
        if word[-size:] in _ROW:
            return word[-size:]
    return ""


def without_ending(x: str, y: str) -> int:
    """Return how many letters the shorter word has before an ending that both share, or in all."""
    size = min(len(x), len(y))
    shared = next((e for e in _ELSEWHERE if x.endswith(e) and y.endswith(e)), "")
    return size - len(shared)
