"""A claim that isn't in a file yet: how it is read, and how it relates to what the project has.

In: a project with its result, and the keys of a claim as a person says them. Out: what is wrong
with it, or a small project of the claim and those on its question, judged as any other. So nothing
is compared here: the same calls in the same order say what they would say once it is written.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from reconcile.files.claims_files import read_claims
from reconcile.files.faults import Faults
from reconcile.files.read_values import Reader
from reconcile.files.source_files import SourceRecords
from reconcile.files.yaml_tree import Map
from reconcile.model.folding import folded
from reconcile.names.comparison.answer import Answer
from reconcile.names.comparison.compare import compare
from reconcile.pipeline import reconcile
from reconcile.values.settings import DEFAULTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from reconcile.model.claim import Claim
    from reconcile.model.entity import Group
    from reconcile.model.finding import Finding
    from reconcile.model.project import Project
    from reconcile.model.question import Question
    from reconcile.model.reconciliation import Reconciliation

UNWRITTEN = "the claim"
"""What messages call the file of a claim that is in none."""


class _Nowhere(NamedTuple):
    """The place of a claim that isn't in a file."""

    line: int = 0
    column: int = 0


class Assessment(NamedTuple):
    """A claim that isn't in a file yet, with what is wrong with it.

    `project` and `result` are of the claim and those on its question alone; with faults, `claim`
    and `question` are None, and nothing is found that depends on them.
    """

    claim: Claim | None
    faults: tuple[Finding, ...]
    project: Project
    result: Reconciliation
    question: Question | None = None


_folded = lru_cache(maxsize=1 << 15)(folded)
"""Names as they are compared: those of a project are asked for again with each key typed."""


def assess(project: Project, result: Reconciliation, said: Mapping[str, str | bool]) -> Assessment:
    """Return what the project makes of a claim with these keys and values.

    `result` is what the project's claims add up to without it.
    """
    faults = Faults()
    entry = _entry(said)
    read = read_claims([entry], faults)
    reader = _reader(project, faults)
    readings = reader.readings(read.sound)
    reader.readings(read.faulty)  # for what else is wrong with them
    claims = [claim for claim, _ in read.sound if claim.id in readings]
    if faults.found or not claims:
        return Assessment(None, tuple(faults.found), *_alone(project, result))
    reading = readings[claims[0].id]
    claim = _renamed(claims[0], {each.id for each in project.claims})
    small = _with_its_question(claim, project, result)
    small = small._replace(
        claims=(*small.claims, claim),
        readings={**small.readings, claim.id: reading},
        places={**small.places, claim.id: entry},
    )
    judged = reconcile(small._replace(texts={}))
    question = next(q for q in judged.questions if any(a.claim is claim for a in q.answers))
    known = judged._replace(groups=(*judged.groups, *_spelt_elsewhere(claim, result.groups)))
    return Assessment(claim, (), small, known, question)


def _entry(said: Mapping[str, str | bool]) -> Map:
    """Return a claim's keys as a file would have them: as text, each at no place."""
    entry = Map(UNWRITTEN, _Nowhere())
    for key, value in said.items():
        entry[key] = str(value).lower() if isinstance(value, bool) else value
    return entry


def _reader(project: Project, faults: Faults) -> Reader:
    records = SourceRecords(dict(project.sources), {}, frozenset(project.sources))
    settings = project.settings or DEFAULTS
    return Reader(project.fields, records, project.published, settings, faults)


def _alone(project: Project, result: Reconciliation) -> tuple[Project, Reconciliation]:
    return project._replace(claims=(), readings={}), result._replace(claims=(), questions=())


def _renamed(claim: Claim, taken: set[str]) -> Claim:
    """Return the claim under an id that no other has."""
    new = claim.id
    while new in taken:
        new += "~new"
    return claim if new == claim.id else claim.model_copy(update={"id": new})


def _with_its_question(claim: Claim, project: Project, result: Reconciliation) -> Project:
    """Return the project with the claims alone that may answer the same question."""
    others = tuple(_on_its_question(claim, project, result))
    return project._replace(
        claims=others,
        readings={other.id: project.readings[other.id] for other in others},
        places={other.id: project.places[other.id] for other in others},
        decisions=(),
        texts={id_: text for id_, text in project.texts.items() if id_ == claim.source},
    )


def _on_its_question(claim: Claim, project: Project, result: Reconciliation) -> Iterator[Claim]:
    """Give the claims that may answer the same question: of its field, and near in subject."""
    near = _near_subjects(claim, project, result)
    for other in project.claims:
        if other.field == claim.field and (
            _folded(other.subject) in near
            or (claim.subject_id is not None and other.subject_id == claim.subject_id)
        ):
            yield other


def _near_subjects(claim: Claim, project: Project, result: Reconciliation) -> set[str]:
    """Return the folded names that the claim's subject has in the project, or may have.

    A name that the project knows has those that it was resolved to, and its possible matches; one
    that it doesn't know is compared with the subjects of the field.
    """
    wanted = _folded(claim.subject)
    own = {group.label for group in result.groups if wanted in _names(group)}
    if own:
        own |= _possible_matches(own, result)
        return {wanted}.union(*(_names(group) for group in result.groups if group.label in own))
    others = frozenset(o.subject for o in project.claims if o.field == claim.field)
    return {wanted, *(_folded(name) for name in _alike(claim.subject, others))}


def _possible_matches(labels: set[str], result: Reconciliation) -> set[str]:
    """Return the labels of the groups that may be one with a group of these labels."""
    pairs = [{call.a, call.b} for call in result.close_calls]
    return set[str]().union(*(pair for pair in pairs if labels & pair))


def _names(group: Group) -> set[str]:
    return {_folded(spelling.name) for spelling in group.spellings}


@lru_cache(maxsize=16)
def _alike(name: str, others: frozenset[str]) -> list[str]:
    """Return the names that are, or may be, the name; it is asked again with each key typed."""
    return [other for other in others if compare(name, other).answer is not Answer.DIFFERENT]


def _spelt_elsewhere(claim: Claim, groups: Iterable[Group]) -> Iterator[Group]:
    """Give the entities that the claim may name, as if it used each of their spellings.

    So its quote may use any of them, as it may once the claim is in the project.
    """
    said = _folded(f"{claim.value} {claim.claimant or ''}")
    for group in groups:
        if any(_folded(spelling.name) in said for spelling in group.spellings):
            used = (spelling._replace(claims=(claim.id,)) for spelling in group.spellings)
            yield group._replace(spellings=tuple(used))
