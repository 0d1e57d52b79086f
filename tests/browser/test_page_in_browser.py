"""The page as a person uses it: filters, links, keyboard, width, paper, and without JavaScript."""

import re
from importlib.resources import files
from xml.etree import ElementTree as ET

import pytest

from reconcile.files.project import load
from reconcile.pipeline import reconcile
from reconcile.report.web.page import page

pytestmark = pytest.mark.needs_extra("browser", "playwright")
SHOWN = ".item:not([hidden])"


def subjects(tab):
    return tab.locator(f"{SHOWN} .subject").all_inner_texts()


def verdicts(tab):
    return set(
        tab.locator(SHOWN).evaluate_all("all => all.map(c => c.closest('section.verdict').id)")
    )


def test_all_questions_are_shown_at_first(visit, flood_page):
    tab = visit(flood_page)
    assert tab.locator("#f-count").inner_text() == f"all {tab.locator('.item').count()} questions"


def test_the_bar_filters_by_verdict_and_back(visit, flood_page):
    tab = visit(flood_page)
    part = tab.get_by_role("button", name="contradictions, outright")
    part.click()
    assert verdicts(tab) == {"outright"}
    assert part.get_attribute("aria-pressed") == "true"
    part.click()
    assert tab.locator(SHOWN).count() == tab.locator(".item").count()


def test_the_bar_answers_to_the_keyboard(visit, flood_page):
    tab = visit(flood_page)
    tab.get_by_role("button", name="unjudged").focus()
    tab.keyboard.press("Space")
    assert tab.locator(SHOWN).count() == 1


@pytest.mark.parametrize(
    ("label", "choice", "expected"),
    [
        ("Field", "casualties", {"Varn flood"}),
        ("Verdict", "uncorroborated", {"Red Cross delegation"}),
        ("Accepted", "accepted", set()),
        ("Source", "The Gazette (gazette)", {"Varn flood", "Red Cross delegation"}),
        ("Entity", "relief meeting", {"relief meeting"}),
    ],
)
def test_each_choice_filters(visit, flood_page, label, choice, expected):
    tab = visit(flood_page)
    tab.get_by_label(label, exact=True).select_option(label=choice)
    assert set(subjects(tab)) == expected


def test_search_finds_words_of_quotes_in_any_order(visit, flood_page):
    tab = visit(flood_page)
    tab.get_by_label("Search").fill("spillway BLOCKED")
    assert tab.locator(SHOWN).count() == 1
    assert "of" in tab.locator("#f-count").inner_text()


def test_nothing_found_is_said_and_cleared(visit, flood_page):
    tab = visit(flood_page)
    tab.get_by_label("Search").fill("no such words")
    assert tab.locator(".nothing").is_visible()
    tab.get_by_role("button", name="Clear").click()
    tab.wait_for_function("!document.querySelector('.card[hidden]')")


def test_a_filter_is_kept_in_the_address(visit, flood_page):
    tab = visit(flood_page)
    tab.get_by_label("Source", exact=True).select_option(label="The Gazette (gazette)")
    assert tab.url.endswith("#?source=gazette")
    again = visit(tab.url)
    assert again.locator(SHOWN).count() == tab.locator(SHOWN).count() < tab.locator(".item").count()


@pytest.mark.parametrize("view", ["verdict=apparent", "verdict=contradiction, apparent"])
def test_an_address_can_be_written_by_hand(visit, flood_page, view):
    assert verdicts(visit(f"{flood_page}#?{view}")) == {"apparent"}


def test_quotes_and_reasons_are_drawn_when_they_are_opened(visit, flood_page):
    tab = visit(flood_page)
    card = tab.locator(".card").first
    assert card.locator("ol.pairs").count() == 0
    card.locator("details.more summary").click()
    assert card.locator(".opened li").count() >= 2
    assert "What would change it" in card.locator("ol.pairs").inner_text()


def test_claims_of_an_opened_row_are_as_wide_as_the_row(visit, flood_page):
    tab = visit(flood_page, viewport={"width": 1000, "height": 900})
    row = tab.locator("#agreement .item").first
    row.locator("summary").click()
    whole, opened = (found.bounding_box() for found in (row, row.locator(".opened .value").first))
    assert opened["height"] < 60
    assert row.locator(".opened li").first.bounding_box()["width"] > 0.9 * whole["width"]


def test_the_claims_of_a_pair_are_called_by_their_sources(visit, flood_page):
    tab = visit(flood_page)
    card = tab.locator(".card").nth(1)
    card.locator("details.more summary").click()
    steps = " ".join(card.locator("ol.pairs .step").all_inner_texts())
    assert "The Courier" in steps
    assert " A is " not in steps


def test_a_finding_is_copied_as_a_sentence(visit, flood_page):
    tab = visit(flood_page, permissions=["clipboard-read", "clipboard-write"])
    card = tab.locator(".card").nth(1)
    card.locator("details.more summary").click()
    card.get_by_role("button", name="Copy as a sentence").click()
    card.get_by_role("button", name="Copied").wait_for()
    assert tab.evaluate("navigator.clipboard.readText()").startswith("On the number killed")


def test_what_is_shown_can_be_downloaded(visit, flood_page):
    tab = visit(f"{flood_page}#?field=casualties")
    with tab.expect_download() as download:
        tab.get_by_role("button", name="CSV").click()
    rows = download.value.path().read_text(encoding="utf-8").splitlines()
    assert rows[0].startswith("question,field,subject")
    assert len(rows) > 2
    assert all(row.startswith("casualties.") for row in rows[1:])


def test_a_drawing_is_saved_as_an_svg_that_is_whole(visit, flood_page):
    tab = visit(flood_page)
    card = tab.locator(".card:has(.drawn)").first
    card.locator("details.more summary").click()
    with tab.expect_download() as download:
        card.get_by_role("button", name="Drawing as SVG").click()
    drawn = ET.parse(download.value.path()).getroot()  # noqa: S314 (our own page made it)
    assert drawn.tag.endswith("svg")
    assert [e for e in drawn.iter() if e.tag.endswith("circle")]


def test_the_claims_of_a_source_are_drawn_when_it_is_opened(visit, flood_page):
    tab = visit(f"{flood_page}#sources")
    made = tab.locator("details.made").first
    made.locator("summary").click()
    assert made.locator("li a").count() > 1


def test_a_link_to_a_hidden_question_shows_it(visit, flood_page):
    tab = visit(flood_page)
    tab.get_by_label("Verdict", exact=True).select_option(label="unjudged")
    tab.locator(".glance a").first.click()
    target = tab.locator(".card:target")
    target.wait_for(state="visible")
    assert "v-outright" in target.get_attribute("class")


def test_a_pair_of_sources_leads_to_its_questions(visit, flood_page):
    tab = visit(f"{flood_page}#pairs")
    tab.locator(".met td a").first.click()
    tab.locator("details.met:target a").first.wait_for(state="visible")
    assert tab.locator("details.met[open]").count() == 1


def test_the_matrix_follows_the_filter(visit, flood_page):
    tab = visit(flood_page)
    tab.get_by_label("Field", exact=True).select_option(label="attendance")
    assert tab.locator("[data-of]:not([hidden])").count() == 1


def test_the_first_stop_of_the_keyboard_skips_to_the_questions(visit, flood_page):
    tab = visit(flood_page)
    tab.keyboard.press("Tab")
    assert tab.locator(":focus").inner_text() == "Skip to the questions"
    tab.keyboard.press("Enter")
    assert tab.evaluate("location.hash") == "#main"


def test_without_javascript_all_is_there_and_no_dead_control(visit, flood_page):
    tab = visit(flood_page, java_script_enabled=False)
    assert not tab.locator("form").is_visible()
    assert tab.locator(".card").first.is_visible()
    tab.locator(".tally a").first.click()
    assert tab.url.endswith("#outright")


@pytest.mark.parametrize("width", [320, 360, 768, 1280])
def test_no_width_makes_the_page_scroll_sideways(visit, flood_page, width):
    tab = visit(flood_page, viewport={"width": width, "height": 800})
    tab.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
    assert tab.evaluate("document.documentElement.scrollWidth") <= width


def test_labels_of_an_axis_do_not_meet(visit, flood_page):
    tab = visit(flood_page, viewport={"width": 390, "height": 800})
    gaps = tab.locator(".axis svg").evaluate_all(
        """all => all.flatMap(svg => {
            const boxes = [...svg.querySelectorAll("text")].map(t => t.getBoundingClientRect());
            return boxes.slice(1).map((box, n) => box.left - boxes[n].right);
        })"""
    )
    assert gaps
    assert min(gaps) > 0


def test_paper_gets_what_disagrees_and_agrees_and_no_controls(visit, flood_page):
    tab = visit(flood_page)
    tab.locator("#agreement details.part > summary").click()
    tab.emulate_media(media="print")
    tab.evaluate("dispatchEvent(new Event('beforeprint'))")
    for unseen in ("form", "#sources", "#matrix", ".downloads", "#uncorroborated .rows"):
        assert not tab.locator(unseen).first.is_visible(), unseen
    assert tab.locator(".card").first.is_visible()
    assert tab.locator("#agreement .item").first.is_visible()
    tab.evaluate("dispatchEvent(new Event('afterprint'))")
    assert not tab.locator("#agreement details.part[open]").count()


def test_the_shipped_page_is_at_most_fifteen_screens_of_a_phone_and_twelve_sheets(
    visit, shipped, tmp_path
):
    result = reconcile(load(shipped))
    file = tmp_path / "report.html"
    file.write_text(page(result, result.questions), encoding="utf-8")
    tab = visit(file.as_uri(), viewport={"width": 360, "height": 800})
    tab.evaluate("for (const one of document.querySelectorAll('.card')) one.scrollIntoView()")
    assert tab.evaluate("document.documentElement.scrollHeight") <= 15 * 800
    sheets = tab.pdf(format="A4")
    assert len(re.findall(rb"/Type\s*/Page\b", sheets)) <= 12


def test_hostile_strings_do_nothing(visit, make_project):
    payload = "</script><script>alert(1)</script><img src=x onerror=alert(2)>"
    claims = f"""
claims:
  - {{source: one, field: date, subject: "{payload}", value: 2016, quote: "{payload}"}}
  - {{source: two, field: date, subject: "{payload}", value: 2017, claimant: "{payload}"}}
"""
    folder = make_project(claims)
    result = reconcile(load(folder))
    file = folder / "report.html"
    file.write_text(page(result, result.questions), encoding="utf-8")
    tab = visit(file.as_uri())
    assert payload in tab.locator(".card .subject").first.inner_text()


@pytest.mark.needs_extra("browser", "axe_playwright_python")
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_axe_finds_nothing_serious(visit, flood_page, scheme, width):
    axe = files("axe_playwright_python").joinpath("axe.min.js")
    size = {"width": width, "height": 900}
    tab = visit(flood_page, color_scheme=scheme, bypass_csp=True, viewport=size)
    tab.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
    tab.add_script_tag(content=axe.read_text(encoding="utf-8"))
    found = tab.evaluate("axe.run()")["violations"]
    assert [(one["id"], one["impact"], one["nodes"][0]["html"]) for one in found] == []


@pytest.mark.parametrize("claims", [0, 1, 300])
def test_any_number_of_claims_is_a_page(visit, make_project, claims):
    entries = "".join(
        f"  - {{source: {('one', 'two', 'three')[n % 3]}, field: casualties.killed,"
        f" subject: Event {n // 3}, value: {(3, 4, 12)[n * 7 % 3]}, id: c{n}}}\n"
        for n in range(claims)
    )
    folder = make_project(f"claims:\n{entries}" if claims else "claims: []\n")
    result = reconcile(load(folder))
    file = folder / "report.html"
    file.write_text(page(result, result.questions), encoding="utf-8")
    tab = visit(file.as_uri())
    assert tab.locator("#f-count").inner_text() == f"all {len(result.questions)} questions"
