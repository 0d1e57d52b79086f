"""What the tests of the reports share: a question or a result from a few claims."""

from __future__ import annotations

from pathlib import Path

import pytest

from reconcile.files.project import load
from reconcile.pipeline import reconcile
from reconcile.report.console import plain_text

GOLDEN = Path(__file__).parents[1] / "golden"

SOURCES = ("one", "two", "three")
RAID = """\
fields:
  casualties: {type: count, counts: people}
constraints:
  - {whole: casualties, parts: [casualties.killed, casualties.wounded]}
  - {start: date.start, end: date.end, length: duration}
claims:
  - {source: one, field: casualties, subject: "raid <b>", value: exactly 300}
  - {source: two, field: casualties.killed, subject: "raid <b>", value: at least 190}
  - {source: three, field: casualties.wounded, subject: "raid <b>", value: at least 120}
  - {source: one, field: date.start, subject: "raid <b>", value: 1 May 2017}
  - {source: one, field: date.end, subject: "raid <b>", value: 2 May 2017}
"""


@pytest.fixture
def result(make_project):
    """Return the result of claims written as YAML; every source is its own origin."""

    def made(claims, **files):
        project = load(make_project(claims, **files))
        assert not project.findings
        return reconcile(project)

    return made


@pytest.fixture
def question(result):
    """Return the one question that values of a field answer, of the three sources in turn."""

    def made(field, *values, **keys):
        more = "".join(f", {key}: {value!r}" for key, value in keys.items())
        claims = "".join(
            f"  - {{source: {SOURCES[n % 3]}, field: {field}, subject: Fire, value: {value!r},"
            f" id: {chr(97 + n)}{more}}}\n"
            for n, value in enumerate(values)
        )
        (found,) = result("claims:\n" + claims).questions
        return found

    return made


@pytest.fixture
def lines():
    """Return what is drawn as its lines, at a width."""

    def made(drawn, width=80):
        return plain_text(drawn, width).splitlines()

    return made


@pytest.fixture
def raid(make_project):
    """Return the result of claims whose parts add up to more than the whole, and of two dates."""
    return lambda **files: reconcile(load(make_project(RAID, **files)))


@pytest.fixture
def as_kept(request):
    """Compare a text with the golden file of a name; what is drawn is drawn without colour."""

    def call(name, made, width=80):
        path = GOLDEN / name
        text = made if isinstance(made, str) else plain_text(made, width)
        if request.config.getoption("--update-golden"):
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="")
        with path.open(encoding="utf-8", newline="") as kept:
            assert text == kept.read()

    return call


@pytest.fixture(scope="session")
def flood():
    """Return the result of the made-up project that the golden files are of."""
    project = load(GOLDEN / "flood")
    assert not project.findings
    return reconcile(project)
