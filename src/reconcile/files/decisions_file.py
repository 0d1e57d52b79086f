"""The decisions file to rulings on names and accepted findings, each with its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeVar

from reconcile.files.faults import BAD_WORD, MISSING_KEY, Faults
from reconcile.files.file_shapes import mappings, refuse_unknown
from reconcile.files.validate import validated
from reconcile.model.decision import Decision
from reconcile.model.entity import NameRuling
from reconcile.model.file_entry import FileEntry

if TYPE_CHECKING:
    from reconcile.files.yaml_tree import Map

NAMES, ACCEPTED = "names", "accepted"
SECTIONS = (NAMES, ACCEPTED)
_DAYS = ("date", "expires")

Model = TypeVar("Model", bound=FileEntry)


class Decisions(NamedTuple):
    """The decisions of the file, in its order, and where each entry is."""

    rulings: tuple[NameRuling, ...] = ()
    ruling_places: tuple[Map, ...] = ()
    decisions: tuple[Decision, ...] = ()
    decision_places: tuple[Map, ...] = ()


def read_decisions(file: Map | None, faults: Faults) -> Decisions:
    """Return the decisions; note every fault in them. A file that isn't there has none."""
    if file is None:
        return Decisions()
    refuse_unknown(file, SECTIONS, faults)
    rulings = _entries(NameRuling, file, NAMES, faults)
    decisions = [
        (decision, entry)
        for decision, entry in _entries(Decision, file, ACCEPTED, faults)
        if _has_subject(decision, entry, faults)
    ]
    return Decisions(
        tuple(ruling for ruling, _ in rulings),
        tuple(entry for _, entry in rulings),
        tuple(decision for decision, _ in decisions),
        tuple(entry for _, entry in decisions),
    )


def _entries(
    model: type[Model], file: Map, section: str, faults: Faults
) -> list[tuple[Model, Map]]:
    found = []
    for entry in mappings(file, section, faults):
        days_read = _check_days(entry, faults)
        made = validated(model, entry, faults)
        if made is not None and days_read:
            found.append((made, entry))
    return found


def _has_subject(decision: Decision, entry: Map, faults: Faults) -> bool:
    on_question = (decision.question is not None, decision.rule is None, decision.about is None)
    if all(on_question) or not any(on_question):
        return True
    message = "the decision must say what is accepted, and only that"
    expected = "`question: ID` alone, or `rule: NAME` and `about: ID`"
    faults.add(MISSING_KEY, message, entry.at(), expected=expected)
    return False


def _check_days(entry: Map, faults: Faults) -> bool:
    """Note every key that should be a day and isn't; say whether there is none."""
    wrong = [key for key in _DAYS if isinstance(entry.get(key), str) and not is_day(entry[key])]
    for key in wrong:
        message = f"`{key}` can't be `{entry[key]}`"
        faults.add(BAD_WORD, message, entry.at(key), expected="a day, such as 2027-01-31")
    return not wrong


def is_day(text: str) -> bool:
    """Say whether a text is a day as ISO 8601 writes it: 2027-01-31."""
    from datetime import date  # noqa: PLC0415 (only decisions with days need it)

    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
