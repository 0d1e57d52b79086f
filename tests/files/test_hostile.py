"""Whatever stands in a file, a run says what is wrong with it, or checks it; it never breaks."""

import json
import os
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.check.registry import RULES
from reconcile.check.rule import Facts
from reconcile.check.run import check
from reconcile.evidence.all_evidence import check as examine
from reconcile.files.folder import Folder
from reconcile.files.project import Typed, load, read_project
from reconcile.pipeline import reconcile
from reconcile.report.as_json import report_json
from reconcile.report.findings.formats import FORMATS, rendered

HOSTILE = Path(__file__).parents[3] / "shared" / "eval" / "hostile"
NOWHERE = Folder(Path("nowhere"))
CLAIM = ("source", "field", "subject", "value", "quote", "locator", "claimant", "as_of", "scope",
         "note", "id", "stage", "credibility")  # fmt: skip


def _run(project):
    """Return a project's findings after every rule and every format has had it."""
    result = reconcile(project, "2026-11-22")
    facts = Facts(project=project, result=result, evidence=examine(project, result.groups))
    run = check(facts, RULES)
    for form in FORMATS:
        rendered(form, run)
    report_json(result, result.questions)
    return run.findings


def _typed(content):
    return _run(read_project(NOWHERE, Typed(content, "claims.yaml", alone=True)))


def _claim(**keys):
    given = {"source": "one", "field": "casualties.killed", "subject": "raid", "value": "13"}
    written = {**given, **keys}
    return "claims:\n  - " + json.dumps(written) + "\n"


def _corpus(pattern):
    files = sorted(HOSTILE.glob(pattern))
    if not files:
        pytest.skip("the public collections of bad input are not beside the checkout")
    return files


def test_the_yaml_test_suite_breaks_nothing():
    for file in _corpus("yaml-test-suite/src/*.yaml"):
        _typed(file.read_bytes())


def test_the_json_parsing_cases_break_nothing():
    for file in _corpus("json/*.json"):
        _typed(file.read_bytes())
        _typed(b"claims: " + file.read_bytes())


def test_naughty_strings_break_nothing_in_any_key():
    for file in _corpus("blns.json"):
        strings = json.loads(file.read_text(encoding="utf-8"))
        for number, string in enumerate(strings):
            _typed(_claim(**{CLAIM[number % len(CLAIM)]: string}).encode("utf-8", "surrogatepass"))


def _many(number):
    return "\n".join(
        f"  - {{source: s, field: date, subject: x{n}, value: '2017'}}" for n in range(number)
    )


@pytest.mark.parametrize(
    ("content", "rule"),
    [
        (b"\xff\xfec\x00l\x00", "not-utf-8"),
        (b"\xfe\xff\x00c\x00l", "not-utf-8"),
        ("claims: [{note: Gen\xe8ve}]".encode("latin-1"), "not-utf-8"),
        (b"claims: \x00", "forbidden-character"),
        (b"claims: \x1b[2J", "forbidden-character"),
        ("claims: \u2028".encode(), "forbidden-character"),
        (b"claims:\n\t- x\n", "yaml-syntax"),
        (b"claims: " + b"[" * 10_000, "too-deep"),
        (b"claims: " + b"{a: " * 10_000, "too-deep"),
        (b"- " * 10_000, "too-deep"),
        (b"claims: " + b"x" * 5_000_000, "too-large"),
        (b"# " + b"x" * (17 * 1024 * 1024), "too-large"),
        (b"a: &a [x, x]\nb: &b [*a, *a]\nclaims: [*b, *b]\n", "yaml-feature-refused"),
        (b"a: &a {b: 1}\nclaims: {<<: *a}\n", "yaml-feature-refused"),
        (b"claims: !!python/object/apply:os.system [id]\n", "yaml-feature-refused"),
        (b"claims: []\nclaims: []\n", "duplicate-key"),
        (_claim(value="9" * 10_000).encode(), "unreadable-value"),
        (_claim(value="1e999999999").encode(), "unreadable-value"),
        (b'claims: [{value: "\\ud800"}]', "yaml-syntax"),
        (b"claims: 1\n", "wrong-shape"),
        (b"just a text", "wrong-shape"),
        (b"- a list", "wrong-shape"),
        (b"{[a]: b}", "wrong-shape"),
        (b"claims: [[a]]", "wrong-shape"),
        (b"claims: [{value: {a: b}, source: [x]}]", "wrong-shape"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named_at_once(content, rule):
    started = time.process_time()
    assert rule in {finding.rule for finding in _typed(content)}
    assert time.process_time() - started < 3


@pytest.mark.parametrize(
    ("content", "column"),
    [(b"claims: " + b"[" * 10_000, 9 + 31), (b"claims: " + b"{a: " * 10_000, 9 + 4 * 31)],
)
def test_too_deep_is_placed_where_the_limit_is_passed_whatever_the_parser(content, column):
    (found,) = _typed(content)
    assert (found.rule, found.primary.line, found.primary.column) == ("too-deep", 1, column)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xef\xbb\xbfclaims: []\r\n",
        b"# nothing but a comment\n",
        b"claims:\n",
        _claim(value="\u0661\u0663").encode(),
        _claim(quote="[red]::error::[/red] \\u202e").encode(),
    ],
)
def test_what_is_only_odd_is_read(content):
    found = {finding.code for finding in _typed(content) if finding.code.startswith("S00")}
    assert not found


@given(st.binary(max_size=200))
def test_no_bytes_break_it(content):
    _typed(content)


@given(st.dictionaries(st.sampled_from(CLAIM), st.text(max_size=30), max_size=5))
def test_no_text_in_a_claim_breaks_it(keys):
    _typed(_claim(**keys).encode("utf-8", "surrogatepass"))


@given(
    st.recursive(
        st.text(max_size=8),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(("claims", "fields", "entities", "settings", *CLAIM)),
                inner,
                max_size=4,
            )
        ),
        max_leaves=12,
    )
)
def test_no_shape_breaks_it(tree):
    _typed(json.dumps(tree).encode("utf-8", "surrogatepass"))


@pytest.fixture(scope="module")
def root(tmp_path_factory):
    data = tmp_path_factory.mktemp("decisions") / "data"
    (data / "sources").mkdir(parents=True)
    (data / "sources" / "one.yaml").write_text("title: One\n")
    (data / "claims.yaml").write_text(_claim())
    return data


@given(text=st.text(max_size=120))
def test_no_decisions_file_breaks_it(text, root):
    (root / "decisions.yaml").write_bytes(text.encode("utf-8", "surrogatepass"))
    _run(load(root))


@given(
    entries=st.dictionaries(
        st.sampled_from(("names", "accepted")),
        st.lists(
            st.dictionaries(
                st.sampled_from(
                    ("question", "rule", "about", "reason", "expires", "a", "b", "same")
                ),
                st.text(max_size=9) | st.sampled_from(("true", "casualties.killed/raid", "E003")),
            ),
            max_size=3,
        ),
    )
)
def test_no_decision_breaks_it(entries, root):
    (root / "decisions.yaml").write_text(json.dumps(entries), encoding="utf-8")
    _run(load(root))


def _link(target):
    return lambda path: path.symlink_to(target)


@pytest.mark.parametrize(
    ("put", "said"),
    [
        (Path.mkdir, "not a regular file"),
        (os.mkfifo, "not a regular file"),
        (_link("/etc/hostname"), "a link to outside the project"),
        (_link("../" * 30 + "etc/hostname"), "a link to outside the project"),
        (_link("/dev/zero"), "a link to outside the project"),
        (_link("nothing-there.yaml"), "No such file"),
    ],
    ids=["folder", "pipe", "link out", "link up", "link to a device", "dangling"],
)
@pytest.mark.parametrize("where", ["claims/more.yaml", "sources/more.yaml", "decisions.yaml"])
def test_what_is_no_file_of_the_project_is_not_opened(make_project, put, said, where):
    root = make_project(_claim())
    (root / "data" / "claims").mkdir()
    put(root / "data" / where)
    (finding,) = load(root).findings
    assert finding.rule == "unreadable-file"
    assert said in finding.message


def test_a_link_in_a_circle_is_a_fault(make_project):
    root = make_project(_claim())
    (root / "data" / "decisions.yaml").symlink_to("decisions.yaml")
    assert [finding.rule for finding in load(root).findings] == ["unreadable-file"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read any file")
def test_a_file_that_may_not_be_read_is_a_fault(make_project):
    root = make_project(_claim())
    (root / "data" / "claims.yaml").chmod(0)
    assert [finding.rule for finding in load(root).findings] == ["unreadable-file"]
