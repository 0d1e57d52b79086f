"""How large reports get: lines, bytes against claims, pages of paper. Exits with 1 above a limit.

The shipped project, and one of 7,000 made claims. `python bench/reports.py` prints a row a limit.
Pages of paper, screens of a phone and the time to the first drawing need a Chromium and the extra
`browser`; without them it says that they weren't measured.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
import tempfile
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from reconcile.files.project import load
from reconcile.pipeline import reconcile
from reconcile.report.as_json import report_json
from reconcile.report.brief_or_full import Depth, Shown
from reconcile.report.console import plain_text
from reconcile.report.explain_text import Beside
from reconcile.report.explain_text import render as explained
from reconcile.report.terminal.report import render
from reconcile.report.web.page import page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reconcile.model.reconciliation import Reconciliation

ROOT = Path(__file__).parent.parent
CLAIMS = 7_000
SEED = 1


def made(folder: Path) -> None:
    """Write a project of made claims: three figures on some thousand events, in 350 sources."""
    random = Random(SEED)  # noqa: S311 (made claims, no secrets)
    sources = folder / "data" / "sources"
    sources.mkdir(parents=True)
    for number in range(CLAIMS // 20):
        record = f"title: Report {number} of the events\noutlet: Outlet {number % 40}\n"
        (sources / f"s{number}.yaml").write_text(record, encoding="utf-8")
    values = {"killed": ("3", "4", "5", "12"), "wounded": ("at least 10", "dozens", "30")}
    lines = ["claims:"]
    for number in range(CLAIMS):
        event, field = random.randrange(CLAIMS // 3), random.choice(sorted(values))
        value = random.choice(values[field])
        lines.append(
            f"  - {{id: c{number}, source: s{number % (CLAIMS // 20)}, field: casualties.{field},"
            f" subject: Event {event} in Town {event % 97}, subject_id: e{event},"
            f" value: '{value}', quote: there were {value} in town on that day}}"
        )
    (folder / "data" / "claims.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")


def size_of(folder: Path) -> int:
    """Return the bytes of a project's YAML files."""
    return sum(len(file.read_bytes()) for file in (folder / "data").rglob("*.yaml"))


def main() -> int:
    """Print each figure with its limit; return 1 where one is missed."""
    shipped = reconcile(load(ROOT))
    largest = max(shipped.questions, key=lambda question: len(question.pairs))
    rows = [
        ("lines of the default report, shipped data", _lines(shipped, Depth.USUAL), 260),
        ("lines of --brief, shipped data", _lines(shipped, Depth.BRIEF), 40),
        (
            f"lines of explain, {len(largest.answers)} claims in {len(largest.pairs)} pairs",
            plain_text(explained(largest, Beside({}, {})), 80).count("\n"),
            400,
        ),
        ("JSON in per cent of the files, shipped data", _json_share(shipped, ROOT), 500),
    ]
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        made(folder)
        large = reconcile(load(folder))
        rows += [
            (f"lines of the default report, {CLAIMS:,} claims", _lines(large, Depth.USUAL), 100),
            (
                f"bytes of the page, {CLAIMS:,} claims",
                len(page(large, large.questions).encode()),
                5_000_000,
            ),
            (f"JSON in per cent of the files, {CLAIMS:,} claims", _json_share(large, folder), 500),
        ]
        rows += _in_browser(folder, page(shipped, shipped.questions), page(large, large.questions))
    for what, figure, limit in rows:
        print(f"{figure:>12,}  of at most {limit:>9,}  {what}")
    return int(any(figure > limit for _, figure, limit in rows))


def _lines(result: Reconciliation, depth: Depth) -> int:
    return plain_text(render(result, result.questions, Shown(depth)), 80).count("\n")


def _in_browser(folder: Path, shipped: str, large: str) -> Iterator[tuple[str, int, int]]:
    """Yield what Chromium makes of both pages; nothing, and why, where there is none."""
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    try:
        from playwright.sync_api import sync_playwright  # noqa: PLC0415 (of an extra)
    except ImportError:
        chromium = None
    if chromium is None:
        print("not measured, for want of Chromium or the extra `browser`: paper, phone, drawing")
        return
    for name, text in (("shipped", shipped), ("large", large)):
        (folder / f"{name}.html").write_text(text, encoding="utf-8")
    with sync_playwright() as running:
        browser = running.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        tab = browser.new_page(viewport={"width": 360, "height": 800})
        tab.goto((folder / "shipped.html").as_uri())
        tab.evaluate(
            "document.querySelectorAll('*').forEach(e => e.style.contentVisibility = 'visible')"
        )
        height = tab.evaluate("document.documentElement.scrollHeight")
        yield "screens of a phone, 360 by 800, shipped data", -(-height // 800), 15
        sheets = len(re.findall(rb"/Type\s*/Page\b", tab.pdf(format="A4")))
        yield "sheets of A4, shipped data", sheets, 12
        tab.goto((folder / "large.html").as_uri())
        drawn = "performance.getEntriesByName('first-contentful-paint')[0]"
        tab.wait_for_function(drawn)
        first = round(tab.evaluate(f"{drawn}.startTime"))
        yield f"milliseconds to the first drawing, {CLAIMS:,} claims", first, 1_000
        browser.close()


def _json_share(result: Reconciliation, folder: Path) -> int:
    return len(report_json(result, result.questions).encode()) * 100 // size_of(folder)


if __name__ == "__main__":
    sys.exit(main())
