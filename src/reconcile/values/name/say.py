"""What is said of two names.

In: two names, what kind they are of, and their comparison. Out: an `Explanation`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.model.relation import Comparison, Explanation

if TYPE_CHECKING:
    from reconcile.model.words import Kind
    from reconcile.values.name.value import Name

_SENTENCES = {
    "one-name": "Both give the same name.",
    "spelling-variant": "{a} and {b} are names of one {kind}.",
    "surname-alone": "One of {a} and {b} is only a part of the name, and may mean the same {kind}.",
    "names-close-call": "{a} and {b} may be one {kind} or two; a person must decide.",
    "names-differ": "{a} and {b} are not the same {kind}.",
}


def explain(a: Name, b: Name, comparison: Comparison, kind: Kind) -> Explanation:
    """Return whom the names mean."""
    sentence = _SENTENCES[comparison.reason]
    return Explanation(sentence.format(a=a.text, b=b.text, kind=kind.value))
