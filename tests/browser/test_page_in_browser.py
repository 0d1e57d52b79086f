"""The page as a person uses it: filters, links, keyboard, width, paper, and without JavaScript."""

from importlib.resources import files

import pytest

from reconcile.files.project import load
from reconcile.pipeline import reconcile
from reconcile.report.web.page import page

pytestmark = pytest.mark.needs_extra("browser", "playwright")
SHOWN = ".card:not([hidden])"


def subjects(tab):
    return tab.locator(f"{SHOWN} .subject").all_inner_texts()


def test_all_questions_are_shown_at_first(visit, flood_page):
    tab = visit(flood_page)
    assert tab.locator("#f-count").inner_text() == f"all {tab.locator('.card').count()} questions"


def test_the_bar_filters_by_verdict_and_back(visit, flood_page):
    tab = visit(flood_page)
    part = tab.get_by_role("button", name="contradictions, outright")
    part.click()
    assert set(tab.locator(SHOWN).evaluate_all("all => all.map(c => c.dataset.verdict)")) == {
        "outright"
    }
    assert part.get_attribute("aria-pressed") == "true"
    part.click()
    assert tab.locator(SHOWN).count() == tab.locator(".card").count()


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
        ("Source", "gazette", {"Varn flood", "Red Cross delegation"}),
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
    tab.get_by_label("Source", exact=True).select_option(label="gazette")
    again = visit(tab.url)
    assert again.locator(SHOWN).count() == tab.locator(SHOWN).count() < tab.locator(".card").count()


def test_a_link_to_a_hidden_question_shows_it(visit, flood_page):
    tab = visit(flood_page)
    tab.get_by_label("Verdict", exact=True).select_option(label="unjudged")
    tab.locator(".glance a").first.click()
    target = tab.locator(".card:target")
    target.wait_for(state="visible")
    assert target.get_attribute("data-verdict") == "outright"


def test_a_pair_of_sources_leads_to_its_questions(visit, flood_page):
    tab = visit(flood_page)
    tab.locator(".met td a").first.click()
    tab.locator("details.met:target a").first.wait_for(state="visible")
    assert tab.locator("details.met[open]").count() == 1


def test_the_matrix_follows_the_filter(visit, flood_page):
    tab = visit(flood_page)
    tab.get_by_label("Field", exact=True).select_option(label="attendance")
    assert tab.locator("tr[data-of]:not([hidden])").count() == 1


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


@pytest.mark.parametrize("width", [320, 390, 768, 1280])
def test_no_width_makes_the_page_scroll_sideways(visit, flood_page, width):
    tab = visit(flood_page, viewport={"width": width, "height": 800})
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


def test_paper_gets_the_sources_unfolded_and_no_controls(visit, flood_page):
    tab = visit(flood_page)
    tab.emulate_media(media="print")
    tab.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert not tab.locator("form").is_visible()
    assert tab.locator(".source details[open]").count() == tab.locator(".source details").count()
    tab.evaluate("dispatchEvent(new Event('afterprint'))")
    assert not tab.locator(".source details[open]").count()


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
def test_axe_finds_nothing_serious(visit, flood_page, scheme):
    axe = files("axe_playwright_python").joinpath("axe.min.js")
    tab = visit(flood_page, color_scheme=scheme, bypass_csp=True)
    tab.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
    tab.add_script_tag(content=axe.read_text(encoding="utf-8"))
    found = tab.evaluate("axe.run()")["violations"]
    assert [(one["id"], one["impact"], one["nodes"][0]["html"]) for one in found] == []
