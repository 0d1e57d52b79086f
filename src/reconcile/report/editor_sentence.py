"""One sentence that an editor can paste: who says what, as they say it, and how that fits together.

Each source's value is printed as that source's claim has it, hedges and all, also where others say
the same in other words. Nothing in it says who is right.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from reconcile.model.question import Between, Verdict
from reconcile.model.relation import Relation
from reconcile.report.answer_order import meanings, wordings
from reconcile.report.attribution import qualities
from reconcile.report.counting import counted, listed
from reconcile.report.question_words import fits_all
from reconcile.report.safe_for_terminal import show
from reconcile.report.verdict_words import aside

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

A value of any other type is followed by "according to" and who says it: it is the annotator's word
for what they say, and after "said" it would look like theirs.
"""
_MEASURED = ("count", "date", "duration")
"""Types of which "x would fit all" can be said."""

_BEFOREHAND = "beforehand"


def sentence(question: Question, sources: Mapping[str, Source]) -> str:
    """Return what the sources say on a question, as one sentence with a full stop."""
    apart = aside(question)
    groups = [group for group in meanings(question) if group[0].claim.id not in apart]
    name = _namer(question.answers, sources)
    clauses = [_clause(question.type, group, name) for group in groups]
    said = f"{_lead(question)}: {_joined(question, clauses)}{_close(question, len(groups))}"
    others = [a for a in question.answers if a.claim.id in apart]
    why = {True: "", False: ", which can't be compared"}
    parts = [said, *(_clause(question.type, [a], name) + why[a.revised] for a in others)]
    return "; ".join(parts).removesuffix(".") + "."


def sentence_line(result: Reconciliation, question: Question) -> str:
    """Return the sentence on a question of a result as a line that is safe to print."""
    return show(sentence(question, {source.id: source for source in result.sources})) + "\n"


def _asked(question: Question) -> str:
    """Return what is asked, as it follows "On": "the number killed (Syrian war)"."""
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
        return f"On {what}, only one {_single(question)} reports this"
    who = _who_differ(question)
    verbs = {
        Verdict.OUTRIGHT: f"{who} contradict each other",
        Verdict.APPARENT: f"{who} differ",
        Verdict.UNJUDGED: f"{who} word it differently",
        Verdict.AGREEMENT: f"{counted(_agreeing(question), 'origin')} agree",
    }
    return f"On {what}, {verbs[question.verdict]}"


def _single(question: Question) -> str:
    """Return what alone reports: one source, or one origin that several sources repeat."""
    sources = {answer.claim.source for answer in question.answers}
    return "source" if len(sources) == 1 else "origin"


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
        return "; they can't both be true" if values == 2 else "; not all of this can be true"
    if question.verdict is Verdict.APPARENT:
        if fits_all(question) and question.type in _MEASURED:
            return f"; {fits_all(question)} would fit all"
        return "; neither rules out the other" if values == 2 else "; none rules out another"
    return _agreed(question.agreement, values)


def _agreed(agreement: Relation | None, values: int) -> str:
    if agreement is Relation.REFINES:
        return (
            "; one is more precise" if values == 2 else "; the precise claims fit the vaguer ones"
        )
    return "; all of this can be true" if agreement is Relation.COMPATIBLE else ""


def _joined(question: Question, clauses: Sequence[str]) -> str:
    """Return the clauses, a value each: "A and B gave 13, while C gave 15"."""
    if len(clauses) < 2:
        return "".join(clauses)
    if len(clauses) > 2:
        return f"{'; '.join(clauses[:-1])}; and {clauses[-1]}"
    against = "while" if question.type in _VERBS else "but"
    return f", {against if question.verdict.is_contradiction else 'and'} ".join(clauses)


def _clause(type_name: str, group: Sequence[Answer], name: Namer) -> str:
    """Return who says one thing, each in their own words: "A gave Monday and B gave 12 May"."""
    said = [(same[0].claim.value, _names(same, name)) for same in wordings(group)]
    verb = _VERBS.get(type_name)
    if verb:
        return ", and ".join(f"{who} {verb} {value}" for value, who in said)
    return ", and ".join(f"{value} according to {who}" for value, who in said)


def _names(answers: Sequence[Answer], name: Namer) -> str:
    return listed(list(dict.fromkeys(map(name, answers))))


def _namer(answers: Sequence[Answer], sources: Mapping[str, Source]) -> Namer:
    """Return what names the one who says it: the claimant, and the source by outlet or title.

    In brackets is what the claim says of itself, and whom a source repeats.
    """
    used = {answer.claim.source for answer in answers}
    shared = Counter(_outlet(sources[source]) for source in used)

    def name(answer: Answer) -> str:
        source = sources[answer.claim.source]
        outlet = _outlet(source)
        if shared[outlet] > 1:
            outlet = f"{outlet}, {_distinguished(source)}"
        aside = [
            _BEFOREHAND if said == "planned" else said
            for said in qualities(answer.claim, revised=answer.revised)
        ]
        if source.derived_from and answer.origin not in (source.outlet, source.id):
            aside.insert(0, f"after {answer.origin}")
        if answer.claim.claimant:
            aside.insert(0, f"cited by {outlet}")
        told = answer.claim.claimant or outlet
        return f"{told} ({'; '.join(aside)})" if aside else told

    return name


def _outlet(source: Source) -> str:
    return source.outlet or (f"“{source.title}”" if source.title else source.id)


def _distinguished(source: Source) -> str:
    """Return what distinguishes a source from others of its outlet."""
    if source.outlet and source.title:
        return f"“{source.title}”"
    return source.id
