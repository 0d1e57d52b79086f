"""An entity is named in a quote by any of its spellings, declared or used, or by a short form."""

import pytest

from reconcile.evidence.names_in_quotes import Spellings, named_in
from reconcile.model.entity import Entity, Group, Spelling
from reconcile.model.stages_measures_kinds import Kind

HNC = Entity(name="High Negotiations Committee", aliases=("HNC", "Main Opposition"))
GROUP = Group(
    "g", "Mohammad Alloush", Kind.PERSON, declared=False,
    spellings=(Spelling("Mohammad Alloush", 100, "", ("a",)), Spelling("Mohammed Aloush", 95, "", ("b",))),
)  # fmt: skip


def test_a_use_knows_the_spellings_of_its_group():
    known = Spellings([GROUP], [])
    assert known.of("Mohammad Alloush", "a") == ["Mohammad Alloush", "Mohammed Aloush"]
    assert known.of("Mohammad Alloush", "elsewhere") == ["Mohammad Alloush"]


def test_a_name_knows_its_declared_aliases_in_any_case():
    known = Spellings([], [HNC])
    assert known.of("hnc", "a") == sorted({"hnc", HNC.name, *HNC.aliases})


@pytest.mark.parametrize(
    ("quote", "spellings", "kind", "there"),
    [
        ("Aloush came", ["Mohammad Alloush", "Mohammed Aloush"], Kind.PERSON, True),
        ("the HNC came", [HNC.name], Kind.ORGANISATION, True),
        ("the main opposition came", [*HNC.aliases], None, True),
        ("the HNC came", [HNC.name], Kind.PERSON, False),
        ("Lee came", [HNC.name], None, False),
        ("anything", [], None, False),
    ],
)
def test_a_name_is_there_in_one_of_its_forms(quote, spellings, kind, there):
    assert named_in(quote, spellings, kind) is there
