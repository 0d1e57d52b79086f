"""The verdicts of three claims, a row a question."""

import pytest

CLAIMS = """\
claims:
  - {source: one, field: casualties.killed, subject: raid, value: "13"}
  - {source: two, field: casualties.killed, subject: raid, value: at least 15, quote: =15}
  - {source: two, field: casualties.wounded, subject: raid, value: "4"}
"""


@pytest.fixture
def verdicts(make_project):
    from reconcile.engines.in_memory import in_memory  # noqa: PLC0415 (an extra)
    from reconcile.files.project import load  # noqa: PLC0415

    return in_memory(load(make_project(CLAIMS)))
