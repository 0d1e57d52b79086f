"""What Python makes of distinct texts, as tables to join."""

import pytest

pytestmark = pytest.mark.needs_extra("tables", "pyarrow")


class Kept:
    """What is asked of an engine here: one answer for every query, and the tables it was given."""

    def __init__(self, rows):
        self.rows = rows
        self.tables = {}

    def ask(self, query):
        assert query.startswith("SELECT")
        return self.rows

    def add(self, name, table):
        self.tables[name] = table.to_pylist()


@pytest.fixture
def project(make_project):
    from reconcile.files.project import load  # noqa: PLC0415

    return load(
        make_project(
            "fields: {brokers: {type: parties}}\nclaims: []\n",
            sources={"one": "outlet: The Herald\npublished: 2024-05-15\n", "two": "title: Two\n"},
        )
    )


def test_names_are_resolved_with_those_in_values(project):
    from reconcile.engines.lookups import add_names, resolved  # noqa: PLC0415 (an extra)
    from reconcile.engines.survey import Survey  # noqa: PLC0415

    said = {"Iran and Oman": "YES", "?": None}
    values = [{"field": "brokers", "value": v, "complete": c, "often": 2} for v, c in said.items()]
    kept = Kept(values)
    seen = Survey(3, {}, ("brokers", "date"), (), {})
    names = resolved(kept, project, seen, {"the Red Crescent": 1, "Red Crescent": 2})
    assert names.identify("Oman").key != names.identify("Iran").key
    add_names(kept, ["The Red Crescent"], ["Red Crescent", "officials"], names)
    assert kept.tables["subjects"][0]["label"] == "Red Crescent"
    assert kept.tables["claimants"] == [
        {"text": "Red Crescent", "folded": "red crescent", "origin": "Red Crescent"},
        {"text": "officials", "folded": "officials", "origin": None},
    ]


def test_what_ids_and_scopes_are_made_of():
    from reconcile.engines.lookups import add_folded, add_slugs  # noqa: PLC0415 (an extra)

    kept = Kept([])
    add_folded(kept, ["In  Varn"], [])
    add_slugs(kept, ["The Raid!"], ["An aide"])
    assert kept.tables["scopes"] == [{"text": "In  Varn", "folded": "in varn", "spaced": "In Varn"}]
    assert kept.tables["coders"] == []
    assert kept.tables["slugs_of_subjects"] == [{"text": "The Raid!", "slug": "the-raid"}]
    assert kept.tables["slugs_of_claimants"] == [{"text": "An aide", "slug": "an-aide"}]
