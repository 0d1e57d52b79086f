"""A project with a table in its folder of claims."""

from __future__ import annotations

import pytest


@pytest.fixture
def put(make_project):
    """Write a project and further files, given by path below `data/`; return its folder."""

    def make(files, claims="claims: []\n", sources=None):
        root = make_project(claims, sources=sources)
        for name, content in files.items():
            path = root / "data" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return root

    return make
