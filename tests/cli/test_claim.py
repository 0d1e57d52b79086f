"""`reconcile claim add`: one line on the command line becomes a claim, checked at once."""

import pytest
from click.testing import CliRunner

from reconcile.cli.claim import claim

CLAIMS = """\
# The flood
claims:
  # from the Courier
  - source: one
    field: casualties.killed
    subject: Varn flood
    value: at least 12
    quote: at least 12 people # not more
"""
TEXT = "Flood\n\nMore than 20 people died in the Varn flood, the mayor said.\n"


@pytest.fixture
def project(make_project):
    root = make_project(CLAIMS)
    (root / "data" / "sources" / "text").mkdir()
    (root / "data" / "sources" / "text" / "two.txt").write_text(TEXT, encoding="utf-8")
    return root


@pytest.fixture
def add(project):
    def call(*arguments):
        return CliRunner().invoke(claim, ["add", *arguments, "--project", str(project)])

    return call


def file(project):
    return (project / "data" / "claims.yaml").read_text(encoding="utf-8")


KILLED = ("casualties.killed", "Varn flood")


def test_it_is_appended_and_related(add, project):
    result = add("two", *KILLED, "more than 20", "--quote", "More than 20 people died")
    assert result.exit_code == 0
    assert file(project) == CLAIMS + (
        "  - source: two\n    field: casualties.killed\n    subject: Varn flood\n"
        "    value: more than 20\n    quote: More than 20 people died\n"
    )
    assert "claims.yaml:9: added" in result.output
    assert "found in line 3" in result.output
    assert "at least 12" in result.output
    assert "differs: " in result.output
    assert "reconcile explain casualties.killed/varn-flood" in result.output


def test_every_key_is_written(add, project):
    options = {
        "--claimant": "the mayor",
        "--stage": "happened",
        "--as-of": "2024-05-12",
        "--measure": "estimate",
        "--scope": "Varn: town",
        "--coder": "ann",
        "--note": "a # note",
        "--locator": "line 3",
    }
    result = add("two", *KILLED, "20", *(x for pair in options.items() for x in pair), "--implied")
    assert result.exit_code == 0, result.output
    added = file(project).removeprefix(CLAIMS)
    assert '    scope: "Varn: town"\n' in added
    assert '    note: "a # note"\n' in added
    assert "    implied: true\n" in added
    assert "complete" not in added


def test_what_the_rules_say_is_printed_at_once(add):
    result = add("two", *KILLED, "20", "--quote", "nearly 30 people died")
    assert "E005" in result.output
    assert "E101" in result.output


def test_a_dry_run_prints_the_lines_and_writes_none(add, project):
    result = add("two", *KILLED, "20", "--dry-run")
    assert "would be added" in result.output
    assert "  - source: two\n    field: casualties.killed\n" in result.output
    assert file(project) == CLAIMS


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("tow", *KILLED, "20"), "did you mean `two`?"),
        (("two", "casualties.kiled", "Varn flood", "20"), "did you mean `casualties.killed`?"),
        (("two", *KILLED, "some people"), "'some people' names no figure"),
        (("two", *KILLED, " "), "value is empty; give a text\n"),
        (("two", *KILLED, "20", "--quote", ""), "quote is empty; give a text, or leave it out"),
        (("two", *KILLED, "20", "--as-of", "soon"), "soon"),
        (("two", *KILLED, "20", "--file", "elsewhere.yaml"), "isn't read as a claims file"),
        (("two", *KILLED), "Missing argument 'VALUE'"),
        (("two", *KILLED, "20", "--note", "\ud800"), "isn't text"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_written(add, project, arguments, said):
    result = add(*arguments)
    assert result.exit_code == 2
    assert said in result.output
    assert file(project) == CLAIMS


def test_a_claim_that_is_there_is_not_written_again(add, project):
    result = add("one", *KILLED, "at least 12")
    assert result.exit_code == 0
    assert "claims.yaml:4:5: the claim is there already" in result.output
    assert file(project) == CLAIMS
    assert "added" in add("one", *KILLED, "at least 12", "--claimant", "the mayor").output


def test_a_new_subject_near_another_is_noticed(add):
    assert "did you mean `Varn flood`?" in add("two", "date", "Varnn floods", "May 2024").output
    assert "new subject" not in add("two", "date", "Essel fire", "May 2024").output


def test_a_new_subject_whose_name_may_mean_another_of_the_field_is_noticed(add):
    assert "did you mean `Varn flood`?" in add("two", "casualties.killed", "Varn", "9").output
    assert "did you mean" not in add("two", "casualties.killed", "Essel", "9").output


def test_a_field_is_declared_with_its_first_claim(add, project):
    call = ("houses", "Varn flood", "at least 40")
    refused = add("two", *call)
    assert refused.exit_code == 2
    assert "or declare it with this claim: --type count" in refused.output
    assert add("two", *call, "--type", "count", "--dry-run").exit_code == 0
    assert file(project) == CLAIMS
    done = add("two", *call, "--type", "count")
    line = file(project).splitlines().index("  houses: {type: count}") + 1
    assert f"data/claims.yaml:{line}: field houses declared as count" in done.output
    assert "houses: {type: count}" in file(project)
    assert add("one", *call, "--type", "text").exit_code == 0
    assert file(project).count("houses: {") == 1


@pytest.mark.parametrize(
    ("value", "type_name"),
    [
        ("at least 40", "count"),
        ("3 May 2025", "date"),
        ("two days", "duration"),
        ("J. Marek", "person, organisation, place, parties or text, by what is named"),
    ],
)
def test_an_unknown_field_is_to_be_declared_as_its_value_is_read(add, value, type_name):
    done = add("two", "new", "Varn flood", value)
    assert f"or declare it with this claim: --type {type_name}\n" in done.output


@pytest.mark.parametrize("name", ["casualties.Killed", "casualties_.killed", "casualties. killed"])
def test_a_field_like_another_but_for_marks_is_not_declared(add, project, name):
    done = add("two", name, "Varn flood", "9", "--type", "count")
    assert done.exit_code == 2
    assert "there is a field 'casualties.killed' already; write it so, without --type" in (
        " ".join(done.output.split())
    )
    assert file(project) == CLAIMS


@pytest.mark.parametrize("name", ["scale", "number"])
def test_a_type_that_can_not_be_declared_so_is_refused(add, project, name):
    done = add("two", "houses", "Varn flood", "many", "--type", name)
    assert done.exit_code == 2
    assert f"--type can't be '{name}'; it is one of count, date," in done.output
    assert file(project) == CLAIMS


def test_a_file_can_be_chosen(add, project):
    path = project / "data" / "claims" / "mine.yaml"
    path.parent.mkdir()
    assert add("two", *KILLED, "20", "--file", str(path)).exit_code == 0
    assert path.read_text(encoding="utf-8").startswith("claims:\n  - source: two\n")
    assert file(project) == CLAIMS


def test_a_project_with_faults_is_left_alone(add, project):
    path = project / "data" / "claims.yaml"
    path.write_text(CLAIMS + "  - source: nobody\n", encoding="utf-8")
    assert add("two", *KILLED, "20").exit_code == 2
    assert file(project).endswith("nobody\n")
