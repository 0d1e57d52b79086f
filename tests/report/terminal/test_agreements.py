"""Agreements by how they agree: a line a field, and of too many those of the most sources."""

from reconcile.report.rich_text import stacked
from reconcile.report.terminal.agreements import MOST_ROWS, MOST_TOGETHER, agreements_by_kind


def claims(*rows):
    return "claims:\n" + "".join(
        f"  - {{source: {source}, field: {field}, subject: {subject}, subject_id: {subject},"
        f" value: {value}, id: c{n}}}\n"
        for n, (source, field, subject, value) in enumerate(rows)
    )


def printed(found, lines):
    kinds, left_out = agreements_by_kind(found.questions)
    return [(kind.title, *lines(stacked(kind.rows))) for kind in kinds], left_out


def test_kinds_come_closest_first_each_with_a_row_a_field(result, lines):
    found = result(
        claims(
            ("one", "attendance", "Arn", "attended"),
            ("two", "attendance", "Arn", "expected"),
            ("one", "attendance", "Bel", "expected"),
            ("two", "attendance", "Bel", "attended"),
            ("three", "attendance", "Bel", "attended"),
            ("one", "attendance", "Cor", "stayed away"),
            ("two", "attendance", "Cor", "stayed away"),
            ("one", "casualties.killed", "Fire", "13"),
            ("two", "casualties.killed", "Fire", "thirteen"),
            ("three", "casualties.killed", "Fire", "about 13"),
        )
    )
    assert printed(found, lines) == (
        [
            ("same (1)", "= 2 attendance · Cor: stayed away"),
            ("more exact (1)", "= 3 number killed · Fire: 13; about 13"),
            ("compatible (2)", "= 2-3 attendance (2): Arn and Bel (attended; expected)"),
        ],
        0,
    )


def of_fields(number, subjects=1):
    """Return agreements of two sources on so many fields; on the last one, a third agrees."""
    declared = "".join(f"  f{n:02}: {{type: count}}\n" for n in range(number))
    rows = [
        (source, f"f{n:02}", f"S{n}{n}x{s}", "3")
        for n in range(number)
        for s in range(subjects)
        for source in ("one", "two", *(["three"] if n == number - 1 else []))
    ]
    return f"fields:\n{declared}" + claims(*rows)


def test_of_too_many_rows_those_of_the_most_sources_are_kept(result, lines):
    found = result(of_fields(MOST_ROWS + 2))
    ((title, *rows),), left_out = printed(found, lines)
    assert title == f"same ({MOST_ROWS + 2})"
    assert len(rows) == MOST_ROWS
    assert rows[-1].startswith("= 3 ")
    assert left_out == 2


def test_of_too_many_subjects_of_a_field_only_the_number_is_said(result, lines):
    found = result(of_fields(1, MOST_TOGETHER + 1))
    assert printed(found, lines)[0] == [("same (21)", "= 3 f00: 21 subjects")]
    few = " ".join(printed(result(of_fields(1, 3)), lines)[0][0][1].split())
    assert few == "= 3 f00 (3): S00x0, S00x1 and S00x2 (3)"


def test_another_spelling_of_a_subject_is_beside_it(result, lines):
    said = """
claims:
  - {source: one, field: date, subject: Fire, value: 2016}
  - {source: two, field: date, subject: the fire, value: 2016}
"""
    more = """
  - {source: one, field: date, subject: Flood, value: 2017}
  - {source: two, field: date, subject: Flood, value: 2017}
"""
    assert printed(result(said), lines)[0] == [
        ("same (1)", "= 2 date · the fire (of “Fire”): 2016")
    ]
    several = "= 2 date (2): Flood (2017), the fire (of “Fire”) (2016)"
    assert printed(result(said + more[1:]), lines)[0] == [("same (2)", several)]


def test_a_long_row_goes_on_below_its_words_behind_the_number_of_sources(result, lines):
    named = "the Committee of the Harbour and of all of its many Warehouses"
    found = result(
        claims(
            ("one", "attendance", "Arn", "attended"),
            ("two", "attendance", "Arn", "attended"),
            ("one", "duration", named, "three days"),
            ("two", "duration", named, "three days"),
            ("one", "attendance", "Bel", "attended"),
            ("two", "attendance", "Bel", "attended"),
            ("three", "attendance", "Bel", "attended"),
        )
    )
    ((_, *rows),), _ = printed(found, lines)
    assert rows == [
        "= 2-3 attendance (2): Arn and Bel (attended)",
        f"=   2 duration · {named}:",
        "      three days",
    ]
