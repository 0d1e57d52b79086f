"""Which questions a person asked to see; never which claims they hold: a verdict stays whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.model.field_family import in_family
from reconcile.model.question import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reconcile.model.question import Question
    from reconcile.model.reconciliation import Reconciliation

VERDICTS = {
    "contradiction": (Verdict.OUTRIGHT, Verdict.APPARENT),
    "outright": (Verdict.OUTRIGHT,),
    "apparent": (Verdict.APPARENT,),
    "unjudged": (Verdict.UNJUDGED,),
    "agreement": (Verdict.AGREEMENT,),
    "uncorroborated": (Verdict.UNCORROBORATED,),
}


LONGEST_LIST = 400
LISTING = {
    "field": "`reconcile fields`",
    "source": "`reconcile source list`",
    "subject": "`reconcile names`",
    "question or claim": "`reconcile report --full`",
}
"""The command that lists all there are of a kind."""
"""Characters up to which a message lists all that would have been accepted."""


class NothingSelectedError(Exception):
    """What was asked for isn't in the project. The message names it, and a near miss if any."""


class Selection(NamedTuple):
    """Field families, subjects, sources and verdicts to show; an empty one shows all."""

    fields: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    verdicts: tuple[str, ...] = ()


def select(result: Reconciliation, wanted: Selection) -> tuple[Question, ...]:
    """Return the questions wanted, in the result's order.

    A subject may be given in any of its spellings, in any case. Raises `NothingSelectedError` for a
    field, subject or source that the project doesn't have: a typo must not look like agreement.
    """
    _require("field", wanted.fields, families(result.questions))
    _require("source", wanted.sources, [source.id for source in result.sources])
    subjects = _subjects(result, wanted.subjects)
    verdicts = {verdict for name in wanted.verdicts for verdict in VERDICTS[name]}
    return tuple(q for q in result.questions if _wants(wanted, subjects, verdicts, q))


def _wants(
    wanted: Selection, subjects: set[str], verdicts: set[Verdict], question: Question
) -> bool:
    """Say whether a question is one of those wanted; what isn't asked for keeps all of them."""
    return (
        (not wanted.fields or any(in_family(question.field, f) for f in wanted.fields))
        and (not wanted.subjects or question.subject in subjects)
        and (not wanted.sources or not _sources(question).isdisjoint(wanted.sources))
        and (not verdicts or question.verdict in verdicts)
    )


def _sources(question: Question) -> set[str]:
    return {answer.claim.source for answer in question.answers}


def families(questions: Iterable[Question]) -> list[str]:
    """Return the fields of questions and the families that they belong to, sorted."""
    families: set[str] = set()
    for question in questions:
        parts = question.field.split(".")
        families.update(".".join(parts[: n + 1]) for n in range(len(parts)))
    return sorted(families)


def _subjects(result: Reconciliation, wanted: Iterable[str]) -> set[str]:
    """Return the labels of the subjects that the names mean."""
    labels = {question.subject for question in result.questions}
    spelt = [(s.name, group.label) for group in result.groups for s in group.spellings]
    meaning = {label.casefold(): label for label in sorted(labels)}
    meaning |= {name.casefold(): label for name, label in spelt if label in labels}
    return {_meant(name, meaning, labels.union(dict(spelt))) for name in wanted}


def _meant(name: str, meaning: dict[str, str], known: set[str]) -> str:
    """Return the label that a name means; raise with the names that are known for none."""
    if name.casefold() not in meaning:
        raise NothingSelectedError(missing("subject", name, known))
    return meaning[name.casefold()]


def _require(what: str, wanted: Iterable[str], known: list[str]) -> None:
    for name in wanted:
        if name not in known:
            raise NothingSelectedError(missing(what, name, known))


def missing(what: str, name: str, known: Iterable[str]) -> str:
    """Return the message for a name that the project doesn't have, with a near one or all."""
    import difflib  # noqa: PLC0415 (only a mistyped name needs it)

    known = set(known)
    near = difflib.get_close_matches(name[:80], sorted(known), n=1, cutoff=0.5)
    if near:
        return f"no {what} '{name}' in this project. Did you mean '{near[0]}'?"
    listed = ", ".join(sorted(known))
    has = f", which has: {listed}" if 0 < len(listed) <= LONGEST_LIST else ""
    lists = f"; {LISTING[what]} lists them" if what in LISTING and not has else ""
    return f"no {what} '{name}' in this project{has}{lists}."
