"""Texts made to fit on one line: each keeps a fair share of the room, and what was cut shows.

In: texts, what joins them, and the columns there are. Out: one text that is no wider. A text that
lost its end ends in "..."; texts that found no room are counted: "Norda and ... | 7 | 2 more".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len, set_cell_size

if TYPE_CHECKING:
    from collections.abc import Sequence

CUT = "..."
LEAST = 16
"""Columns to which a text may be cut so that others have room; further ones are counted."""


def fitted(texts: Sequence[str], between: str, room: int) -> str:
    """Return the texts joined, cut and counted so that they take no more columns than `room`.

    The longest are cut first, all to the same width. The first text is never left out, so that a
    room of fewer than about 20 columns may be too small.
    """
    for number in range(len(texts), 0, -1):
        left = len(texts) - number
        end = f"{between}{left:,} more" if left else ""
        free = room - cell_len(end) - cell_len(between) * (number - 1)
        widths = [cell_len(text) for text in texts[:number]]
        if sum(min(width, LEAST) for width in widths) <= free or number == 1:
            return between.join(cut_alike(texts[:number], free)) + end
    return ""


def cut_alike(texts: Sequence[str], room: int) -> list[str]:
    """Return the texts, the longest cut to the same width, so that they fit into the room."""
    share = _share([cell_len(text) for text in texts], room)
    return [cut(text, share) for text in texts]


def cut(text: str, room: int) -> str:
    """Return a text as it is where it fits, else as many of its words as do and "..."."""
    if cell_len(text) <= room:
        return text
    kept = set_cell_size(text, max(1, room - len(CUT)))
    words, _, broken = kept.rpartition(" ")
    follows = text[len(kept) : len(kept) + 1]
    whole = words if broken and follows != " " and len(words) * 2 >= len(kept) else kept
    return f"{whole.rstrip(' ,;:·|-')}{CUT}"


def _share(widths: Sequence[int], room: int) -> int:
    """Return the width to cut the widest texts to, so that all of them fit into the room."""
    share, left = room, room
    for place, width in enumerate(sorted(widths)):
        share = left // (len(widths) - place)
        if width > share:
            return share
        left -= width
    return max(share, *widths)
