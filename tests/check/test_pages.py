"""Every rule's page is true: its bad example is found, its good one isn't, and the docs are current."""

import pytest

from reconcile.check.registry import BY_CODE, BY_NAME, RULES
from reconcile.check.rule import Facts
from reconcile.check.rule_docstring import files, info, page_of
from reconcile.check.run import check
from reconcile.evidence.all_evidence import check as examine
from reconcile.files import faults
from reconcile.files.project import load
from reconcile.pipeline import reconcile
from reconcile.report.rule_page import file_name, index_text, page_text

TODAY = "2026-11-22"
WRITTEN_OUT = str.maketrans({0x2400 + code: chr(code) for code in range(32)} | {"…": "a" * 30_000})

each_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.code}-{rule.name}")


def _write(example, data):
    """Write an example's files; a header may name an encoding: `# claims.yaml in latin-1`."""
    written = files(example)
    for header, text in written.items():
        path, _, encoding = header.partition(" in ")
        target = data / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text.translate(WRITTEN_OUT), encoding=encoding or "utf-8")
    (data / "sources").mkdir(exist_ok=True)
    if not any(path.startswith("sources/") and path.endswith(".yaml") for path in written):
        for name in ("one", "two", "three"):
            (data / "sources" / f"{name}.yaml").write_text("title: A source\n")


def _found(example, tmp_path):
    """Return the codes found in an example by all rules."""
    data = tmp_path / "data"
    _write(example, data)
    (data / "claims").mkdir(exist_ok=True)
    project = load(tmp_path)
    result = reconcile(project, TODAY)
    facts = Facts(
        project=project, result=result, evidence=examine(project, result.groups), today=TODAY
    )
    return {finding.code for finding in check(facts, RULES).findings}


@each_rule
def test_the_bad_example_is_found(rule, tmp_path):
    assert rule.code in _found(page_of(rule).bad, tmp_path)


@each_rule
def test_the_good_example_is_not(rule, tmp_path):
    found = _found(page_of(rule).good, tmp_path)
    assert rule.code not in found
    assert not any(code.startswith("S0") for code in found), "the good example isn't read whole"


@each_rule
def test_the_page_is_whole(rule):
    page = page_of(rule)
    assert page.title[0].isupper()
    assert not page.title.startswith("Find "), "say what was found"
    assert page.title.endswith(".")
    assert page.bad
    assert page.good


@each_rule
def test_the_documentation_is_current(rule, shipped):
    page = shipped / "docs" / "rules" / file_name(info(rule))
    assert page.read_text(encoding="utf-8") == page_text(info(rule))


def test_the_index_of_the_documentation_is_current(shipped):
    folder = shipped / "docs" / "rules"
    index = folder / "README.md"
    assert index.read_text(encoding="utf-8") == index_text(map(info, RULES))
    pages = {file_name(info(rule)) for rule in RULES}
    assert {path.name for path in folder.iterdir()} == {index.name, *pages}


def test_codes_and_names_are_given_once():
    assert len(BY_CODE) == len(BY_NAME) == len(RULES)
    assert [rule.code for rule in RULES] == list(BY_CODE)


def test_every_fault_of_reading_has_its_rule():
    known = {f.code: f.rule for f in vars(faults).values() if isinstance(f, faults.Fault)}
    read = {
        rule.code: rule.name for rule in RULES if rule.code.startswith(("S0", "C0")) and rule.alone
    }
    assert read == known
