"""A project's files to what the rules find in it, in one call."""

from typing import Protocol

import pytest

from reconcile.check.rule import Facts
from reconcile.check.rule_selection import chosen
from reconcile.check.run import check
from reconcile.evidence.all_evidence import check as examine
from reconcile.files.project import load
from reconcile.model.check_result import Checked
from reconcile.pipeline import reconcile

TODAY = "2026-11-22"


class Check(Protocol):
    def __call__(
        self,
        claims: str,
        *,
        decisions: str = "",
        sources: dict[str, str] | None = None,
        texts: dict[str, str] | None = None,
        today: str = TODAY,
        select: tuple[str, ...] = (),
        require_texts: bool = False,
    ) -> Checked: ...


@pytest.fixture
def checked(make_project) -> Check:
    """Check a project of these files."""

    def call(
        claims,
        *,
        decisions="",
        sources=None,
        texts=None,
        today=TODAY,
        select=(),
        require_texts=False,
    ):
        root = make_project(claims, sources=sources, decisions=decisions)
        folder = root / "data" / "sources" / "text"
        folder.mkdir(exist_ok=True)
        for name, text in (texts or {}).items():
            (folder / f"{name}.txt").write_text(text, encoding="utf-8")
        project = load(root)
        result = reconcile(project, today)
        facts = Facts(
            project=project,
            result=result,
            evidence=examine(project, result.groups),
            today=today,
            require_texts=require_texts,
        )
        return check(facts, chosen(select, ()))

    return call
