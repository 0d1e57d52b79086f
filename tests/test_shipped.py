"""What the five articles say, as the program tells it: the claims that ship with it."""

from __future__ import annotations

import json
import random
import shutil
from typing import TYPE_CHECKING

import pytest

from reconcile.files.project import load
from reconcile.pipeline import reconcile
from reconcile.report.as_json import report_json

if TYPE_CHECKING:
    from pathlib import Path

    from reconcile.model.question import Question
    from reconcile.model.reconciliation import Reconciliation


@pytest.fixture(scope="module")
def result(pytestconfig: pytest.Config) -> Reconciliation:
    return reconcile(load(pytestconfig.rootpath))


def question(result: Reconciliation, wanted: str) -> Question:
    return {q.id: q for q in result.questions}[wanted]


def reasons(found: Question) -> set[str]:
    return {pair.comparison.reason for pair in found.telling}


@pytest.mark.parametrize(
    ("wanted", "verdict", "reason"),
    [
        ("casualties.killed/syrian-war", "apparent", "floors-differ"),
        ("rebel_groups.number/rebel-delegation", "outright", "figures-exclude"),
        ("organisers/astana-talks", "apparent", "list-shorter"),
        ("ceasefire.brokers/december-ceasefire", "apparent", "list-shorter"),
        ("attendance/high-negotiations-committee", "apparent", "part-of"),
        ("ceasefire.state/december-ceasefire", "outright", "scale-apart"),
        ("committee.role/mohammad-alloush", "outright", "choices-exclude"),
        ("rebel_groups.turnout/astana-talks", "outright", "choices-exclude"),
        ("duration/syrian-war", "apparent", "rounding"),
        ("ceasefire.deal/december-ceasefire", "outright", "choices-exclude"),
        ("agenda.political_solution/astana-talks", "outright", "choices-exclude"),
        ("attendance/ahrar-al-sham", "outright", "plans-exclude"),
        ("certainty/geneva-talks", "apparent", "scale-adjacent"),
        ("counted_as/islamic-state", "apparent", "scale-adjacent"),
        ("delegation.terrorists/rebel-delegation", "apparent", "lists-disjoint"),
    ],
)
def test_contradictions_come_with_their_reason(result, wanted, verdict, reason) -> None:
    found = question(result, wanted)
    assert found.verdict.value == verdict
    assert reason in reasons(found)


@pytest.mark.parametrize(
    "wanted", ["organisers/astana-talks", "ceasefire.brokers/december-ceasefire"]
)
def test_the_missing_organiser_is_named(result, wanted) -> None:
    assert (
        question(result, wanted).telling[0].explanation.sentence.startswith("One list omits Iran")
    )


def test_whether_all_groups_come_is_between_claimants(result) -> None:
    found = question(result, "rebel_groups.turnout/astana-talks")
    sides = {a.claim.id: (a.claim.source, a.claim.claimant) for a in found.answers}
    between = {
        frozenset((sides[pair.a][1], sides[pair.b][1]))
        for pair in found.pairs
        if pair.between.value == "claimants" and pair.comparison.relation.value == "contradicts"
    }
    assert between == {frozenset(("Mohammad Alloush", "local media sources"))}


@pytest.mark.parametrize(
    ("wanted", "agreement"),
    [
        ("date.start/astana-talks", "same"),
        ("date/geneva-talks", "same"),
        ("casualties.displaced/syrian-war", "same"),
        ("delegation_head/government-delegation", "same"),
        ("delegation_head/rebel-delegation", "same"),
        ("represented_by/united-nations", "same"),
        ("attendance/kurdish-groups", "refines"),
        ("date.start/december-ceasefire", "refines"),
        ("date.end/astana-talks", "refines"),
    ],
)
def test_agreements_say_which(result, wanted, agreement) -> None:
    found = question(result, wanted)
    assert (found.verdict.value, found.agreement) == ("agreement", agreement)


def group_of(result: Reconciliation, name: str) -> set[str]:
    for group in result.groups:
        names = {spelling.name for spelling in group.spellings}
        if name in names:
            return names
    raise AssertionError(name)


@pytest.mark.parametrize(
    "spellings",
    [
        {"Bashar al-Jaafari", "Bashar Jaafari", "Bashar Ja'afari"},
        {"Mohammad Alloush", "Mohammad Aloush", "Mohammed Alloush"},
        {"Staffan de Mistura", "Steffan de Mistura"},
        {"Jaish al-Islam", "Jaysh Al-Islam"},
        {"Jabhat Fateh al-Sham", "Jabahat Fateh al-Sham", "Jabhat Fatah al-Sham"},
        {"High Negotiations Committee", "High Negotiation Committee"},
        {"Bashar al-Assad", "Bashar al Assad"},
    ],
)
def test_spellings_are_taken_as_one_without_an_alias(result, pytestconfig, spellings) -> None:
    assert spellings <= group_of(result, min(spellings))
    project = load(pytestconfig.rootpath)
    for entity in project.entities:
        assert len(spellings & {entity.name, *entity.aliases}) <= 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Jaish al-Islam", "Jaish al-Mujahideen"),
        ("Ahrar al-Sham", "Faylak al-Sham"),
        ("Ahrar al-Sham", "Jabhat Fateh al-Sham"),
        ("Faylak al-Sham", "Jabhat Fateh al-Sham"),
        ("Bashar al-Assad", "Bashar al-Jaafari"),
        ("Syrian Democratic Forces", "Free Syrian Army"),
        ("Syrian government", "Syrian opposition"),
        ("Islamic State", "Jaish al-Islam"),
    ],
)
def test_confusable_names_stay_apart(result, one, other) -> None:
    assert not group_of(result, one) & group_of(result, other)


def test_close_calls_are_few_enough_to_read(result) -> None:
    assert 0 < len(result.close_calls) <= 10


def test_there_is_enough_to_reconcile(result) -> None:
    by_source = {s.id: sum(c.source == s.id for c in result.claims) for s in result.sources}
    assert len(result.claims) >= 330
    assert len(result.questions) >= 180
    assert min(by_source.values()) >= 25


def test_no_quote_is_longer_than_twelve_words(result) -> None:
    for claim in result.claims:
        assert claim.quote, claim.id
        assert len(claim.quote.split()) <= 12, claim.id
        assert claim.locator, claim.id


def test_shuffled_files_give_the_same_report(result, tmp_path: Path, pytestconfig) -> None:
    """Claims are split over files and shuffled; entities, fields and sources come in other orders."""
    data = tmp_path / "data"
    shutil.copytree(pytestconfig.rootpath / "data" / "sources", data / "sources")
    shutil.copy(pytestconfig.rootpath / "data" / "decisions.yaml", data)
    text = (pytestconfig.rootpath / "data" / "claims.yaml").read_text(encoding="utf-8")
    head, _, body = text.partition("\nclaims:\n")
    lines = [
        line for line in body.splitlines() if line.strip() and not line.lstrip().startswith("#")
    ]
    entries = ("\n" + "\n".join(lines)).split("\n  - ")[1:]
    random.Random(1).shuffle(entries)
    (data / "claims").mkdir()
    (data / "claims.yaml").write_text(head, encoding="utf-8")
    for name, part in (("b", entries[:100]), ("a", entries[100:])):
        written = "claims:\n" + "".join(f"  - {entry}\n" for entry in part)
        (data / "claims" / f"{name}.yaml").write_text(written, encoding="utf-8")
    shutil.copy(pytestconfig.rootpath / "data" / "claims.yaml", tmp_path / "first.yaml")
    shuffled = reconcile(load(tmp_path))
    whole = json.loads(report_json(result, result.questions))
    again = json.loads(report_json(shuffled, shuffled.questions))
    assert again == whole
    assert report_json(shuffled, shuffled.questions) == report_json(result, result.questions)
