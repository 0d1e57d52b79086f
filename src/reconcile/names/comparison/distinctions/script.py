"""Names in a script other than Latin are compared in it first: another letter, another name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.names.comparison.answer import Answer
from reconcile.names.words.scripts import has_one_spelling, in_own_script

if TYPE_CHECKING:
    from reconcile.names.comparison.distinctions.two_names import TwoNames


def script_differs(both: TwoNames) -> Answer | None:
    """Say `different` for other syllables in Hangul or kana, `close` for other letters elsewhere.

    Words that only one name has are no matter of script.
    """
    script, ours = in_own_script(both.a.written)
    other, theirs = in_own_script(both.b.written)
    if not script or script != other or ours <= theirs or theirs <= ours:
        return None
    if "".join(sorted(ours)) == "".join(sorted(theirs)):
        return None
    return Answer.DIFFERENT if has_one_spelling(script) else Answer.CLOSE
