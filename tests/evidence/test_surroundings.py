"""What surrounds a quote in its text speaks for the claim, or against it."""

import pytest

from reconcile.evidence.all_evidence import check
from reconcile.files.project import load
from reconcile.model.evidence import Context
from reconcile.pipeline import reconcile

HEAD = """\
entities:
  - {name: High Negotiations Committee, kind: organisation, aliases: [HNC]}
claims:
"""
FAR = "A long way on. " * 40


@pytest.fixture
def context(make_project):
    def look(text, quote, field="attendance", value="attended", **others):
        claim = {"id": "c", "source": "one", "field": field, "subject": "talks", "value": value}
        claim |= {"quote": quote, **others}
        lines = [
            f"    {key}: '{said.replace(chr(39), chr(39) * 2)}'" for key, said in claim.items()
        ]
        root = make_project(HEAD + "  -\n" + "\n".join(lines) + "\n", sources={"one": "title: x\n"})
        texts = root / "data" / "sources" / "text"
        texts.mkdir(exist_ok=True)
        (texts / "one.txt").write_text(text, encoding="utf-8")
        project = load(root)
        assert project.findings == ()
        return check(project, reconcile(project).groups).contexts.get("c")

    return look


@pytest.mark.parametrize(
    ("text", "quote", "denial"),
    [
        ("They did not attend the talks.", "attend the talks", "not"),
        ("They didn\u2019t attend the talks.", "attend the talks", "didn\u2019t"),
        ("They have not yet been invited to it.", "invited to it", "not yet been"),
        ("Nobody there attended the talks.", "attended the talks", "Nobody there"),
        ("They did not attend the talks.", "did not attend the talks", ""),
        ("They did not come, but sent a man to attend the talks.", "attend the talks", ""),
        ("It is not true. They attended the talks.", "attended the talks", ""),
        ("Not one of the ten who were asked in May attended the talks.", "attended the talks", ""),
        ("They never said they did not attend.", "did not attend", ""),
        ("They attended the talks.", "attended the talks", ""),
    ],
)
def test_a_denial_before_the_quote_in_its_clause_is_found(context, text, quote, denial):
    assert context(text, quote).denial == denial


@pytest.mark.parametrize(
    ("text", "claimant", "far"),
    [
        ("Ann Lee said the group attended it.", "Ann Lee", False),
        ("The group attended it, Lee said.", "Ann Lee", False),
        ("The HNC said the group attended it.", "High Negotiations Committee", False),
        ("An official of a rebel group said it attended it.", "official in a rebel group", False),
        ("A spokesman of a rebel group said it attended it.", "official in a rebel group", True),
        ("Bob Ray said the group attended it.", "Ann Lee", True),
        (f"Ann Lee spoke. {FAR} The group attended it.", "Ann Lee", True),
        (f"The group attended it. {FAR} Ann Lee spoke.", "Ann Lee", True),
        (f"Ann Lee spoke. {'x' * 350} \u201cThey attended it,\u201d she said.", "Ann Lee", False),
        (f"Ann Lee spoke. {'x' * 350} They attended it.", "Ann Lee", True),
        ("Leeds said the group attended it.", "Ann Lee", True),
        ("Russians said the group attended it.", "Russia", False),
    ],
)
def test_the_claimant_is_named_near_the_quote(context, text, claimant, far):
    assert context(text, "attended it", claimant=claimant).far_claimant is far


@pytest.mark.parametrize(
    ("text", "far"),
    [
        ("Ann Lee came. She will head the delegation.", ()),
        ("Bob Ray came. He will head the delegation.", ("Ann Lee",)),
        (f"Ann Lee came. {FAR} She will head the delegation.", ("Ann Lee",)),
    ],
)
def test_an_implied_name_is_near_the_quote(context, text, far):
    found = context(text, "will head the delegation", "delegation_head", "Ann Lee", implied="true")
    assert found.far_names == far


def test_a_name_that_the_quote_holds_is_not_asked_for_around_it(context):
    found = context("Ann Lee will head it.", "Ann Lee will head it", "delegation_head", "Ann Lee")
    assert found.far_names == ()


@pytest.mark.parametrize(
    ("text", "stage", "plan"),
    [
        (
            "Talks are expected to be held in Astana on Monday.",
            "happened",
            "expected to be held in Astana",
        ),
        ("Talks are expected to be held in Astana on Monday.", "planned", ""),
        ("Talks were held in Astana on Monday.", "happened", ""),
        (
            "They arrived. Talks will be held in Astana on Monday.",
            "happened",
            "will be held in Astana on",
        ),
        (
            "Officials who arrived say talks will be held in Astana.",
            "happened",
            "will be held in Astana",
        ),
        ("Those who will come again met in Astana.", "happened", ""),
    ],
)
def test_the_sentence_says_whether_it_is_a_plan(context, text, stage, plan):
    assert context(text, "in Astana", "organisers", "Astana", stage=stage).plan == plan


def test_nothing_is_looked_for_around_a_quote_that_is_not_found(context):
    assert context("They came.", "attended it") is None


def test_an_ordinary_quote_has_nothing_against_it(context):
    assert context("They attended it.", "attended it") == Context()
