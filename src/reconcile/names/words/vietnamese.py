"""Names of Vietnam, which are written in Latin letters: no transliteration explains a letter.

In: the words of a person's name, without tone marks. Out: whether it is such a name. *An* and
*Anh*, *Minh* and *Ming* are two.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reconcile.names.words import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

_SURNAMES = word_set("nguyen tran pham hoang huynh phan vu dang bui ngo duong truong dinh trinh")
"""Frequent family names that no neighbour has; with the given names, most of the country's."""
_SYLLABLE = re.compile(
    r"(?:ngh?|[cgknpt]h|gi|qu|tr|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|n[gh]?|[cmpt])?"
)


def is_vietnamese(words: Sequence[str]) -> bool:
    """Say whether a name of several words has such a surname first or last, and syllables else."""
    named = len(words) > 1 and not _SURNAMES.isdisjoint((words[0], words[-1]))
    return named and all(map(_SYLLABLE.fullmatch, words))
