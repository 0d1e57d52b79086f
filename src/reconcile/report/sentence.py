"""One sentence that an editor can paste: who says what, as they say it, and how that goes together.

Values stand as they are written, hedges and all. Nothing in it says who is right.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from reconcile.model.question import Between, Verdict
from reconcile.model.relation import Relation
from reconcile.report.order import alike
from reconcile.report.show import show
from reconcile.report.words import aside, counted, listed, qualities

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from reconcile.model.question import Answer, Question
    from reconcile.model.reconciliation import Reconciliation
    from reconcile.model.source import Source

    Namer = Callable[[Answer], str]

_VERBS = {
    "count": "gave",
    "date": "gave",
    "organisation": "named",
    "parties": "named",
    "person": "named",
    "place": "named",
}
"""Verbs in the past: "residents" and "the mayor" take the same one.

A value of any other type stands before those according to whom it is so: it is the annotator's word
for what they say, and after "said" it would look like theirs.
"""
_MEASURED = ("count", "date", "duration")
"""Types of which "x would fit all" can be said."""

_BEFOREHAND = "beforehand"
_AGREED = {
    Relation.REFINES: "; one lies within the other",
    Relation.COMPATIBLE: "; all of this can hold together",
}


def sentence(question: Question, sources: Mapping[str, Source]) -> str:
    """Return what the sources say on a question, as one sentence with a full stop."""
    apart = aside(question)
    groups = [group for group in alike(question) if group[0].claim.id not in apart]
    name = _namer(question.answers, sources)
    clauses = [_clause(question.type, group, name) for group in groups]
    said = f"{_lead(question)}: {_joined(question, clauses)}{_close(question, len(groups))}"
    others = [_clause(question.type, [a], name) for a in question.answers if a.claim.id in apart]
    parts = [said, *(f"{clause}, which can't be compared" for clause in others)]
    return "; ".join(parts).removesuffix(".") + "."


def sentence_line(result: Reconciliation, question: Question) -> str:
    """Return the sentence on a question of a result as a line that is safe to print."""
    return show(sentence(question, {source.id: source for source in result.sources})) + "\n"


def _asked(question: Question) -> str:
    """Return what is asked, as it stands after "On": "the number killed (Syrian war)"."""
    scope = f", {question.scope}" if question.scope else ""
    if question.label:
        return f"the {question.label} ({question.subject}{scope})"
    words = question.field.replace(".", " ").replace("_", " ")
    return f"{question.subject} ({words}{scope})"


def _lead(question: Question) -> str:
    """Return the main clause, up to the colon."""
    what = _asked(question)
    if question.verdict is Verdict.UNCORROBORATED:
        if len(question.origins) > 1:
            return f"On {what}, what the sources say can't be compared"
        return f"On {what}, there is one origin alone"
    who = _who_differ(question)
    verbs = {
        Verdict.OUTRIGHT: f"{who} contradict each other",
        Verdict.APPARENT: f"{who} differ",
        Verdict.UNJUDGED: f"{who} word it differently",
        Verdict.AGREEMENT: f"{counted(_agreeing(question), 'origin')} agree",
    }
    return f"On {what}, {verbs[question.verdict]}"


def _agreeing(question: Question) -> int:
    """Return how many origins make claims that can be compared."""
    apart = aside(question)
    return len({answer.origin for answer in question.answers if answer.claim.id not in apart})


def _who_differ(question: Question) -> str:
    """Return who it is that differs: sources, those of one origin, or people whom one cites."""
    between = {pair.between for pair in question.telling}
    if between <= {Between.CLAIMANTS}:
        claimants = {answer.claim.claimant for answer in _tellers(question)}
        return "those whom one source cites" if all(claimants) else "a source and whom it cites"
    if between <= {Between.ITSELF}:
        return "statements of one source"
    if Between.ORIGINS not in between and Between.ONE_ORIGIN in between:
        return "sources of one origin"
    return "sources"


def _tellers(question: Question) -> list[Answer]:
    """Return the answers of the pairs that make the verdict."""
    told = {claim for pair in question.telling for claim in (pair.a, pair.b)}
    return [answer for answer in question.answers if answer.claim.id in told]


def _close(question: Question, values: int) -> str:
    """Return how that goes together; `values` is how many different ones there are."""
    if question.verdict is Verdict.OUTRIGHT:
        return "; they can't both hold" if values == 2 else "; not all of this can hold"
    if question.verdict is Verdict.APPARENT:
        if question.common and question.type in _MEASURED:
            return f"; {question.common} would fit all"
        return "; neither rules out the other" if values == 2 else "; none rules out another"
    return _AGREED.get(question.agreement, "") if question.agreement else ""


def _joined(question: Question, clauses: Sequence[str]) -> str:
    """Return the clauses, a value each: "A and B gave 13, while C gave 15"."""
    if len(clauses) < 2:
        return "".join(clauses)
    if len(clauses) > 2:
        return f"{'; '.join(clauses[:-1])}; and {clauses[-1]}"
    against = "while" if question.type in _VERBS else "but"
    return f", {against if question.verdict.is_contradiction else 'and'} ".join(clauses)


def _clause(type_name: str, group: Sequence[Answer], name: Namer) -> str:
    names = listed(list(dict.fromkeys(map(name, group))))
    value = group[0].claim.value
    verb = _VERBS.get(type_name)
    return f"{names} {verb} {value}" if verb else f"{value} according to {names}"


def _namer(answers: Sequence[Answer], sources: Mapping[str, Source]) -> Namer:
    """Return what names the one who says it: the claimant, and the source by outlet or title.

    In brackets stands what the claim says of itself, and whom a source repeats.
    """
    used = {answer.claim.source for answer in answers}
    shared = Counter(_outlet(sources[source]) for source in used)

    def name(answer: Answer) -> str:
        source = sources[answer.claim.source]
        outlet = _outlet(source)
        if shared[outlet] > 1:
            outlet = f"{outlet}, {_told_apart(source)}"
        aside = [_BEFOREHAND if said == "planned" else said for said in qualities(answer.claim)]
        if source.derived_from and answer.origin not in (source.outlet, source.id):
            aside.insert(0, f"after {answer.origin}")
        if answer.claim.claimant:
            aside.insert(0, f"cited by {outlet}")
        told = answer.claim.claimant or outlet
        return f"{told} ({'; '.join(aside)})" if aside else told

    return name


def _outlet(source: Source) -> str:
    return source.outlet or (f"“{source.title}”" if source.title else source.id)


def _told_apart(source: Source) -> str:
    """Return what tells a source from others of its outlet."""
    if source.outlet and source.title:
        return f"“{source.title}”"
    return source.id
