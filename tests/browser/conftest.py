"""A real browser for the page; tests are skipped, with the reason, where there is none."""

import os
import shutil
from pathlib import Path

import pytest

from reconcile.files.project import load
from reconcile.pipeline import reconcile
from reconcile.report.web.page import page

QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PATIENCE = 30_000  # milliseconds until an assertion fails: a busy machine is slow, not wrong
FLOOD = Path(__file__).parents[1] / "golden" / "flood"


@pytest.fixture(scope="session")
def browser():
    """Return Chromium, driven by Playwright, that looks nothing up by itself."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 (of an extra)

    names = ("chromium", "chromium-browser", "google-chrome")
    chromium = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, names)), None)
    if chromium is None:
        pytest.skip("no Chromium on the path; CHROMIUM=/path/to/it names one")
    with sync_playwright() as running:
        opened = running.chromium.launch(executable_path=chromium, args=QUIET)
        yield opened
        opened.close()


@pytest.fixture(scope="session")
def flood():
    """Return what a small project with every verdict comes to."""
    return reconcile(load(FLOOD))


@pytest.fixture(scope="session")
def flood_page(tmp_path_factory, flood):
    """Return the address of the page of that project."""
    file = tmp_path_factory.mktemp("page") / "report.html"
    file.write_text(page(flood, flood.questions), encoding="utf-8")
    return file.as_uri()


@pytest.fixture(scope="session")
def large_page(tmp_path_factory):
    """Return the file of the page of 7,000 claims on some thousand events, in 350 sources."""
    folder = tmp_path_factory.mktemp("large")
    (folder / "data" / "claims").mkdir(parents=True)
    rows = (
        f"s{n % 350},casualties.{('killed', 'wounded')[n % 2]},Event {n // 3},"
        f"{(3, 4, 'at least 12')[n * 7 % 3]},they counted them on that day"
        for n in range(7_000)
    )
    table = "\n".join(["source,field,subject,value,quote", *rows])
    (folder / "data" / "claims" / "counted.csv").write_text(table + "\n", encoding="utf-8")
    sources = "\n".join(["id,title", *(f"s{n},Report {n}" for n in range(350))])
    (folder / "data" / "sources.csv").write_text(sources + "\n", encoding="utf-8")
    result = reconcile(load(folder))
    assert len(result.claims) == 7_000
    file = folder / "report.html"
    file.write_text(page(result, result.questions), encoding="utf-8")
    return file


@pytest.fixture(scope="session")
def expect():
    """Return Playwright's `expect`, which waits for what it asserts, also on a busy machine."""
    from playwright.sync_api import expect  # noqa: PLC0415 (of an extra)

    expect.set_options(timeout=PATIENCE)
    return expect


@pytest.fixture
def open_all():
    """Return what opens every fold of a page, and waits until what opening draws is drawn."""
    lazy = "details.more:not([data-drawn]), details.made:not([data-drawn])"

    def opened(tab):
        tab.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
        tab.wait_for_function(f"!document.querySelector('{lazy}')")

    return opened


@pytest.fixture
def visit(browser):
    """Open an address; afterwards nothing may have gone wrong and nothing been asked for."""
    contexts, wrong = [], []

    def open_page(address, **settings):
        context = browser.new_context(**settings)
        contexts.append(context)
        tab = context.new_page()
        tab.on("console", lambda message: wrong.append(message.text))
        tab.on("pageerror", lambda error: wrong.append(str(error)))
        tab.on("dialog", lambda dialog: wrong.append(dialog.message))
        tab.on(
            "request", lambda r: r.url.split("#")[0] == address.split("#")[0] or wrong.append(r.url)
        )
        tab.set_default_timeout(PATIENCE)
        tab.goto(address)
        return tab

    yield open_page
    for context in contexts:
        context.close()
    assert not wrong
