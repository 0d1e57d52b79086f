"""What is said of two names.

In: two names, what kind they are of, and their comparison. Out: an `Explanation`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.model.relation import Comparison, Explanation, Overlap
from reconcile.values.name.description import describes

if TYPE_CHECKING:
    from reconcile.model.stages_measures_kinds import Kind
    from reconcile.values.name.value import Name

_SENTENCES = {
    "one-name": "Both give the same name.",
    "spelling-variant": "{a} and {b} are names of one {kind}.",
    "surname-alone": "{a} or {b} is a shorter form of the name, and may mean the same {kind}.",
    "names-close-call": "{a} and {b} may be one {kind} or two; a person must decide.",
    "names-differ": "{a} and {b} are not the same {kind}.",
    "description-not-name": "{described} is not a name, and may mean the same {kind} as {named}.",
    "place-within": "{inner} lies within {outer}, so one is just more precise.",
    "place-located": "{inner} says where {outer} lies, so one is just more precise.",
    "place-located-twice": "{a} and {b} say where one place lies, each in other words.",
    "one-name-elsewhere": "{a} and {b} share a name, but may be different places.",
    "body-within": "{inner} is declared to be a part of {outer}.",
}
_FLIPS = {
    "description-not-name": "With the name as the value and `implied: true`, they can be compared.",
    "one-name-elsewhere": "If one were declared to lie `within` the other, they would agree.",
}


def explain(a: Name, b: Name, comparison: Comparison, kind: Kind) -> Explanation:
    """Return whom the names mean, or which lies within the other."""
    inner, outer = (a, b) if comparison.literal is not Overlap.B_INSIDE_A else (b, a)
    described, named = (a, b) if describes(a.text, kind) else (b, a)
    sentence = _SENTENCES[comparison.reason].format(
        a=a.text,
        b=b.text,
        kind=kind.value,
        inner=inner.text,
        outer=outer.text,
        described=f"{described.text!r}",
        named=f"{named.text!r}" if describes(named.text, kind) else named.text,
    )
    return Explanation(sentence, (), _FLIPS.get(comparison.reason, ""))
