"""Batches are judged in other processes only where there are many, and come back in order."""

from multiprocessing import active_children

import pytest

pytestmark = pytest.mark.needs_extra("tables", "pyarrow")


@pytest.fixture
def task():
    from reconcile.engines.judging import Task  # noqa: PLC0415 (an extra)
    from reconcile.model.field import BUILT_IN  # noqa: PLC0415
    from reconcile.values.identity import SPELLED  # noqa: PLC0415
    from reconcile.values.settings import DEFAULTS  # noqa: PLC0415

    return Task(BUILT_IN, DEFAULTS, SPELLED, {"one": "one"}, {})


def test_few_batches_are_judged_here(task, monkeypatch):
    from reconcile.engines import processes  # noqa: PLC0415 (an extra)

    def judged(_, batches):
        return iter([f"judged {batch}" for batch in batches])

    def started(_, batches, number):
        return iter([f"{number} for {batch}" for batch in batches])

    monkeypatch.setattr(processes, "judge_batches", judged)
    monkeypatch.setattr(processes, "_in_processes", started)
    few = [str(number) for number in range(processes.FEW)]
    many = [*few, "more"]
    assert list(processes.judging_in(2)(task, few)) == [f"judged {each}" for each in few]
    assert list(processes.judging_in(1)(task, many)) == [f"judged {each}" for each in many]
    assert list(processes.judging_in(2)(task, many)) == [f"2 for {each}" for each in many]


def test_another_version_judges_nothing(task):
    from reconcile.engines.errors import EngineError  # noqa: PLC0415 (an extra)
    from reconcile.engines.judging import judge_batches  # noqa: PLC0415

    with pytest.raises(EngineError, match=r"0\.0\.0 here"):
        next(judge_batches(task._replace(version="0.0.0"), ()))


def of_one_question(number):
    import pyarrow as pa  # noqa: PLC0415 (an extra)

    asked = {"field": "casualties.killed", "subject_key": f"id {number}", "subject": "raid"}
    said = {"value": "13", "source": "one", "first": "a", "often": 1}
    row = {**asked, "scope": "", "scope_said": None, "wanted": 1, "said": [said]}
    return pa.RecordBatch.from_pylist([row])


def test_a_process_that_is_killed_ends_the_run_with_what_to_do(task):
    from reconcile.engines.errors import EngineError  # noqa: PLC0415 (an extra)
    from reconcile.engines.processes import judging_in  # noqa: PLC0415

    def batches():
        for number in range(20):
            yield of_one_question(number)
            if number == 10:
                active_children()[0].kill()

    with pytest.raises(EngineError, match="fewer --processes"):
        list(judging_in(2, few=0)(task, batches()))
    assert active_children() == []


def test_what_ends_the_run_ends_the_processes(task):
    from reconcile.engines.processes import judging_in  # noqa: PLC0415 (an extra)

    def batches():
        yield of_one_question(1)
        assert len(active_children()) == 1
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        list(judging_in(2, few=0)(task, batches()))
    assert active_children() == []
