"""One sentence that an editor can paste: who says what, as they say it, and how that goes together.

Values stand as they are written, hedges and all. Nothing in it says who is right.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from reconcile.model.question import Between, Verdict
from reconcile.model.relation import Relation
from reconcile.report.order import in_value_order
from reconcile.report.show import show
from reconcile.report.words import counted, qualities

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from reconcile.model.question import Answer, Question
    from reconcile.model.reconciliation import Reconciliation
    from reconcile.model.source import Source

    Namer = Callable[[Answer], str]

FIELDS = {
    "casualties.displaced": "number displaced",
    "casualties.killed": "number killed",
    "casualties.wounded": "number wounded",
    "date.end": "end",
    "date.start": "start",
    "delegation_head": "head of the delegation",
}
"""Fields whose own words wouldn't read well."""

_VERBS = {
    "count": "gave",
    "date": "gave",
    "duration": "gave",
    "organisation": "named",
    "parties": "named",
    "person": "named",
    "place": "named",
}
"""Verbs in the past: "residents" and "the mayor" take the same one."""
_BARE = frozenset(_VERBS) - {"duration"}
"""Types whose values stand in a sentence by themselves; others are set in quotation marks."""
_MEASURED = ("count", "date", "duration")
"""Types of which "x would fit all" can be said."""

_BEFOREHAND = "beforehand"
_AGREED = {
    Relation.REFINES: "; one lies within the other",
    Relation.COMPATIBLE: "; all of this can hold together",
}


def sentence(question: Question, sources: Mapping[str, Source]) -> str:
    """Return what the sources say on a question, as one sentence with a full stop."""
    answers = in_value_order(question.answers)
    said = _said(question, answers, _namer(answers, sources))
    return f"{_lead(question)}: {said}{_close(question)}."


def sentence_line(result: Reconciliation, question: Question) -> str:
    """Return the sentence on a question of a result as a line that is safe to print."""
    return show(sentence(question, {source.id: source for source in result.sources})) + "\n"


def asked_in_words(question: Question) -> str:
    """Return what is asked, as it stands after "on": "Syrian war (number killed)"."""
    words = question.field.replace(".", " ").replace("_", " ")
    scope = f", {question.scope}" if question.scope else ""
    return f"{question.subject} ({FIELDS.get(question.field, words)}{scope})"


def _lead(question: Question) -> str:
    """Return the main clause, up to the colon."""
    what = asked_in_words(question)
    if question.verdict is Verdict.UNCORROBORATED:
        if len(question.origins) > 1:
            return f"On {what}, what the sources say can't be compared"
        return f"On {what}, there is one origin alone"
    who = _who_differ(question)
    verbs = {
        Verdict.OUTRIGHT: f"{who} contradict each other",
        Verdict.APPARENT: f"{who} differ",
        Verdict.UNJUDGED: f"{who} word it differently",
        Verdict.AGREEMENT: f"{counted(len(question.origins), 'origin')} agree",
    }
    return f"On {what}, {verbs[question.verdict]}"


def _who_differ(question: Question) -> str:
    """Return who it is that differs: sources, those of one origin, or people whom one cites."""
    between = {pair.between for pair in question.telling}
    if between <= {Between.CLAIMANTS}:
        return "those whom one source cites"
    if between <= {Between.ITSELF}:
        return "statements of one source"
    if Between.ORIGINS not in between and Between.ONE_ORIGIN in between:
        return "sources of one origin"
    return "sources"


def _close(question: Question) -> str:
    values = len({answer.shown for answer in question.answers})
    if question.verdict is Verdict.OUTRIGHT:
        return "; they can't both hold" if values == 2 else "; not all of this can hold"
    if question.verdict is Verdict.APPARENT:
        if question.common and question.type in _MEASURED:
            return f"; {question.common} would fit all"
        return "; a reading exists in which each holds"
    return _AGREED.get(question.agreement, "") if question.agreement else ""


def _said(question: Question, answers: Sequence[Answer], name: Namer) -> str:
    """Return the clauses, a value each with all who state it: "A and B give 13, C 15"."""
    groups: dict[str, list[Answer]] = {}
    for answer in answers:
        groups.setdefault(answer.shown, []).append(answer)
    clauses = [_clause(question.type, group, name) for group in groups.values()]
    if len(clauses) < 2:
        return "".join(clauses)
    return f"{'; '.join(clauses[:-1])}{'; and' if len(clauses) > 2 else ', while'} {clauses[-1]}"


def _clause(type_name: str, group: Sequence[Answer], name: Namer) -> str:
    names = list(dict.fromkeys(map(name, group)))
    written = group[0].claim.value
    value = written if type_name in _BARE else f"“{written}”"
    return f"{_listed(names)} {_VERBS.get(type_name, 'said')} {value}"


def _listed(names: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))


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
