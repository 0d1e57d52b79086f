"""Wide tables: a mapping says which column is what."""

from __future__ import annotations

import pytest

from reconcile.files.project import load

TABLE = """\
event,paper,report_date,low,best,high,wounded,city,precision
E1,The Post,2024-03-04,9,12,15,NA,Derna,1
E1,The News,2024-03-05,,14,,40,,3
E2,The Post,2024-03-04,,,,-99,Tobruk,2
"""
MAPPING = """\
source: {id: [paper, report_date], outlet: paper, published: report_date}
subject_id: event
subject: "{city}, {event}"
missing: [NA, -99]
fields:
  place: {type: place}
claims:
  - {field: casualties.killed, value: best, low: low, high: high}
  - {field: casualties.wounded, value: wounded, stage: happened}
  - {field: place, value: city, when: {precision: [1, 2]}}
"""


def read(put, table=TABLE, mapping=MAPPING, **more):
    return load(put({"claims/a.csv": table, "claims/a.map.yaml": mapping}, **more))


def messages(project):
    return [f"{str(f.primary).rpartition('data/')[2]} {f.message}" for f in project.findings]


def test_a_row_makes_several_claims_and_silence_makes_none(put):
    project = read(put)
    assert messages(project) == []
    assert [(c.source, c.field, c.subject, c.value) for c in project.claims] == [
        ("the-post-2024-03-04", "casualties.killed", "Derna, E1", "12 (9 to 15)"),
        ("the-post-2024-03-04", "place", "Derna, E1", "Derna"),
        ("the-news-2024-03-05", "casualties.killed", "E1", "14"),
        ("the-news-2024-03-05", "casualties.wounded", "E1", "40"),
        ("the-post-2024-03-04", "place", "Tobruk, E2", "Tobruk"),
    ]
    assert {claim.subject_id for claim in project.claims} == {"E1", "E2"}
    assert [c.stage for c in project.claims if c.field == "casualties.wounded"] == ["happened"]


def test_its_sources_get_records(put):
    project = read(put)
    post = project.sources["the-post-2024-03-04"]
    assert (post.outlet, post.published) == ("The Post", "2024-03-04")
    assert post.id in project.published


def test_a_source_with_a_record_of_its_own_keeps_it(put):
    mapping = MAPPING.replace(
        "{id: [paper, report_date], outlet: paper, published: report_date}", "paper"
    )
    mapping += "ignore: report_date\n"
    table = TABLE.replace("The Post", "one")
    project = read(put, table, mapping, sources={"one": "title: My own\n"})
    assert messages(project) == []
    assert project.sources["one"].title == "My own"
    assert set(project.sources) == {"one", "the-news"}


def test_places_are_rows_and_columns(put):
    project = read(put)
    claim = project.claims[0]
    place = project.places[claim.id]
    assert str(place.at()).endswith("claims/a.csv:2:1")
    assert str(place.at("value")).endswith("claims/a.csv:2:best")
    assert str(place.at("source")).endswith("claims/a.csv:2:paper")
    assert str(place.at("subject")).endswith("claims/a.csv:2:city")


@pytest.mark.parametrize(
    ("change", "to", "message"),
    [
        ("best", "bst", "claims/a.map.yaml:8:39 data/claims/a.csv has no column `bst`"),
        ("{city}", "{town}", "has no column `town`"),
        ("precision", "exactness", "has no column `exactness`"),
        ("missing:", "ignore: nothing\nmissing:", "`ignore` names `nothing`, and"),
        ("subject_id", "subjetc_id", "`subjetc_id` is not a key of this entry"),
        ("value: best, low: low, high: high", "note: best", "a claim of the mapping lacks"),
        ("casualties.killed", "casualties.kiled", "the field `casualties.kiled` is not declared"),
        ("claims:", "claims: x\nclams:", "`claims` can't be `x`"),
    ],
)
def test_a_mistake_in_a_mapping_is_reported(put, monkeypatch, change, to, message):
    root = put({"claims/a.csv": TABLE, "claims/a.map.yaml": MAPPING.replace(change, to, 1)})
    monkeypatch.chdir(root)
    found = [f"{f.primary} {f.message}" for f in load().findings]
    assert any(message in said for said in found), found


def test_a_near_miss_of_a_column_is_suggested(put):
    found = read(put, mapping=MAPPING.replace("best", "bset")).findings
    assert [each.suggestion for each in found] == ["best"]


def test_a_column_that_nobody_reads_is_reported_and_may_be_ignored(put):
    table = TABLE.replace("precision\n", "precision,actor1,actor2\n")
    table = "\n".join(f"{line},x,y" if n else line for n, line in enumerate(table.splitlines()))
    (found,) = read(put, table).findings
    assert found.rule == "unread-column"
    assert found.message.endswith("actor1, actor2")
    assert read(put, table, MAPPING + "ignore: [actor*]\n").findings == ()


def test_a_likely_code_for_silence_is_reported(put):
    found = read(put, mapping=MAPPING.replace("[NA, -99]", "[-99]")).findings
    assert [(f.rule, f.message) for f in found if f.rule == "undeclared-missing-code"] == [
        (
            "undeclared-missing-code",
            "`NA` occurs once in the column `wounded` and is read as a value",
        )
    ]


def test_a_backward_range_is_reported_by_its_row_and_makes_no_claim(put):
    project = read(put, TABLE.replace("9,12,15", "15,12,9"))
    (found,) = project.findings
    assert (found.rule, found.primary.line, found.primary.name) == ("backward-range", 2, "best")
    assert not project.broken
    assert "12 (15 to 9)" not in {claim.value for claim in project.claims}


def test_constants_and_codes(put):
    table = "who,came\nHNC,1\nArmy,0\nFront,7\n"
    mapping = """\
source: {id: {constant: press}, outlet: {constant: Press}}
subject: who
claims:
  - field: attendance
    value: {column: came, codes: {"1": attended, "0": stayed away}}
"""
    project = read(put, table, mapping)
    assert [(c.subject, c.value, c.source) for c in project.claims] == [
        ("HNC", "attended", "press"),
        ("Army", "stayed away", "press"),
    ]
    (found,) = project.findings
    assert found.message == "`codes` doesn't say what `7` means"
    assert (found.primary.line, found.primary.name) == (4, "came")


def test_a_column_a_source(put):
    table = "day,cases_ARS,cases_SPF\n2020-03-07,19,5\n2020-03-08,,7\n"
    mapping = """\
subject: day
fields:
  cases: {type: count}
claims:
  - {field: cases, value: cases_ARS, source: {id: {constant: ARS}}}
  - {field: cases, value: cases_SPF, source: {id: {constant: SPF}}}
"""
    project = read(put, table, mapping)
    assert messages(project) == []
    assert [(c.source, c.value) for c in project.claims] == [
        ("ars", "19"),
        ("spf", "5"),
        ("spf", "7"),
    ]


def test_whole_numbers_and_numbers_filled_up(put):
    table = "fips,votes,rank\n6001,486351.0,1.0\n,7.50,2.0\n"
    mapping = """\
source: {id: {constant: a}}
subject: "county {fips:05}"
fields:
  votes: {type: count}
claims:
  - {field: votes, value: votes, when: {rank: [1, 2]}}
"""
    project = read(put, table, mapping)
    assert [(c.subject, c.value) for c in project.claims] == [("county 06001", "486351")]
    assert not project.broken


def test_a_mapping_without_a_table_is_reported(put):
    (found,) = load(put({"claims/b.map.yaml": MAPPING})).findings
    assert found.message == "the mapping has no table beside it"


def test_a_table_whose_mapping_is_at_fault_is_not_read_as_a_long_one(put):
    found = read(put, mapping="claims: []\nfoo: x\n").findings
    assert [each.primary.file.rpartition("/")[2] for each in found] == ["a.map.yaml"]


@pytest.mark.parametrize(
    ("given", "what", "column"),
    [("E1,The News,2024-03-05", "source", "paper"), ("E1,The News,2024-03-05", "subject", "city")],
)
def test_a_row_that_says_too_little_makes_no_claim(put, given, what, column):
    to = "E1,," if what == "source" else ",The News,2024-03-05"
    project = read(put, TABLE.replace(given, to))
    (found,) = project.findings
    assert found.message == f"the row names no {what}, so it makes no claim"
    assert (found.primary.line, found.primary.name) == (3, column)
    assert not project.broken
    assert len(project.claims) == 3


SEVERAL = """\
by,dead,city
Post; News;Post,3,Derna
;,4,Derna
"""


def test_each_source_in_a_cell_makes_the_claim(put):
    mapping = """\
source: {id: {column: by, split: ;}}
subject: city
claims: [{field: casualties.killed, value: dead}]
"""
    project = read(put, SEVERAL, mapping)
    assert [(c.source, c.value) for c in project.claims] == [("post", "3"), ("news", "3")]
    assert [m.partition(" ")[2] for m in messages(project)] == [
        "the row names no source, so it makes no claim"
    ]


def test_a_template_names_a_source_with_its_own_words(put):
    mapping = """\
source: "report {by}"
subject: city
claims: [{field: casualties.killed, value: dead}]
"""
    project = read(put, "by,dead,city\n7,3,Derna\n,4,Derna\n", mapping)
    assert [c.source for c in project.claims] == ["report-7"]


def test_a_mapping_of_another_tools_file_is_of_no_table_and_its_fields_count(put):
    mapping = "format: doccano\nfields: {mill: {type: text}}\nclaims: []\n"
    project = load(put({"claims/a.map.yaml": mapping}))
    assert messages(project) == []
    assert project.fields["mill"].type == "text"


@pytest.mark.parametrize(
    ("code", "kept"),
    [
        ("Unknown*", ["40", "Unrest", "*"]),
        ("'*'", ["40", "Unknown mob", "Unrest"]),
    ],
)
def test_a_code_with_a_star_is_whatever_begins_so(put, code, kept):
    table = "event,paper,who\nE1,a,40\nE2,a,Unknown mob\nE3,a,Unrest\nE4,a,*\n"
    mapping = (
        f"source: paper\nsubject_id: event\nmissing: [{code}]\nfields:\n  who: {{type: text}}\n"
        "claims:\n  - {field: who, value: who}\n"
    )
    assert [claim.value for claim in read(put, table, mapping).claims] == kept


def test_an_empty_column_of_one_of_several_sources_is_silence(put):
    table = "event,dead,first,second\nE1,3,Post,News\nE2,4,Post,\nE3,5,,\n"
    mapping = (
        "subject_id: event\nclaims:\n"
        "  - {field: casualties.killed, value: dead, source: first}\n"
        "  - {field: casualties.killed, value: dead, source: second}\n"
    )
    project = read(put, table, mapping)
    assert [(c.subject_id, c.source) for c in project.claims] == [
        *(("E1", "post"), ("E1", "news"), ("E2", "post"))
    ]
    assert messages(project) == [
        "claims/a.csv:4:first the row names no source, so it makes no claim",
        "claims/a.csv:4:second the row names no source, so it makes no claim",
    ]


def test_a_source_of_which_rows_say_different_things_is_reported(put):
    mapping = MAPPING.replace("{id: [paper, report_date],", "{id: paper,")
    table = TABLE + "E3,The Post,2024-03-09,,7,,,,3\n"
    project = read(put, table, mapping)
    assert [text.partition(" ")[2] for text in messages(project)] == [
        "`published` of a source is `2024-03-09` here and `2024-03-04` before"
    ]
    assert project.sources["the-post"].published == "2024-03-04"


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        ("stage: happened", "stage: hapened", "a.map.yaml:9:56 `stage` can't be `hapened`"),
        (
            "stage: happened",
            "stage: {constant: soon}",
            "a.map.yaml:9:67 `stage` can't be `soon`",
        ),
        (
            "{field: casualties.wounded,",
            "{field: casualties.hurt,",
            "a.map.yaml:9:13 the field `casualties.hurt` is not declared",
        ),
        ("subject_id: event", "subject_id: event\ncredibility: 9", "`credibility` can't be `9`"),
        (
            "value: wounded,",
            "value: {constant: plenty}, note: wounded,",
            "a.map.yaml:9:51 ",
        ),
        (
            "outlet: paper, published: report_date",
            "published: {constant: someday}",
            'a.map.yaml:1:58 "someday" isn\'t a date',
        ),
        (
            "stage: happened",
            "stage: {column: precision, codes: {1: sure, 2: happened, 3: sure}}",
            "a.map.yaml:9:87 `stage` can't be `sure`",
        ),
    ],
)
def test_a_text_of_the_mapping_that_is_not_allowed_is_reported_once_in_its_line(
    put, before, after, found
):
    rows = "".join(f"E{n},The Post,2024-03-04,9,12,15,4,Derna,1\n" for n in range(9))
    faults = messages(read(put, TABLE + rows, MAPPING.replace(before, after)))
    assert [fault for fault in faults if found in fault] == faults[:1]
    assert all("claims/a.map.yaml" in fault for fault in faults)


def test_days_in_figures_are_read_in_the_order_that_the_mapping_states(put):
    table = "event,paper,printed,when,dead\nE1,The Post,7/3/2024,5/3/2024 14:30,5/3\n"
    mapping = """\
source: {id: paper, published: printed}
subject: "{event} of {when}"
dates: d/m/y
claims:
  - {field: date, value: when, as_of: printed}
  - {field: note, value: dead}
fields: {note: {type: text}}
"""
    project = read(put, table, mapping)
    assert messages(project) == []
    date, note = project.claims
    assert (date.value, date.as_of, note.value) == ("2024-03-05 14:30", "2024-03-07", "5/3")
    assert date.subject == "E1 of 2024-03-05 14:30"
    assert project.sources["the-post"].published == "2024-03-07"


def test_a_cell_that_cannot_be_read_is_a_warning_and_makes_no_claim(put):
    table = "event,paper,printed,dead\nE1,The Post,soon,a lot\nE2,The Post,2024-03-07,4\n"
    mapping = """\
source: {id: [paper, printed], outlet: paper, published: printed}
subject: event
claims: [{field: casualties.killed, value: dead}]
"""
    project = read(put, table, mapping)
    assert [(f.rule, f.severity, f.primary.line, f.primary.name) for f in project.findings] == [
        ("unreadable-value", "warning", 2, "printed"),
        ("unreadable-value", "warning", 2, "dead"),
    ]
    assert project.findings[0].expected.rpartition(", or ")[2] == "`unknown`"
    assert project.findings[1].expected.endswith("; no claim is made of it")
    assert [claim.value for claim in project.claims] == ["4"]


def test_what_a_mapping_itself_says_unreadably_is_an_error(put):
    mapping = MAPPING.replace("value: wounded", "value: {constant: a lot}")
    (fault,) = [f for f in read(put, mapping=mapping).findings if f.rule == "unreadable-value"]
    assert (fault.severity, fault.primary.file[-8:]) == ("error", "map.yaml")
