"""What all tests share: a hypothesis profile that a busy machine can't fail, and a builder."""

from __future__ import annotations

import os
from importlib.util import find_spec
from pathlib import Path
from typing import Protocol

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile(
    "steady",
    deadline=None,
    derandomize=bool(os.environ.get("CI")),
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("brief", settings.get_profile("steady"), max_examples=10)
settings.load_profile("steady")

ROOT = Path(__file__).parent.parent
ARTICLES = ROOT.parent / "shared" / "sources"


class MakeProject(Protocol):
    def __call__(
        self, claims: str, *, sources: dict[str, str] | None = None, decisions: str = ""
    ) -> Path: ...


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden", action="store_true", help="write golden files anew, to review as a diff"
    )
    parser.addoption(
        "--extras-installed",
        action="store_true",
        help="fail a test that would be skipped because an extra isn't installed",
    )


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip a test marked `needs_extra` where a module of it is missing, and say which extra has it."""
    for mark in item.iter_markers("needs_extra"):
        name, *modules = mark.args
        missing = [module for module in modules if find_spec(module) is None]
        if missing:
            why = f"the extra `{name}` isn't installed: no module {', '.join(missing)}"
            if item.config.getoption("--extras-installed"):
                pytest.fail(why, pytrace=False)
            pytest.skip(why)


@pytest.fixture
def make_project(tmp_path: Path) -> MakeProject:
    """Write a project's files and return its folder; sources default to three empty records."""

    def make(claims: str, *, sources: dict[str, str] | None = None, decisions: str = "") -> Path:
        data = tmp_path / "data"
        (data / "sources").mkdir(parents=True, exist_ok=True)
        (data / "claims.yaml").write_text(claims, encoding="utf-8")
        if decisions:
            (data / "decisions.yaml").write_text(decisions, encoding="utf-8")
        records = sources or dict.fromkeys(("one", "two", "three"), "title: A source\n")
        for name, record in records.items():
            (data / "sources" / f"{name}.yaml").write_text(record, encoding="utf-8")
        return tmp_path

    return make


@pytest.fixture
def shipped() -> Path:
    """Return the folder of the project that ships with the code."""
    return ROOT


@pytest.fixture
def articles() -> Path:
    """Return the folder of the articles' texts; skip where they aren't beside the checkout."""
    if not ARTICLES.is_dir():
        pytest.skip(
            "the articles' texts belong to their publishers and are not beside the checkout"
        )
    return ARTICLES
