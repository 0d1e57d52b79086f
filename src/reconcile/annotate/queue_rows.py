"""What is left to do, as rows under heads, each with what it leads to; knows no screen.

In: a sitting, and who decides. Out: rows, in the order in which a person had best do them: findings
of the source, decisions on the project, sources without claims, and sentences that are suggestions.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from reconcile.agreement.agreement import agreement
from reconcile.agreement.coders import coded
from reconcile.agreement.sitting import Sitting
from reconcile.annotate import agenda
from reconcile.annotate.deciding import Differences, NameMatches
from reconcile.annotate.name_sitting import NameSitting
from reconcile.files.folder import Folder
from reconcile.files.settled_file import SettledFile
from reconcile.report.counting import counted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reconcile.annotate.agenda import Unquoted, Waiting
    from reconcile.annotate.name_sitting import Signed
    from reconcile.annotate.session import Session
    from reconcile.model.finding import Finding
    from reconcile.model.project import Project

    Target = Finding | Differences | NameMatches | Waiting | Unquoted


class Row(NamedTuple):
    """A row of the queue, and what it leads to; None for a head."""

    text: str
    target: Target | None = None


def rows(session: Session, signed: Signed) -> list[Row]:
    """Return what is left to do in a source and its project; one head where nothing is."""
    parts = (
        *_findings(session),
        *_decisions(session, signed),
        *_sources(session.desk.project),
        *_suggestions(session),
    )
    return list(parts) or [Row("nothing is left")]


def _findings(session: Session) -> Iterator[Row]:
    found = agenda.findings(session.desk)
    left = [each for each in found if session.is_left(each)]
    new = [each for each in found if each not in left]
    if new:
        yield Row(f"{counted(len(new), 'finding')} in this source, to be mended one by one")
    yield from (Row(f"{each.code} {each.message}", each) for each in new)
    if left:
        yield Row(f"{counted(len(left), 'finding')} left as they are")
    yield from (Row(f"{each.code} {each.message}", each) for each in left)


def _decisions(session: Session, signed: Signed) -> Iterator[Row]:
    desk = session.desk
    found = []
    names = NameSitting(desk.project, desk.result, signed)
    if names.left:
        matches = counted(len(names.left), "possible name match", "possible name matches")
        found.append(Row(f"{matches} to decide", NameMatches(names)))
    settling = _settling(desk.project, signed)
    if settling is not None:
        several = counted(len(settling.left), "difference of coders", "differences of coders")
        found.append(Row(f"{several} to settle", Differences(settling, desk.project.places)))
    if found:
        yield Row("in the project")
    yield from found


def _settling(project: Project, signed: Signed) -> Sitting | None:
    """Return the sitting on what coders noted differently; None where nothing is left."""
    everything = (*project.claims, *project.set_aside)
    if not coded(claim for claim in everything if not claim.settles).claims:
        return None
    file = SettledFile(Folder(Path(project.root)))
    sitting = Sitting(project, agreement(project), file, signed.author)
    return sitting if sitting.left else None


def _sources(project: Project) -> Iterator[Row]:
    waiting = agenda.waiting(project)
    with_text = [each for each in waiting if each.has_text]
    if with_text:
        whole = counted(len(project.sources), "source")
        yield Row(f"{len(waiting):,} of {whole} without claims; with a text:")
    yield from (Row(f"{each.source}  {each.title}", each) for each in with_text)


def _suggestions(session: Session) -> Iterator[Row]:
    left = agenda.unquoted(session.desk)
    if left:
        yield Row("suggestions, which may well say nothing worth a claim")
        sentences = counted(len(left), "sentence")
        yield Row(f"{sentences} with a figure or a name that no claim quotes", left[0])
