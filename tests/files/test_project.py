"""Every mistake in a project's files is reported in one run, at its place, with what was meant."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from reconcile.files.folder import Folder, ProjectNotFoundError
from reconcile.files.project import Typed, load, read_project
from reconcile.report.findings.text import lines

if TYPE_CHECKING:
    from pathlib import Path

GOOD = """\
fields:
  state: {type: scale, of: [holds, fragile, broken]}
claims:
  - {source: one, field: state, subject: truce, value: holds}
"""


def faults(project: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(project)
    return "\n".join(lines(load().findings))


def claim(**keys: str) -> str:
    given = {"source": "one", "field": "state", "subject": "truce", "value": "holds", **keys}
    body = "\n".join(f"    {key}: {value}" for key, value in given.items()).lstrip()
    return f"{GOOD}  - {body}\n"


def test_a_good_project_has_no_findings(make_project, monkeypatch) -> None:
    project = make_project(GOOD)
    monkeypatch.chdir(project)
    loaded = load()
    assert loaded.findings == ()
    assert [c.id for c in loaded.claims] == ["one/state/truce"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            claim(source="onee"),
            (
                "data/claims.yaml:5:13: error S013 unknown-source: no source has the id `onee`\n"
                "  did you mean `one`?\n"
                "  expected: one, three, two"
            ),
        ),
        (
            claim(field="stat"),
            (
                "data/claims.yaml:6:12: error S014 unknown-field: the field `stat` is not declared\n"
                "  did you mean `state`?"
            ),
        ),
        (
            claim(qoute="x"),
            (
                "data/claims.yaml:9:5: error S010 unknown-key: `qoute` is not a key of this entry\n"
                "  did you mean `quote`?"
            ),
        ),
        (
            claim(stage="plannned"),
            (
                "data/claims.yaml:9:12: error S012 value-not-allowed: `stage` can't be `plannned`\n"
                "  did you mean `planned`?\n"
                "  expected: 'planned' or 'happened'"
            ),
        ),
        (
            claim(complete="maybe"),
            (
                "data/claims.yaml:9:15: error S012 value-not-allowed: `complete` can't be `maybe`\n"
                "  expected: true or false"
            ),
        ),
        (
            claim(value="hold"),
            "data/claims.yaml:8:12: error S015 unreadable-value:",
        ),
        (
            claim(note=""),
            "data/claims.yaml:9:10: error S011 missing-key: `note` has no value",
        ),
        (
            GOOD + "  - {source: one, field: state, value: holds}\n",
            (
                "data/claims.yaml:5:5: error S011 missing-key: `subject` is missing\n"
                "  expected: `source`, `field`, `subject` or `subject_id`, `value`"
            ),
        ),
        (
            GOOD + "  - a text\n",
            "data/claims.yaml:5:5: error S009 wrong-shape: an entry of `claims` is not a mapping",
        ),
        (
            GOOD + "clams: []\n",
            (
                "data/claims.yaml:5:1: error S010 unknown-key: `clams` is not a section of this file\n"
                "  did you mean `claims`?"
            ),
        ),
        (
            GOOD.replace("scale", "scael"),
            (
                "data/claims.yaml:2:17: error S012 value-not-allowed: `type` can't be `scael`\n"
                "  did you mean `scale`?"
            ),
        ),
        (
            GOOD.replace("[holds, fragile, broken]", "[holds]"),
            "data/claims.yaml:2:10: error S017 bad-field-declaration:",
        ),
        (
            claim(id="x") + claim(id="x").removeprefix(GOOD),
            (
                "data/claims.yaml:14:9: error S016 duplicate-id: the id `x` is another claim's\n"
                "  data/claims.yaml:9:9: first here"
            ),
        ),
        (
            "settings: {scale_stretsh: 2}\n" + GOOD,
            (
                "data/claims.yaml:1:12: error S019 bad-setting: no setting is called `scale_stretsh`\n"
                "  did you mean `scale_stretch`?"
            ),
        ),
        (
            "settings: {scale_stretch: many}\n" + GOOD,
            "data/claims.yaml:1:27: error S019 bad-setting: the setting `scale_stretch` can't be",
        ),
        (
            claim(field="place"),
            "  expected: one declared under `fields`, as ",
        ),
        (
            "entities:\n  - {name: A, aliases: [C]}\n  - {name: B, aliases: [c]}\n" + GOOD,
            (
                "data/claims.yaml:3:5: error S018 name-of-two-entities: `c` is a name of two entities\n"
                "  data/claims.yaml:2:5: the other entity"
            ),
        ),
    ],
)
def test_a_mistake_is_reported_at_its_place(make_project, monkeypatch, text, expected) -> None:
    found = faults(make_project(text), monkeypatch)
    assert expected in found


def test_all_mistakes_are_reported_in_one_run(make_project, monkeypatch) -> None:
    text = claim(source="onee", value="fragil") + claim(
        source="twoo", field="stat", qoute="x", stage="sometime"
    ).removeprefix(GOOD)
    found = faults(make_project(text, sources={"one": "published: someday\n"}), monkeypatch)
    rules = [part.split()[3].rstrip(":") for part in found.splitlines() if ": error " in part]
    assert rules == [
        "unknown-source",
        "unreadable-value",
        "unknown-source",
        "unknown-field",
        "unknown-key",
        "value-not-allowed",
        "unreadable-value",
    ]


def test_a_record_with_another_mistake_has_its_date_read_too(make_project, monkeypatch) -> None:
    project = make_project(GOOD, sources={"one": "titel: x\npublished: someday\n"})
    assert [
        part.split()[3] for part in faults(project, monkeypatch).splitlines() if "error" in part
    ] == [
        "unknown-key:",
        "unreadable-value:",
    ]


@pytest.mark.parametrize(("written", "told"), [("one", False), ("other", True)])
def test_the_id_of_a_source_is_its_file_name(make_project, monkeypatch, written, told) -> None:
    found = faults(make_project(GOOD, sources={"one": f"id: {written}\n"}), monkeypatch)
    assert ("a source's id is the name of its file" in found) is told


def test_a_source_that_is_not_there_is_told_with_those_that_are(make_project, monkeypatch) -> None:
    project = make_project(
        claim(source="zz"), sources={f"s{n:02}": "title: x\n" for n in range(25)}
    )
    assert "expected: s00, s01," in faults(project, monkeypatch)
    assert "s19 and 5 more" in faults(project, monkeypatch)


def test_without_a_record_it_is_told_where_one_stands(make_project, monkeypatch) -> None:
    project = make_project(GOOD)
    shutil.rmtree(project / "data" / "sources")
    assert "expected: a record in sources/, such as sources/post.yaml" in (
        faults(project, monkeypatch)
    )


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ("{question: a, rule: E003}", "the decision must say what is accepted, and only that"),
        ("{rule: E003, reason: x}", "the decision must say what is accepted, and only that"),
        ("{question: a, claims: [x]}", "`claims` is a list\n  expected: a mapping"),
        ("{question: [a]}", "`question` is a list\n  expected: a text"),
    ],
)
def test_a_decision_says_what_it_accepts(make_project, monkeypatch, entry, expected) -> None:
    project = make_project(GOOD, decisions=f"accepted:\n  - {entry}\n")
    assert expected in faults(project, monkeypatch)


def test_a_project_is_found_upward_from_a_folder_below(make_project, monkeypatch) -> None:
    project = make_project(GOOD)
    below = project / "notes" / "deep"
    below.mkdir(parents=True)
    monkeypatch.chdir(below)
    assert len(load().claims) == 1


def test_no_project_says_where_was_looked(tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ProjectNotFoundError, match=r"no data/claims\.yaml in"):
        load()


@pytest.mark.parametrize(
    ("below", "named", "expected"),
    [
        ("claims.yaml", "claims.yaml", "is a file; a project is the folder with claims.yaml in it"),
        ("other.txt", "gone", "gone is not there; a project is the folder"),
        ("claims.yml", "", "claims.yml is not read; it must be called claims.yaml"),
        ("data/claims.yml", "", "data/claims.yml is not read; it must be called claims.yaml"),
        ("other.txt", "", "no claims.yaml in "),
    ],
)
def test_what_is_no_project_is_told_with_the_reason(tmp_path, below, named, expected) -> None:
    path = tmp_path / below
    path.parent.mkdir(exist_ok=True)
    path.touch()
    with pytest.raises(ProjectNotFoundError) as told:
        load(tmp_path / named)
    assert expected in str(told.value)


def test_an_entry_that_fails_leaves_the_others(make_project, monkeypatch) -> None:
    project = make_project(claim(source="onee"))
    monkeypatch.chdir(project)
    loaded = load()
    assert loaded.broken
    assert [c.source for c in loaded.claims] == ["one"]


@pytest.mark.parametrize("order", [1, -1])
def test_ids_do_not_depend_on_order(make_project, monkeypatch, order) -> None:
    rows = [
        "  - {source: one, field: state, subject: truce, value: holds}\n",
        "  - {source: one, field: state, subject: truce, value: broken}\n",
        "  - {source: one, field: state, subject: truce, value: broken, claimant: A. Writer}\n",
    ]
    text = GOOD.split("claims:", maxsplit=1)[0] + "claims:\n" + "".join(rows[::order])
    monkeypatch.chdir(make_project(text))
    ids = {c.id: c.value for c in load().claims}
    assert ids["one/state/truce/a-writer"] == "broken"
    assert sorted(value for key, value in ids.items() if "~" in key) == ["broken", "holds"]
    assert len(ids) == 3


def test_a_file_in_the_place_of_the_sources_is_told(make_project, monkeypatch) -> None:
    project = make_project(GOOD)
    shutil.rmtree(project / "data" / "sources")
    (project / "data" / "sources").touch()
    assert "data/sources:1:1: error S001 unreadable-file: the folder of sources is a file" in (
        faults(project, monkeypatch)
    )


def test_a_subject_may_be_given_by_its_identifier_alone(make_project) -> None:
    by_id = (
        "claims:\n  - {source: one, field: date, subject_id: Q1, value: 2017-01-23, coder: ann}\n"
    )
    (found,) = load(make_project(by_id)).claims
    assert (found.id, found.subject, found.subject_id) == ("one/date/q1", "Q1", "Q1")
    assert found.coder == "ann"


def test_a_built_in_field_keeps_what_a_declaration_does_not_say(make_project) -> None:
    text = "fields:\n  casualties.killed: {type: count, label: dead}\nclaims: []\n"
    field = load(make_project(text)).fields["casualties.killed"]
    assert (field.label, field.counts, field.cumulative) == ("dead", "people", True)


@pytest.mark.parametrize("value", ["-1", "nan", "inf", "some", "[1, 2, 3]", "{a: 1}"])
@pytest.mark.parametrize("setting", ["about_conveyed", "cap_unrounded", "few"])
def test_a_setting_that_is_no_such_number_is_reported(make_project, setting, value) -> None:
    found = load(make_project(f"settings: {{{setting}: {value}}}\nclaims: []\n")).findings
    assert [(each.rule, each.primary.line) for each in found] == [("bad-setting", 1)]
    assert found[0].expected.startswith("a value like ")


def test_two_files_may_declare_the_same_field_alike(make_project):
    root = make_project("fields: {mill: {type: text}}\n")
    more = root / "data" / "claims"
    more.mkdir()
    (more / "a.yaml").write_text("fields: {mill: {type: text}}\n")
    assert load(root).findings == ()
    (more / "a.yaml").write_text("fields: {mill: {type: count}}\n")
    assert [f.message for f in load(root).findings] == ["the field `mill` is declared twice"]


def test_a_field_says_how_its_figures_came_about_where_a_claim_does_not(make_project):
    claim = "  - {source: %s, field: approval, subject: mayor, value: 37%%%s}\n"
    fields = "fields:\n  approval: {type: count, measure: estimate}\nclaims:\n"
    text = fields + claim % ("one", "") + claim % ("two", ", measure: documented")
    readings = load(make_project(text)).readings.values()
    assert [reading.measure for reading in readings] == ["estimate", "documented"]


def test_of_many_unknown_sources_only_the_first_are_compared_with_the_known(make_project):
    claim = "  - {source: onee-%d, field: date, subject: raid, value: 2017-01-01}\n"
    claims = "claims:\n" + "".join(claim % number for number in range(200))
    found = load(make_project(claims, sources={"one-0": "title: x\n"})).findings
    assert len(found) == 200
    assert 0 < sum(bool(fault.suggestion) for fault in found) <= 100


def test_a_day_without_a_day_of_its_source_names_the_record_to_mend(make_project):
    text = """claims:
  - {source: one, field: date, subject: vote, value: Monday, quote: on Monday}
  - {source: one, field: date, subject: fair, value: blue moon, quote: a blue moon}
"""
    found = {
        f.message[:8]: f.expected
        for f in load(make_project(text, sources={"one": "title: x\n"})).findings
    }
    day = found['"Monday"']
    assert day.startswith("`published:` with the day that `one` appeared, in ")
    assert day.endswith("data/sources/one.yaml")
    assert len(found) == 2
    assert sum("published:" in expected for expected in found.values()) == 1


MORE = "claims:\n  - {source: two, field: date, subject: raid, value: '2018'}\n"


@pytest.mark.parametrize(
    ("name", "values"), [("data/claims.yaml", ["2016", "2018"]), ("<stdin>", ["2016"])]
)
def test_what_is_typed_in_replaces_its_namesake_or_all_claims(
    make_project, monkeypatch, name, values
):
    root = make_project(MORE.replace("2018", "2017"))
    (root / "data" / "claims").mkdir()
    (root / "data" / "claims" / "b.yaml").write_text(MORE)
    monkeypatch.chdir(root)
    typed = Typed(MORE.replace("2018", "2016").encode(), name, alone=False)
    project = read_project(Folder(root / "data"), typed)
    assert sorted(claim.value for claim in project.claims) == values
