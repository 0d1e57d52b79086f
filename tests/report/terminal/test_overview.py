"""A line a contradiction; of many, a line a field, those at stake, and how to see fewer."""

import pytest

from reconcile.model.question import Verdict
from reconcile.report.rich_text import stacked
from reconcile.report.terminal.overview import explain_call, overview, values_in_short


def fires(number):
    return "claims:\n" + "".join(
        f"  - {{source: {source}, field: {field}, subject: Fire {'abcdefghij'[n % 10] * (n + 1)},"
        f" subject_id: f{n}, value: {value}}}\n"
        for n in range(number)
        for source, field, value in (
            ("one", "casualties.killed", "13"),
            ("two", "casualties.killed", "15"),
        )
    )


def test_a_line_says_what_is_asked_and_each_value(result, lines):
    found = result(fires(2))
    printed = lines(overview(found.questions))
    assert [line.split()[:4] for line in printed[:2]] == [
        ["✗", "number", "killed", "·"],
        ["✗", "number", "killed", "·"],
    ]
    assert all(line.endswith("13 | 15") for line in printed[:2])
    assert printed[-1] == f"One in full: reconcile explain {found.questions[0].id}"


def test_a_field_that_is_asked_once_goes_without_its_subject(result, lines):
    found = result(fires(1))
    assert lines(overview(found.questions))[0].split() == ["✗", "number", "killed", "13", "|", "15"]


@pytest.mark.parametrize(
    ("values", "short"),
    [
        (("13", "15"), "13 | 15"),
        (("1", "3", "5", "7"), "1 | 3 | 5 | 7"),
        (("1", "3", "5", "7", "9"), "1 | 3 | 9 | 2 more"),
        (("thirteen", "13", "15"), "thirteen | 15"),
    ],
)
def test_values_are_each_given_once_and_many_counted(question, values, short):
    assert values_in_short(question("casualties.killed", *values)) == short


def test_above_forty_the_fields_are_counted_and_every_call_is_whole(result, lines):
    found = result(fires(41))
    printed = lines(overview(found.questions))
    assert printed[0].split() == ["41", "number", "killed", "✗", "41", "casualties.killed"]
    calls = [line[line.index("reconcile") :] for line in printed if "  reconcile" in line]
    assert "reconcile report --field casualties.killed" in calls
    assert len([line for line in printed if line.endswith("13 | 15")]) == 10
    assert any(call.startswith("reconcile explain casualties.killed/") for call in calls)


LONG = ("the governor of Norda", "the mayor of Vell and two others", "nobody of the government")


def long_ones(result):
    claims = "".join(
        f"  - {{source: {source}, field: {field}, subject: The long session of the autumn,"
        f" value: {value}}}\n"
        for field in ("led_by", "begun_by")
        for source, value in zip(("one", "two", "three"), LONG, strict=True)
    )
    kinds = "fields:\n  led_by: {type: text, label: leaders of the session}\n"
    kinds += "  begun_by: {type: text, label: leaders of the session}\n"
    return result(f"{kinds}claims:\n{claims}").questions


def test_each_has_one_line_and_what_was_cut_shows(result, lines):
    found = [q._replace(verdict=Verdict.APPARENT) for q in long_ones(result)]
    printed = lines(overview(found))
    assert (
        printed[:2]
        == [
            "  ≠  leaders of... · The long...  nobody of the government | 2 more",
        ]
        * 2
    )
    assert max(map(len, printed)) <= 80


def test_whole_nothing_is_cut(result, lines):
    found = [q._replace(verdict=Verdict.APPARENT) for q in long_ones(result)]
    printed = " ".join(" ".join(lines(overview(found, whole=True))).split())
    assert "..." not in printed
    assert all(printed.count(word) >= 2 for word in " ".join(LONG).split())


def test_the_worst_and_those_of_most_sources_come_first(result, lines):
    claims = "claims:\n" + "".join(
        f"  - {{source: {source}, field: {field}, subject: Fire, value: {value}}}\n"
        for source, field, value in (
            ("one", "casualties.killed", "13"),
            ("two", "casualties.killed", "15"),
            ("one", "organisers", "Lorn"),
            ("two", "organisers", "Lorn and Vell"),
            ("one", "casualties.wounded", "13"),
            ("two", "casualties.wounded", "15"),
            ("three", "casualties.wounded", "17"),
        )
    )
    printed = lines(overview(result(claims).questions))
    assert [line.split()[:3] for line in printed[:3]] == [
        ["✗", "number", "wounded"],
        ["✗", "number", "killed"],
        ["≠", "organisers", "Lorn"],
    ]


def test_an_id_is_quoted_for_the_shell(question):
    asked = question("date", "2016", "2017")._replace(id="date/o'clock")
    assert explain_call(asked).plain == "reconcile explain 'date/o'\"'\"'clock'"
    assert stacked([explain_call(asked)])


def test_a_field_of_many_contradictions_is_called_by_its_first_question(result, lines):
    claims = fires(41) + "".join(
        f"  - {{source: {source}, field: date, subject: Fire {n}, subject_id: g{n}, value: {value}}}\n"
        for n in range(2)
        for source, value in (("one", "2016"), ("two", "2017"))
    )
    printed = [" ".join(line.split()) for line in lines(overview(result(claims).questions))]
    assert any(line.startswith("41 number killed ✗ 41") for line in printed)
    assert any(line.startswith("2 date ✗ 2") for line in printed)
