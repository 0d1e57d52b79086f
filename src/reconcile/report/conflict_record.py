"""The record of a count as data sets on conflict keep it, always with its inputs beside it.

A profile says how a data set makes one figure of many. ACLED keeps one, the most conservative (its
note on fatalities, acleddata.com, 27 February 2023, as of 7 May 2024: where reports differ or are
vague, the most conservative estimate; 10 for tens, 12 for dozens, 100 for hundreds, and so on).
UCDP keeps a low, a best and a high estimate (Sundberg and Melander 2013, "Introducing the UCDP
Georeferenced Event Dataset"); which one is best is its coder's judgement, so none is given here
unless all sources give one figure. Nothing is averaged, no figures of different things are put
together, and no claim is left out in silence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reconcile.model.extent import Axis
from reconcile.report.as_json import SCHEMA_VERSION
from reconcile.report.json_text import dump
from reconcile.report.printed_figures import highest, inputs_of, lowest, one_best
from reconcile.report.selection import NothingSelectedError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.model.question import Question
    from reconcile.model.reconciliation import Reconciliation
    from reconcile.report.printed_figures import Input

ACLED_RULE = "figure (its column fatalities): the most conservative that a source gives"
ACLED_REFERENCE = (
    "ACLED, note on how fatalities are coded, acleddata.com, 27 February 2023 (7 May 2024)"
)
UCDP_RULE = (
    "low and high: the lowest and highest figure that a source gives; "
    "best: only where all sources give one figure, else for a coder to choose"
)
UCDP_REFERENCE = (
    "Sundberg and Melander 2013, Introducing the UCDP Georeferenced Event Dataset, "
    "Journal of Peace Research 50(4)"
)


def acled(result: Reconciliation, question: Question) -> str:
    """Return the question as ACLED's figure with its inputs, as JSON text.

    Raises `NothingSelectedError` for a question that counts nothing.
    """
    inputs = inputs_of(_counting(question), vague=True)
    found = {"figure": lowest(inputs)}
    return _record(result, question, "acled", found, (ACLED_RULE, ACLED_REFERENCE), inputs)


def ucdp(result: Reconciliation, question: Question) -> str:
    """Return the question as UCDP's three estimates with their inputs, as JSON text.

    Raises `NothingSelectedError` for a question that counts nothing.
    """
    inputs = inputs_of(_counting(question))
    found = {"low": lowest(inputs), "best": one_best(inputs), "high": highest(inputs)}
    return _record(result, question, "ucdp", found, (UCDP_RULE, UCDP_REFERENCE), inputs)


def _counting(question: Question) -> Question:
    axes = {answer.extent.axis for answer in question.answers if answer.extent}
    if axes != {Axis.NUMBER}:
        raise NothingSelectedError(f"'{question.id}' counts nothing: it is a {question.type}.")
    return question


def _record(
    result: Reconciliation,
    question: Question,
    profile: str,
    found: dict[str, float | None],
    rule: tuple[str, str],
    inputs: Sequence[Input],
) -> str:
    outlets = {source.id: source.outlet or source.id for source in result.sources}
    sources = dict.fromkeys(outlets[one.answer.claim.source] for one in inputs)
    return dump(
        {
            "schema_version": SCHEMA_VERSION,
            "profile": profile,
            "question": question.id,
            "field": question.field,
            "subject": question.subject,
            "scope": question.scope,
            **found,
            "sources": sorted(sources),
            "origins": list(question.origins),
            "rule": rule[0],
            "reference": rule[1],
            "verdict": question.verdict.value,
            "notes": _notes(question),
            "inputs": [_input_data(one) for one in inputs],
        }
    )


def _notes(question: Question) -> list[str]:
    """Return what a coder must know before taking the figures: what sets the claims apart."""
    claims = [answer.claim for answer in question.answers]
    notes = [pair.explanation.sentence for pair in question.telling]
    if len({claim.as_of for claim in claims}) > 1:
        notes.append("The claims speak of different times.")
    if len({claim.measure for claim in claims}) > 1:
        notes.append("Some figures are documented counts or estimates, others don't say.")
    return notes


def _input_data(one: Input) -> dict[str, Any]:
    claim = one.answer.claim
    return {
        "claim": claim.id,
        "source": claim.source,
        "origin": one.answer.origin,
        "claimant": claim.claimant,
        "value": claim.value,
        "low": one.figures.low,
        "high": one.figures.high,
        "as_of": claim.as_of,
        "measure": claim.measure,
        "quote": claim.quote,
        "left_out": f"it {one.left_out}" if one.left_out else None,
    }
