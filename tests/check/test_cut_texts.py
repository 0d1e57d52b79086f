"""What a ` #` cuts off is found where something says that it belongs to the text, and not else."""

import pytest

from reconcile.files.faults import Faults
from reconcile.files.project import load
from reconcile.files.yaml_reader import read_tree

CLAIM = """claims:
  - source: one
    field: date
    subject: truce
    value: {value}
    quote: {quote}
"""
TEXT = {"one": "The truce began # on 12 May 2017 in hall #5.\n"}


def _found(checked, value="12 May 2017", quote="began", texts=None):
    run = checked(CLAIM.format(value=value, quote=quote), texts=texts)
    return [(f.message, f.primary.line) for f in run.findings if f.rule == "text-cut-off"]


@pytest.mark.parametrize(
    ("said", "texts", "cut"),
    [
        ({"quote": "began # on 12 May 2017"}, TEXT, "# on 12 May 2017"),
        ({"quote": "on 12 May 2017 in hall #5"}, TEXT, "#5"),
        ({"quote": "began # on 12 May 2017"}, None, "# on 12 May 2017"),
        ({"quote": "12 May 2017 in hall #5"}, None, "#5"),
        ({"value": "12 May 2017 #2"}, None, "#2"),
        ({"value": "12 May 2017 #2"}, TEXT, "#2"),
    ],
)
def test_a_text_that_goes_on(checked, said, texts, cut):
    ((message, line),) = _found(checked, texts=texts, **said)
    assert f"` {cut}` is read as a comment" in message
    assert line == (6 if "quote" in said else 5)


@pytest.mark.parametrize(
    ("said", "texts"),
    [
        ({"quote": "on 12 May 2017 # page 3"}, TEXT),
        ({"quote": "on 12 May 2017 #checked"}, TEXT),
        ({"quote": "on 12 May 2017 # said on 12 May 2017"}, None),
        ({"quote": "'on 12 May 2017' #5"}, None),
        ({"quote": '"began # on 12 May 2017"'}, TEXT),
        ({"value": "12 May 2017 # killed"}, None),
        ({"value": "12 May 2017 ## 2"}, None),
        ({"value": "12 May 2017 #"}, None),
    ],
)
def test_a_comment_is_left_alone(checked, said, texts):
    assert _found(checked, texts=texts, **said) == []


def test_what_a_group_says_is_looked_at_too(checked):
    run = checked("subject: hall #5\nclaims:\n  - {source: one, field: date, value: 12 May 2017}\n")
    (found,) = [f for f in run.findings if f.rule == "text-cut-off"]
    assert (found.primary.line, found.primary.column) == (1, 10)


@pytest.mark.parametrize(
    ("text", "behind"),
    [
        ("a: x # y\n", {"a": "# y"}),
        ("a: x\n  y # z\nb: 'x' # y\n", {"a": "# z"}),
        ("a: {b: x} # y\n", {}),
        ("a: [x, y] # z\n", {}),
        ("a: x#y\n", {}),
        ("a: |\n  x # y\n", {}),
        ("a: # y\n", {"a": "# y"}),
    ],
)
def test_the_comment_behind_a_plain_text_is_kept(text, behind):
    root = read_tree(text, "f.yaml", Faults())
    assert {key: root.comment(key) for key in root if root.comment(key)} == behind


def test_a_value_that_is_all_comment_says_so(make_project):
    root = make_project(CLAIM.format(value="#MeToo", quote="x"))
    (fault,) = load(root).findings
    assert fault.expected == "a value; `#MeToo` is a comment, but for quotation marks around it"
