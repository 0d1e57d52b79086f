"""Values with their quotes and sources: side by side where they fit, else quote and source."""

import pytest

from reconcile.report.terminal.said_rows import said_rows

QUOTE = "thirteen people died in the fire at the mill on the river"
CLAIMS = f"""
claims:
  - {{source: one, field: casualties.killed, subject: Fire, value: 13, quote: {QUOTE}}}
  - {{source: two, field: casualties.killed, subject: the fire, value: VALUE}}
"""


def rows(found, lines, width, **options):
    return [line.rstrip() for line in lines(said_rows(found, set(), "", **options), width)]


def test_three_columns_where_every_row_fits_on_a_line(result, lines):
    (found,) = result(CLAIMS.replace("VALUE", "about 13")).questions
    assert rows(found, lines, 110) == [
        f"13        “{QUOTE}”  one (of “Fire”)",
        f"about 13  {'':{len(QUOTE) + 2}}  two",
    ]


def test_else_the_quote_and_who_says_it_are_one_text(result, lines):
    (found,) = result(CLAIMS.replace("VALUE", "about 13")).questions
    first, second, third = rows(found, lines, 50)
    assert first.startswith("13        “thirteen people")
    assert second.endswith("” — one (of “Fire”)")
    assert third == "about 13  two"


@pytest.mark.parametrize("full", [True, False])
@pytest.mark.parametrize("value", ["19", "about 13"])
def test_a_spelling_is_shown_where_the_question_has_another(result, lines, value, full):
    (found,) = result(CLAIMS.replace("VALUE", value)).questions
    assert "".join(rows(found, lines, 200, full=full)).count("(of “Fire”)") == 1


def test_equal_values_are_one_row_and_in_full_a_row_each(question, lines):
    found = question("casualties.killed", *["13"] * 10)
    (line,) = rows(found, lines, 80)
    assert line == "13  one, two, three"
    assert len(rows(found, lines, 80, full=True)) == 10
