"""What the annotator shows, as text in golden files: wide, narrow, with an entry, its keys.

Only characters are compared, so that no version of Textual that draws them otherwise fails a test.
"""

from pathlib import Path

import pytest

from reconcile.annotate.session import Session
from reconcile.files.folder import at

pytestmark = pytest.mark.needs_extra("annotate", "textual")

GOLDEN = Path(__file__).parent.parent / "golden" / "annotate"
SCROLLBAR = dict.fromkeys(map(ord, "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588"), " ")
"""The ends of scroll bars are drawn in eighths of a cell, which is each version's own affair."""
WIDE, NARROW = (80, 24), (40, 24)


@pytest.fixture
def is_golden(seen, request):
    """Return steps that compare the screen with a golden file."""

    def step(name):
        def look(app):
            plain = seen(app).translate(SCROLLBAR)
            lines = "\n".join(line.rstrip() for line in plain.split("\n")) + "\n"
            file = GOLDEN / f"{name}.txt"
            if request.config.getoption("--update-golden"):
                file.write_text(lines, encoding="utf-8")
            assert lines == file.read_text(encoding="utf-8")

        return look

    return step


@pytest.mark.parametrize(
    ("name", "keys", "size"),
    [
        ("text", "n", WIDE),
        ("narrow", "n", NARROW),
        ("claims", "tab", WIDE),
        ("value", "s enter enter enter", WIDE),
    ],
)
def test_the_screen_is_the_golden_one(is_golden, sitting, name, keys, size):
    sitting(keys, is_golden(name), size=size)


CODED = """\
claims:
  - {source: courier, field: casualties.killed, subject: Varn flood, value: at least 12, quote: At least 12 people died, coder: ann}
  - {source: courier, field: casualties.killed, subject: Varn flood, value: "12", quote: At least 12 people died, coder: ben}
  - {source: courier, field: date, subject: Varn flood, value: Monday, quote: on Monday, coder: ann}
"""


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("queue", "q"),
        ("difference", "q down enter"),
        ("another", "q down enter w"),
    ],
)
def test_what_coders_differ_on_is_settled_on_golden_screens(
    is_golden, sitting, folder, monkeypatch, name, keys
):
    monkeypatch.chdir(folder)
    (folder / "data" / "claims.yaml").write_text(CODED)
    sitting(keys, is_golden(name), of=Session(at(folder), "courier"))


@pytest.mark.parametrize("theme", ["textual-light", "textual-dark"])
def test_what_is_marked_and_chosen_is_seen_on_any_ground_and_without_colour(
    sitting, monkeypatch, theme
):
    monkeypatch.setenv("NO_COLOR", "1")

    def look(app):
        strips = app.screen._compositor.render_strips()
        turned = {
            segment.text.strip()
            for strip in strips
            for segment in strip
            if segment.style and segment.style.reverse
        }
        assert {"At least 12 people died", "in the Varn flood on"} <= turned

    sitting(lambda app: setattr(app, "theme", theme), "s", look)
