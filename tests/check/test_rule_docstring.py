"""A rule's docstring is its page: a title, prose, and files that show it."""

from reconcile.check.registry import BY_NAME
from reconcile.check.rule_docstring import files, info, page_of


def test_a_page_has_a_title_prose_and_examples():
    page = page_of(BY_NAME["long-quote"])
    assert page.title == "Quotes of more than 12 words."
    assert page.prose.startswith("A quote is the shortest run of words")
    assert page.bad.startswith("claims:\n  - source: one\n")
    assert page.good.startswith("claims:\n  - {source: one")


def test_info_is_what_formats_print():
    said = info(BY_NAME["long-quote"])
    assert (said.code, said.severity.value) == ("E002", "warning")
    assert "Bad:\n\n```yaml\nclaims:\n" in said.page
    assert said.page.count("```") == 4


def test_an_example_is_files():
    example = (
        "claims:\n- x\n# sources/one.yaml\ntitle: One\n# a remark\n# decisions.yaml\naccepted:"
    )
    assert files(example) == {
        "claims.yaml": "claims:\n- x\n",
        "sources/one.yaml": "title: One\n# a remark\n",
        "decisions.yaml": "accepted:\n",
    }
