"""From what a person accepts to the entry of the decisions file, and into it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from reconcile.check.rule import Facts
from reconcile.check.rule_selection import NoSuchRuleError, chosen
from reconcile.check.run import check
from reconcile.cli.projects import check_of, judged, question_of
from reconcile.cli.refusal import RefusalError
from reconcile.evidence.all_evidence import check as examine
from reconcile.files.decisions_edit import add_entry
from reconcile.files.decisions_file import ACCEPTED
from reconcile.files.edit.changes import EditError
from reconcile.files.folder import Folder
from reconcile.judge.claim_hashes import judged_hashes
from reconcile.model.cross_check import CrossCheck
from reconcile.report.selection import missing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reconcile.model.project import Project
    from reconcile.model.reconciliation import Reconciliation


_KNOWN_BY = ("question", "rule", "about")
"""The keys of a decision that say what it is on; accepting the same again renews it."""


class Ruling(NamedTuple):
    """Why something is accepted, by whom, until when, and the day of the decision."""

    reason: str
    author: str | None
    expires: str | None
    date: str


def entry_for_question(
    project: Project, result: Reconciliation, which: str, ruling: Ruling
) -> dict[str, Any]:
    """Return the entry that accepts a contradiction; another question is a usage error."""
    question = check_of(result, which) or question_of(result, which)
    if not question.verdict.is_contradiction:
        raise RefusalError(
            f"{question.id} isn't a contradiction, but {question.verdict.value}: nothing to accept"
        )
    ids = (answer.claim.id for answer in question.answers)
    about = {"question": question.id, "verdict": question.verdict.value}
    by = {"constraint": question.rests_on} if isinstance(question, CrossCheck) else {}
    return {**about, **_signed(ruling), **by, "claims": _hashes(project, result, ids)}


def entry_for_finding(project: Project, word: str, about: str, ruling: Ruling) -> dict[str, Any]:
    """Return the entry that accepts a rule's finding; one that isn't there is a usage error."""
    try:
        rules = chosen((word,), ())
    except NoSuchRuleError as error:
        raise RefusalError(str(error)) from None
    if len(rules) != 1:
        names = ", ".join(rule.name for rule in rules)
        raise RefusalError(f"'{word}' names more than one rule: {names}")
    result = judged(project)
    facts = Facts(project=project, result=result, evidence=examine(project, result.groups))
    found = check(facts, rules)
    known = [f.about for f in (*found.findings, *(each.finding for each in found.accepted))]
    if about not in known:
        raise RefusalError(missing(f"finding of {rules[0].name} on", about, known))
    ids = [claim.id for claim in project.claims if claim.id == about]
    subject = {"rule": rules[0].name, "about": about}
    hashes = _hashes(project, result, ids)
    return {**subject, **_signed(ruling), **({"claims": hashes} if hashes else {})}


def write_decision(project: Project, entry: dict[str, Any]) -> str:
    """Write an entry, in the place of an earlier one on the same; return what was written where."""
    folder = Folder(Path(project.root))
    shown = folder.shown(folder.decisions)
    try:
        written = add_entry(folder.decisions, shown, ACCEPTED, entry, _KNOWN_BY)
    except EditError as error:
        raise RefusalError(str(error)) from None
    on = entry.get("question") or f"{entry['rule']} of {entry['about']}"
    return f"{on} ({shown}:{written.line})"


def _signed(ruling: Ruling) -> dict[str, str]:
    return {key: value for key, value in ruling._asdict().items() if value is not None}


def _hashes(project: Project, result: Reconciliation, ids: Iterable[str]) -> dict[str, str]:
    known = judged_hashes(project, result.origins)
    return {claim_id: known[claim_id] for claim_id in sorted(ids)}
