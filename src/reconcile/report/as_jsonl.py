"""The report as JSON Lines: a question a line, each as in the JSON report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.report.json_records import question_record
from reconcile.report.json_text import dump_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reconcile.model.question import Question
    from reconcile.model.reconciliation import Reconciliation


def report_jsonl(
    result: Reconciliation, questions: Sequence[Question], *, all_pairs: bool = False
) -> Iterator[str]:
    """Return these questions of a result as JSON Lines, in their order, each made when its turn is.

    So a report of any size takes the memory of one question.
    """
    del result
    return (dump_line(question_record(q, all_pairs=all_pairs)) for q in questions)
