"""The page: hostile strings stay text, nothing is loaded, and every link leads somewhere."""

import base64
import hashlib
import re
from html.parser import HTMLParser

import pytest

from reconcile.files.project import load
from reconcile.pipeline import reconcile
from reconcile.report.web import page as web_page
from reconcile.report.web.anchors import anchors, web_link
from reconcile.report.web.page import About, page

HOSTILE = (
    "\"'><script>steal()</script><img src=x onerror=steal()>"
    "</style></title></textarea>{{ 7*7 }}{% raw %}&lt;b&gt;<!--]]>"
)
OWN_TAGS = set(
    """
    a article b bdi body button circle code dd details div dl dt footer form h1 h2 h3 head header
    html input label li line main meta nav ol option output p path q script section select small span
    style summary svg table tbody td text th thead title tr ul
    """.split()  # noqa: SIM905 (sixty names are easier to read as a text)
)
QUOTED = HOSTILE.replace("'", "''")


class Seen(HTMLParser):
    """Every element with its attributes, and the text of some."""

    def __init__(self, html):
        super().__init__()
        self.elements, self.texts, self._open = [], {}, []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        self._open.append(tag)

    def handle_data(self, data):
        if self._open:
            self.texts.setdefault(self._open[-1], []).append(data)

    def values(self, attribute):
        return [attrs[attribute] for _, attrs in self.elements if attribute in attrs]


@pytest.fixture
def hostile(make_project):
    """Return the page of a project whose every free text is hostile."""
    other = QUOTED.replace("7", "8")
    claims = f"""
claims:
  - source: one
    field: cause
    subject: '{QUOTED}'
    value: '{QUOTED}'
    quote: '{QUOTED}'
    locator: '{QUOTED}'
    claimant: '{QUOTED}'
    scope: '{QUOTED}'
    note: '{QUOTED}'
  - {{source: two, field: cause, subject: '{QUOTED}', scope: '{QUOTED}', value: '{other}'}}
fields:
  cause: {{type: text}}
"""
    record = "".join(
        f"{key}: '{QUOTED}'\n" for key in ("title", "outlet", "author", "note", "published_reason")
    )
    project = load(
        make_project(
            claims,
            sources={
                "one": record + "url: 'javascript:steal()'\n",
                "two": record + f"url: 'https://example.org/{QUOTED}'\n",
            },
        )
    )
    assert project.claims
    result = reconcile(project)
    return page(result, result.questions)


@pytest.fixture
def ordinary(make_project):
    claims = """
claims:
  - {source: one, field: casualties.killed, subject: Fire, value: "13"}
  - {source: two, field: casualties.killed, subject: Fire, value: at least 15}
  - {source: one, field: date, subject: Fire, value: December 2016}
  - {source: two, field: date, subject: Fire, value: 30 December 2016}
  - {source: two, field: attendance, subject: Red Cross, value: attended}
"""
    sources = {
        "one": "published: 2017-01-22\nurl: https://example.org/a?b=1&c=2\n",
        "two": "published: unknown\n",
    }
    result = reconcile(load(make_project(claims, sources=sources)))
    return page(result, result.questions)


def test_hostile_strings_make_no_elements_or_handlers(hostile):
    seen = Seen(hostile)
    assert {tag for tag, _ in seen.elements} <= OWN_TAGS
    assert [tag for tag, _ in seen.elements].count("script") == 2
    assert not [name for _, attrs in seen.elements for name in attrs if name.startswith("on")]
    assert not any("style" in attrs or "src" in attrs for _, attrs in seen.elements)


def test_hostile_strings_are_shown_as_they_are(hostile):
    assert HOSTILE in Seen(hostile).texts["bdi"]


def test_only_addresses_of_the_web_are_links(hostile):
    links = [link for link in Seen(hostile).values("href") if not link.startswith("#")]
    assert all(link.startswith("https://example.org/") for link in links)
    assert "javascript:steal()" in "".join(Seen(hostile).texts["dd"])


def test_controls_and_direction_overrides_are_made_visible(make_project):
    claims = 'claims:\n  - {source: one, field: date, subject: "a\\u202Eb", value: 2016}\n'
    result = reconcile(load(make_project(claims)))
    html = page(result, result.questions)
    assert "\u202e" not in html
    assert "a&lt;U+202E&gt;b" in html


def test_the_policy_allows_this_style_and_script_alone(ordinary):
    policy = re.search(r'Security-Policy" content="([^"]*)"', ordinary)[1].replace("&#39;", "'")
    assert policy.startswith("default-src 'none';")
    for tag in ("style", "script"):
        (text,) = re.findall(rf"<{tag}>(.*?)</{tag}>", ordinary, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy
    assert "unsafe" not in policy


def test_nothing_is_loaded_from_elsewhere(ordinary):
    seen = Seen(ordinary)
    assert not seen.values("src")
    assert not re.search(r"@import|url\(|fetch\(|XMLHttp|https?:", "".join(seen.texts["style"]))
    assert not re.search(r"fetch\(|XMLHttp|import\(|https?:", "".join(seen.texts["script"]))
    assert not {"link", "img", "iframe", "object"} & {tag for tag, _ in seen.elements}


def test_every_link_on_the_page_leads_somewhere_once(ordinary):
    seen = Seen(ordinary)
    ids = seen.values("id")
    assert len(ids) == len(set(ids))
    assert {link[1:] for link in seen.values("href") if link.startswith("#")} <= set(ids)


def test_a_figure_and_a_floor_are_drawn_on_one_scale(ordinary):
    seen = Seen(ordinary)
    dots = [attrs["cx"] for tag, attrs in seen.elements if tag == "circle"]
    assert len(dots) == 2
    assert float(dots[0][:-1]) < float(dots[1][:-1])
    assert [tag for tag, attrs in seen.elements if attrs.get("class") == "tip"] == ["path"]


def test_links_to_sources_keep_their_query(ordinary):
    assert "https://example.org/a?b=1&c=2" in Seen(ordinary).values("href")


def test_a_page_without_questions_says_so(make_project):
    result = reconcile(load(make_project("claims: []\n")))
    assert "There is no question to show." in page(result, ())


@pytest.mark.parametrize(
    "address",
    [
        None,
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "//example.org",
        "http://",
        "https://[",
        " https://example.org",
        "https://exam\nple.org",
        "https:\\\\example.org",
        "ftp://example.org/",
    ],
)
def test_an_address_that_is_none_of_the_web_is_no_link(address):
    assert web_link(address) is None


@pytest.mark.parametrize("address", ["https://example.org", "HTTP://example.org/a?b#c"])
def test_an_address_of_the_web_is_a_link(address):
    assert web_link(address) == address


def test_anchors_of_like_ids_differ():
    assert anchors("q", ["a b", "a-b", "قتلى"]) == {
        "a b": "q-a-b",
        "a-b": "q-a-b.2",
        "قتلى": "q-قتلى",
    }


def test_the_fields_of_the_filter_have_each_a_name_of_their_own(make_project):
    text = (
        "fields:\n  seen.end: {type: date, label: date}\n  rescued: {type: count}\nclaims:\n"
        "  - {source: one, field: date, subject: Fire, value: '2016'}\n"
        "  - {source: one, field: seen.end, subject: Fire, value: '2016'}\n"
        "  - {source: one, field: rescued, subject: Fire, value: '3'}\n"
    )
    result = reconcile(load(make_project(text)))
    shown = page(result, [q for q in result.questions if q.type == "date"])
    assert '<option value="date">date (date)</option>' in shown
    assert '<option value="seen.end">date (seen.end)</option>' in shown
    assert '<option value="rescued">' not in shown
    assert "Showing 2 of 3 questions" in shown


def test_a_title_and_a_description_stand_at_the_head(make_project):
    result = reconcile(load(make_project("claims: []\n")))
    html = page(result, (), About("The fire <of 2016>", "What two papers say."))
    assert "<title>The fire &lt;of 2016&gt;</title>" in html
    assert '<p class="about" dir="auto">What two papers say.</p>' in html


def test_agreements_and_single_answers_are_rows_and_contradictions_cards(ordinary):
    seen = Seen(ordinary)
    items = [(tag, attrs["class"]) for tag, attrs in seen.elements if "data-n" in attrs]
    assert [tag for tag, _ in items] == ["article", "li", "li"]


def test_contradictions_beyond_the_most_cards_are_rows(make_project, monkeypatch):
    monkeypatch.setattr(web_page, "MOST_CARDS", 1)
    claims = "claims:\n" + "".join(
        f"  - {{source: {source}, field: date, subject: {subject}, value: '{value}'}}\n"
        for subject in ("Alm", "Bry")
        for source, value in (("one", "2016"), ("two", "2017"))
    )
    result = reconcile(load(make_project(claims)))
    items = [
        (tag, a["class"])
        for tag, a in Seen(page(result, result.questions)).elements
        if "data-n" in a
    ]
    assert [tag for tag, _ in items] == ["article", "li"]


def test_a_page_of_seven_thousand_claims_is_at_most_five_megabytes(make_project):
    values = ("3", "4", "12", "at least 10", "dozens")
    entries = "".join(
        f"  - {{source: {('one', 'two', 'three')[n % 3]}, field: casualties.killed,"
        f" subject: Event {n // 3} in Town {n % 97}, value: {values[n * 7 % 5]}, id: c{n},"
        f" quote: there were {values[n * 7 % 5]} of them in town that day}}\n"
        for n in range(700)
    )
    result = reconcile(load(make_project("claims:\n" + entries)))
    assert len(page(result, result.questions).encode()) <= 500_000


def test_within_a_verdict_the_cards_with_the_most_at_stake_come_first(result):
    claims = "".join(
        f"  - {{source: {source}, field: {field}, subject: Fire, value: {value}}}\n"
        for source, field, value in [
            ("one", "casualties.killed", 13),
            ("two", "casualties.killed", 15),
            ("one", "casualties.wounded", 13),
            ("two", "casualties.wounded", 15),
            ("three", "casualties.wounded", 17),
        ]
    )
    found = result(f"claims:\n{claims}")
    html = page(found, found.questions, About(""))
    cards = [a for a in Seen(html).values("id") if a.startswith("q-casualties")]
    assert cards == ["q-casualties.wounded/fire", "q-casualties.killed/fire"]


def test_templates_are_read_once():
    assert web_page._environment() is web_page._environment()
