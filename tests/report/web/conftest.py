"""A result from a few claims on one subject, for the parts of the page."""

import pytest

from reconcile.files.project import load
from reconcile.pipeline import reconcile


@pytest.fixture
def judged(make_project):
    """Return the result of claims, each `(source, field, value)` and more keys as YAML."""

    def judge(*rows, sources=None):
        entries = "".join(
            f"  - {{source: {source}, field: {field}, subject: Fire, value: '{value}'{''.join(more)}}}\n"
            for source, field, value, *more in rows
        )
        return reconcile(load(make_project("claims:\n" + entries, sources=sources)))

    return judge
