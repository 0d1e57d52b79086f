"""Made-up texts and projects, a fixed number of them, break neither readers nor reports."""

import importlib.util
import sys
from pathlib import Path

import pytest

from reconcile import compare
from reconcile.values.registry import TYPES

BENCH = Path(__file__).parents[1] / "bench"
CASES = {"entries": 40, "evidence": 60, "reports": 60, "imports": 30, "names": 300}


@pytest.fixture(scope="module")
def fuzz():
    sys.path.insert(0, str(BENCH))
    spec = importlib.util.spec_from_file_location("fuzz", BENCH / "fuzz.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    yield module
    sys.path.remove(str(BENCH))


@pytest.mark.parametrize("target", ["yaml", *CASES, *sorted(TYPES)])
def test_no_made_up_case_breaks_a_reader(fuzz, target, capsys):
    cases = str(CASES.get(target, 500))
    assert fuzz.main(["--cases", cases, "--target", target]) == 0, capsys.readouterr().out


def test_a_reader_that_breaks_is_found(fuzz, capsys):
    assert fuzz.fuzz("broken", lambda chance: str(chance.random()).index("b"), 3, 1) == 3
    assert "ValueError" in capsys.readouterr().out


def test_a_reader_that_is_slow_is_found(fuzz, monkeypatch):
    monkeypatch.setattr(fuzz, "SECONDS", -1.0)
    assert fuzz.fuzz("slow", lambda _: "a case", 1, 1) == 1


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (["report"], "a \x1b[2J b"),
        (["report"], "a \u202e b"),
        (["report"], "a \x9b b"),
        (["report", "--format", "html"], "<p><fuzz></p>"),
        (["check", "--format", "github"], "::error::fuzz"),
        (["report", "--format", "csv"], 'a,"=1+1"\n'),
    ],
)
@pytest.mark.usefixtures("fuzz")
def test_what_data_could_steer_is_found(call, said):
    unsafe = sys.modules["fuzz_projects"].refuse_unsafe
    unsafe(call, "plain\n\twords")
    with pytest.raises(AssertionError):
        unsafe(call, said)


@pytest.mark.usefixtures("fuzz")
def test_a_comparison_that_depends_on_the_order_is_found():
    texts = sys.modules["fuzz_texts"]
    one, other = (compare("count", *pair) for pair in (("13", "15"), ("13", "13")))
    with pytest.raises(AssertionError, match="one way contradicts"):
        texts._same_both_ways(one, other)
