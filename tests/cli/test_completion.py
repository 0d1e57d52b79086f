"""The shell completes what the project at hand has."""

import click
import pytest

from reconcile.cli import completion

CLAIMS = """\
claims:
  - {source: one, field: casualties.killed, subject: Varn flood, value: "12", claimant: the mayor}
  - {source: two, field: date, subject: Essel fire, value: May 2024}
"""
PARAMETER = click.Argument(["x"])


@pytest.fixture
def ctx(make_project):
    context = click.Context(click.Command("x"))
    context.params["folder"] = make_project(CLAIMS)
    return context


@pytest.mark.parametrize(
    ("complete", "typed", "proposed"),
    [
        (completion.sources, "t", ["three", "two"]),
        (completion.fields, "casualties.k", ["casualties.killed"]),
        (completion.subjects, "varn", ["Varn flood"]),
        (completion.claimants, "", ["the mayor"]),
    ],
)
def test_what_begins_so_is_proposed(ctx, complete, typed, proposed):
    assert [item.value for item in complete(ctx, PARAMETER, typed)] == proposed


def test_sources_come_with_their_titles_and_fields_with_their_types(ctx):
    assert completion.sources(ctx, PARAMETER, "one")[0].help == "A source"
    assert completion.fields(ctx, PARAMETER, "date.s")[0].help == "date"


def test_without_a_project_nothing_is_proposed(ctx, tmp_path):
    ctx.params["folder"] = tmp_path / "nowhere"
    for complete in (
        completion.sources,
        completion.fields,
        completion.subjects,
        completion.claimants,
    ):
        assert complete(ctx, PARAMETER, "") == []
