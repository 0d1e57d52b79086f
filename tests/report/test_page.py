"""The page: hostile strings stay text, nothing is loaded, and every link leads somewhere."""

import base64
import hashlib
import re
from html.parser import HTMLParser

import pytest

from reconcile.files.project import load
from reconcile.pipeline import reconcile
from reconcile.report.web.anchors import anchors, web_link
from reconcile.report.web.page import page

HOSTILE = (
    "\"'><script>steal()</script><img src=x onerror=steal()>"
    "</style></title></textarea>{{ 7*7 }}{% raw %}&lt;b&gt;<!--]]>"
)
OWN_TAGS = set(
    """
    a article b bdi body button circle code dd details div dl dt footer form h1 h2 h3 head header
    html input label li line main meta nav ol option output p path q script section select span
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
    assert [tag for tag, _ in seen.elements].count("script") == 1
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
