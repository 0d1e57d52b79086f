"""Made-up texts, a fixed number of them, break neither the reader nor a value parser."""

import runpy
from pathlib import Path

import pytest

from reconcile.values.registry import TYPES

FUZZ = runpy.run_path(str(Path(__file__).parents[1] / "bench" / "fuzz.py"))


@pytest.mark.parametrize("target", ["yaml", *sorted(TYPES)])
def test_no_made_up_text_breaks_a_reader(target, capsys):
    status = FUZZ["main"](["--cases", "500", "--target", target])
    assert status == 0, capsys.readouterr().out


def test_a_reader_that_breaks_is_found(capsys):
    broken = FUZZ["Target"]("broken", ["a"], lambda text: text.index("b"))
    assert FUZZ["_fuzz"](broken, 3, 1) == 3
    assert "ValueError" in capsys.readouterr().out
