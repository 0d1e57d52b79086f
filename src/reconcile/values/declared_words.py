"""The words that a project declares for a field: which of them a text is.

In: a text and the declared words. Out: the place of the word in their list, or
`ValueSyntaxError` with the word most like it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.values.suggestion import either, near
from reconcile.values.typed_text import checked, folded
from reconcile.values.value_type import ValueSyntaxError

if TYPE_CHECKING:
    from collections.abc import Sequence


def place_of(text: str, words: Sequence[str], what: str) -> int:
    """Return the place of the word in the declared list, from 0, case and white space aside.

    Raises `ValueSyntaxError` for a word that isn't declared, with the one most like it.
    """
    if not words:
        raise ValueSyntaxError(f"the {what} declares no words", "a field with `of: [words ...]`")
    expected = either(words)
    word = folded(checked(text, f"the {what}", expected))
    for place, candidate in enumerate(words):
        if folded(candidate) == word:
            return place
    suggestion = near(word, words)
    raise ValueSyntaxError(f"{word[:60]!r} isn't one of the {what}'s words{suggestion}", expected)
