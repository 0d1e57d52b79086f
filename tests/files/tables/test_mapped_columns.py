"""Which columns a mapping reads, and which each key is from."""

from reconcile.files.tables.mapped_columns import Plan, columns_named, columns_of
from reconcile.files.tables.table import Column
from reconcile.model.mapping import Mapping

MAPPING = Mapping.model_validate(
    {
        "source": {"id": ["paper", "day"], "url": "link"},
        "subject": "{town}, {fips:05}",
        "claims": [{"field": "date", "value": "best", "low": "low", "when": {"kind": ["a"]}}],
    }
)


def test_the_columns_of_a_cell_are_in_order():
    assert columns_of(MAPPING.subject) == ("town", "fips")
    assert columns_of(MAPPING.source.id) == ("paper", "day")
    assert columns_of(MAPPING.claims[0].value) == ("best",)
    assert columns_of(MAPPING.claims[0].field) == ()


def test_all_columns_that_are_read():
    named = {"paper", "day", "link", "town", "fips", "best", "low", "kind"}
    assert columns_named(MAPPING) == named


def test_each_key_is_at_the_first_of_its_columns():
    names = ("paper", "day", "link", "town", "fips", "best", "low", "kind")
    columns = {name: Column(number, name) for number, name in enumerate(names, 1)}
    plan = Plan(MAPPING, MAPPING.claims[0], columns)
    assert {key: column.name for key, column in plan.places.items()} == {
        "subject": "town",
        "value": "best",
        "source": "paper",
    }
    assert plan.source_places["url"].name == "link"
    assert list(plan.source_keys) == ["url"]
