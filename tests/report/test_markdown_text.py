"""Text from data is Markdown that shows it and does nothing else."""

import pytest

from reconcile.report.markdown_text import code, plain, table


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("about 13", "about 13"),
        ("*bold* _it_ `c`", r"\*bold\* \_it\_ \`c\`"),
        ("<b>&amp;", "&lt;b&gt;&amp;amp;"),
        ("a | b", r"a \| b"),
        ("[x](y)", r"\[x\](y)"),
        ("# title", r"\# title"),
        ("- item", r"\- item"),
        ("2. item", "2<!-- -->. item"),
        ("@team #12", "@<!-- -->team #<!-- -->12"),
        ("https://x", "https:<!-- -->//x"),
        ("www.x", "www<!-- -->.x"),
    ],
)
def test_what_would_be_markup_is_shown(text, markdown):
    assert plain(text) == markdown


@pytest.mark.parametrize(
    ("text", "fenced"),
    [("a-b", "`a-b`"), ("a`b", "``a`b``"), ("`a`", "`` `a` ``"), ("a|b", r"`a\|b`")],
)
def test_code_is_fenced_by_more_than_it_has(text, fenced):
    assert code(text) == fenced


def test_a_table_has_a_rule_below_its_head():
    assert table(["a", "b"], [["1", "2"]]) == "| a | b |\n| --- | --- |\n| 1 | 2 |\n"
