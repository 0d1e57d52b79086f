"""Batches are judged in other processes only where there are many, and come back in order."""

import pytest

pytestmark = pytest.mark.needs_extra("tables", "pyarrow")


@pytest.fixture
def task():
    from reconcile.engines.judging import Task  # noqa: PLC0415 (an extra)
    from reconcile.model.field import BUILT_IN  # noqa: PLC0415
    from reconcile.values.identity import SPELLED  # noqa: PLC0415
    from reconcile.values.settings import DEFAULTS  # noqa: PLC0415

    return Task(BUILT_IN, DEFAULTS, SPELLED)


def test_few_batches_are_judged_here(task, monkeypatch):
    from reconcile.engines import processes  # noqa: PLC0415 (an extra)

    def judged(_, batches):
        return iter([f"judged {batch}" for batch in batches])

    def started(_, batches, number):
        return iter([f"{number} for {batch}" for batch in batches])

    monkeypatch.setattr(processes, "judge_batches", judged)
    monkeypatch.setattr(processes, "_in_processes", started)
    assert list(processes.judging_in(2)(task, "abcd")) == [f"judged {each}" for each in "abcd"]
    assert list(processes.judging_in(1)(task, "abcde")) == [f"judged {each}" for each in "abcde"]
    assert list(processes.judging_in(2)(task, "abcde")) == [f"2 for {each}" for each in "abcde"]


def test_another_version_judges_nothing(task):
    from reconcile.engines.errors import EngineError  # noqa: PLC0415 (an extra)
    from reconcile.engines.judging import judge_batches  # noqa: PLC0415

    with pytest.raises(EngineError, match=r"0\.0\.0 here"):
        next(judge_batches(task._replace(version="0.0.0"), ()))
