"""Family C: claims on several questions that can't all be true, unless a decision accepts it."""

from __future__ import annotations

from shlex import quote
from typing import TYPE_CHECKING

from reconcile.check.rule import Found
from reconcile.model.question import Between, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reconcile.check.rule import Facts


def outright_conflict(facts: Facts) -> Iterator[Found]:
    """Claims on several questions that can't all be true, by a constraint of the project.

    Each claim alone may be right: the message names a smallest set of which at least one isn't, or
    the constraint isn't true here. `reconcile explain ID` prints the arithmetic. Accept it with a
    reason where the sources do say so.

    Bad:

        fields:
          casualties: {type: count, counts: people}
        constraints:
          - {whole: casualties, parts: [casualties.killed, casualties.wounded]}
        claims:
          - {source: one, field: casualties, subject: raid, value: exactly 300}
          - {source: one, field: casualties.killed, subject: raid, value: at least 190}
          - {source: one, field: casualties.wounded, subject: raid, value: at least 120}

    Good:

        fields:
          casualties: {type: count, counts: people}
        constraints:
          - {whole: casualties, parts: [casualties.killed, casualties.wounded]}
        claims:
          - {source: one, field: casualties, subject: raid, value: more than 300}
          - {source: one, field: casualties.killed, subject: raid, value: at least 190}
          - {source: one, field: casualties.wounded, subject: raid, value: at least 120}
    """
    return _conflicts(facts, Verdict.OUTRIGHT)


def apparent_conflict(facts: Facts) -> Iterator[Found]:
    """Claims on several questions that don't fit as they are understood, though all can be true.

    A plan beside a report, a figure that may be rounded, a status that is only expected: some
    reading fits all. Look at it with `reconcile explain ID`, then accept it with a reason.

    Bad:

        fields:
          participants: {type: parties}
        constraints:
          - {list: participants, status: attendance}
        claims:
          - {source: one, field: participants, subject: talks, value: Iran, complete: true}
          - {source: two, field: attendance, subject: Qatar, value: expected}

    Good:

        fields:
          participants: {type: parties}
        constraints:
          - {list: participants, status: attendance}
        claims:
          - {source: one, field: participants, subject: talks, value: including Iran}
          - {source: one, field: participants, subject: talks, value: Iran and Qatar}
          - {source: two, field: attendance, subject: Qatar, value: expected}
    """
    return _conflicts(facts, Verdict.APPARENT)


def _conflicts(facts: Facts, verdict: Verdict) -> Iterator[Found]:
    for check in facts.result.across:
        if check.verdict is not verdict:
            continue
        worst = max(check.clashes, key=lambda clash: clash.comparison.relation == "contradicts")
        claims = {answer.claim.id: answer.claim for answer in check.answers}
        first, *others = (claims[claim] for claim in worst.claims)
        sentence = worst.explanation.sentence.removesuffix(".")
        accept = f"reconcile accept {quote(check.id)} --reason ..."
        itself = ", a source against itself" if worst.between is Between.ITSELF else ""
        yield Found(
            f"across questions, {verdict.value}{itself}: {sentence} [{worst.comparison.reason}]",
            facts.at(first, "value"),
            check.id,
            tuple(
                facts.related(claim, "value", f"`{claim.source}` says `{claim.value}`")
                for claim in others
            ),
            expected=f"correct a misread claim, or: {accept}",
        )
