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


@pytest.fixture(scope="module")
def see(expect):
    """Return what waits until the page shows so many questions, of one verdict where it is given."""

    def seen(tab, number, verdict=None):
        expect(tab.locator(SHOWN)).to_have_count(number)
        if verdict:
            expect(tab.locator("section.verdict:not([hidden])")).to_have_id(verdict)

    return seen


def test_all_questions_are_shown_at_first(visit, flood_page, flood, see, expect):
    tab = visit(flood_page)
    see(tab, len(flood.questions))
    expect(tab.locator("#f-count")).to_have_text(f"all {len(flood.questions)} questions")


def test_the_bar_filters_by_verdict_and_back(visit, flood_page, flood, see, expect):
    tab = visit(flood_page)
    part = tab.get_by_role("button", name="contradictions, outright")
    part.click()
    see(tab, sum(one.verdict == "outright" for one in flood.questions), "outright")
    expect(part).to_have_attribute("aria-pressed", "true")
    part.click()
    see(tab, len(flood.questions))


def test_the_bar_answers_to_the_keyboard(visit, flood_page, see):
    tab = visit(flood_page)
    tab.get_by_role("button", name="unjudged").focus()
    tab.keyboard.press("Space")
    see(tab, 1, "unjudged")


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
def test_each_choice_filters(visit, flood_page, expect, label, choice, expected):
    tab = visit(flood_page)
    tab.get_by_label(label, exact=True).select_option(label=choice)
    others = tab.locator(SHOWN)
    for subject in expected:
        asked = tab.locator(".subject", has_text=subject)
        expect(tab.locator(SHOWN, has=asked).first).to_be_attached()
        others = others.filter(has_not=asked)
    expect(others).to_have_count(0)


def test_search_finds_words_of_quotes_in_any_order(visit, flood_page, flood, see, expect):
    tab = visit(flood_page)
    tab.get_by_label("Search").fill("spillway BLOCKED")
    see(tab, 1)
    expect(tab.locator("#f-count")).to_have_text(f"1 of {len(flood.questions)} questions")


def test_nothing_found_is_said_and_cleared(visit, flood_page, flood, see, expect):
    tab = visit(flood_page)
    tab.get_by_label("Search").fill("no such words")
    expect(tab.locator(".nothing")).to_be_visible()
    tab.get_by_role("button", name="Clear").click()
    see(tab, len(flood.questions))


def test_a_filter_is_kept_in_the_address(visit, flood_page, flood, see, expect):
    tab = visit(flood_page)
    tab.get_by_label("Source", exact=True).select_option(label="The Gazette (gazette)")
    expect(tab).to_have_url(re.compile(r"#\?source=gazette$"))
    number = sum(
        "gazette" in {answer.claim.source for answer in one.answers} for one in flood.questions
    )
    assert number < len(flood.questions)
    see(visit(tab.url), number)


@pytest.mark.parametrize("view", ["verdict=apparent", "verdict=contradiction, apparent"])
def test_an_address_can_be_written_by_hand(visit, flood_page, flood, see, view):
    number = sum(one.verdict == "apparent" for one in flood.questions)
    see(visit(f"{flood_page}#?{view}"), number, "apparent")


def test_quotes_and_reasons_are_drawn_when_they_are_opened(visit, flood_page, flood, expect):
    tab = visit(flood_page)
    card = tab.locator(".card").first
    expect(card.locator("ol.pairs")).to_have_count(0)
    card.locator("details.more summary").click()
    (question,) = [q for q in flood.questions if f"q-{q.id}" == card.get_attribute("id")]
    expect(card.locator(".opened li")).to_have_count(len(question.answers))
    expect(card.locator("ol.pairs")).to_contain_text("What would change it")


def test_claims_of_an_opened_row_are_as_wide_as_the_row(visit, flood_page, expect):
    tab = visit(flood_page, viewport={"width": 1000, "height": 900})
    row = tab.locator("#agreement .item").first
    row.locator("summary").click()
    expect(row.locator(".opened .value").first).to_be_visible()
    whole, opened = (found.bounding_box() for found in (row, row.locator(".opened .value").first))
    assert opened["height"] < 60
    assert row.locator(".opened li").first.bounding_box()["width"] > 0.9 * whole["width"]


def test_the_claims_of_a_pair_are_called_by_their_sources(visit, flood_page, expect):
    tab = visit(flood_page)
    card = tab.locator(".card[id='q-casualties.killed/varn-flood']")
    card.locator("details.more summary").click()
    expect(card.locator("ol.pairs .step", has_text="The Courier").first).to_be_visible()
    expect(card.locator("ol.pairs .step", has_text=re.compile(r"\bA is "))).to_have_count(0)


def test_a_finding_is_copied_as_a_sentence(visit, flood_page):
    tab = visit(flood_page, permissions=["clipboard-read", "clipboard-write"])
    card = tab.locator(".card[id='q-casualties.killed/varn-flood']")
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


def test_the_time_line_and_figures_over_time_are_saved_as_svg(visit, make_project, tmp_path):
    days = zip(("12", "about 31", "more than 40"), (1, 2, 4), strict=True)
    entries = "".join(
        f"  - {{source: one, field: casualties.killed, subject: Fire, value: {value},"
        f" as_of: 2025-03-0{day}}}\n"
        for value, day in days
    )
    published = {"one": "published: 2025-03-05\n"}
    result = reconcile(load(make_project("claims:\n" + entries, sources=published)))
    file = tmp_path / "time.html"
    file.write_text(page(result, result.questions), encoding="utf-8")
    tab = visit(file.as_uri())
    tab.locator("#time summary").click()
    line, plot = tab.get_by_role("button", name="As SVG").all()
    for button, tag, number in ((line, "path", 3), (plot, "circle", 3)):
        with tab.expect_download() as download:
            button.click()
        drawn = ET.parse(download.value.path()).getroot()  # noqa: S314 (our own page made it)
        marks = [e for e in drawn.iter() if e.tag.endswith(tag)]
        assert len([e for e in marks if e.get("class") in ("as-of", "dot", "bound")]) == number
        assert all(e.get("fill") for e in marks)


def test_the_claims_of_a_source_are_drawn_when_it_is_opened(visit, flood_page, flood, expect):
    tab = visit(f"{flood_page}#sources")
    made = tab.locator("details.made").first
    number = int(made.get_attribute("data-source"))
    made.locator("summary").click()
    claims = [one for one in flood.claims if one.source == flood.sources[number].id]
    expect(made.locator("li a")).to_have_count(len(claims))


def test_a_link_to_a_hidden_question_shows_it(visit, flood_page, expect):
    tab = visit(flood_page)
    tab.get_by_label("Verdict", exact=True).select_option(label="unjudged")
    tab.locator(".glance a").first.click()
    target = tab.locator(".card:target")
    expect(target).to_be_visible()
    expect(target).to_contain_class("v-outright")


def test_a_pair_of_sources_leads_to_its_questions(visit, flood_page, expect):
    tab = visit(f"{flood_page}#pairs")
    tab.locator(".met td a").first.click()
    expect(tab.locator("details.met:target a").first).to_be_visible()
    expect(tab.locator("details.met[open]")).to_have_count(1)


def test_the_matrix_follows_the_filter(visit, flood_page, expect):
    tab = visit(flood_page)
    tab.get_by_label("Field", exact=True).select_option(label="attendance")
    expect(tab.locator("[data-of]:not([hidden])")).to_have_count(1)


def test_the_first_stop_of_the_keyboard_skips_to_the_questions(visit, flood_page, expect):
    tab = visit(flood_page)
    tab.keyboard.press("Tab")
    expect(tab.locator(":focus")).to_have_text("Skip to the questions")
    tab.keyboard.press("Enter")
    expect(tab).to_have_url(re.compile("#main$"))


def test_without_javascript_all_is_there_and_no_dead_control(visit, flood_page, expect):
    tab = visit(flood_page, java_script_enabled=False)
    expect(tab.locator("form")).to_be_hidden()
    expect(tab.locator(".card").first).to_be_visible()
    tab.locator(".tally a").first.click()
    expect(tab).to_have_url(re.compile("#outright$"))


@pytest.mark.parametrize("width", [320, 360, 768, 1280])
def test_no_width_makes_the_page_scroll_sideways(visit, flood_page, open_all, width):
    tab = visit(flood_page, viewport={"width": width, "height": 800})
    open_all(tab)
    assert tab.evaluate("document.documentElement.scrollWidth") <= width


def test_labels_of_an_axis_do_not_meet(visit, flood_page, expect):
    tab = visit(flood_page, viewport={"width": 390, "height": 800})
    expect(tab.locator(".axis svg text").first).to_be_visible()
    gaps = tab.locator(".axis svg").evaluate_all(
        """all => all.flatMap(svg => {
            const boxes = [...svg.querySelectorAll("text")].map(t => t.getBoundingClientRect());
            return boxes.slice(1).map((box, n) => box.left - boxes[n].right);
        })"""
    )
    assert gaps
    assert min(gaps) > 0


def test_paper_gets_what_disagrees_and_agrees_and_no_controls(visit, flood_page, expect):
    tab = visit(flood_page)
    tab.locator("#agreement details.part > summary").click()
    tab.emulate_media(media="print")
    tab.evaluate("dispatchEvent(new Event('beforeprint'))")
    for unseen in ("form", "#sources", "#matrix", ".downloads", "#uncorroborated .rows"):
        expect(tab.locator(unseen).first).to_be_hidden()
    expect(tab.locator(".card").first).to_be_visible()
    expect(tab.locator("#agreement .item").first).to_be_visible()
    tab.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(tab.locator("#agreement details.part[open]")).to_have_count(0)


def test_the_shipped_page_is_at_most_fifteen_screens_of_a_phone_and_twelve_sheets(
    visit, shipped, tmp_path
):
    result = reconcile(load(shipped))
    file = tmp_path / "report.html"
    file.write_text(page(result, result.questions), encoding="utf-8")
    tab = visit(file.as_uri(), viewport={"width": 360, "height": 800})
    tab.evaluate(
        "for (const one of document.querySelectorAll('*')) one.style.contentVisibility = 'visible'"
    )
    assert tab.evaluate("document.documentElement.scrollHeight") <= 15 * 800
    sheets = tab.pdf(format="A4")
    assert len(re.findall(rb"/Type\s*/Page\b", sheets)) <= 12


def test_hostile_strings_do_nothing(visit, make_project, expect):
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
    expect(tab.locator(".card .subject").first).to_have_text(payload)


@pytest.mark.needs_extra("browser", "axe_playwright_python")
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_axe_finds_nothing_serious(visit, flood_page, open_all, scheme, width):
    axe = files("axe_playwright_python").joinpath("axe.min.js")
    size = {"width": width, "height": 900}
    tab = visit(flood_page, color_scheme=scheme, bypass_csp=True, viewport=size)
    open_all(tab)
    tab.add_script_tag(content=axe.read_text(encoding="utf-8"))
    # What passes is of no interest, and listing it takes three quarters of the time.
    found = tab.evaluate("axe.run({resultTypes: ['violations']})")["violations"]
    assert [(one["id"], one["impact"], one["nodes"][0]["html"]) for one in found] == []


def test_a_page_of_7000_claims_opens_filters_and_prints(visit, expect, large_page):
    assert large_page.stat().st_size <= 5_000_000
    tab = visit(large_page.as_uri())
    drawn = "performance.getEntriesByName('first-contentful-paint')"
    tab.wait_for_function(f"{drawn}.length")
    assert tab.evaluate(f"{drawn}[0].startTime") <= 5_000  # 1 s where nothing else is running
    tab.get_by_label("Search").fill("Event 17 wounded")
    expect(tab.locator("#f-count")).to_have_text(re.compile(r"^\d{1,3} of "))
    tab.get_by_role("button", name="Clear").click()
    assert tab.pdf(format="A4").startswith(b"%PDF")
    expect(tab.locator(".card").first).to_be_visible()


@pytest.mark.parametrize("claims", [0, 1, 300])
def test_any_number_of_claims_is_a_page(visit, make_project, expect, claims):
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
    noun = "question" if len(result.questions) == 1 else "questions"
    expect(tab.locator("#f-count")).to_have_text(f"all {len(result.questions)} {noun}")
