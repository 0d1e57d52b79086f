"""What would change how two counts relate."""

from __future__ import annotations

import pytest

from reconcile.values.count.compare import compare
from reconcile.values.count.read import read
from reconcile.values.count.say_change import would_change
from reconcile.values.settings import DEFAULTS


@pytest.mark.parametrize(
    ("a", "b", "sentence"),
    [
        ("more than 400", "more than 430", "If B said 'more than 400', they would agree."),
        ("13", "at least 15", "If A gave a figure of at least 15, or spoke of another time, they would not contradict."),
        ("more than 400", "900", "If B gave a figure of more than 400 and at most 450, they would be compatible."),
        ("at least 13", "15", "If B gave a figure of fewer than 13, they would contradict each other."),
        ("up to 13", "12", "If B gave a figure of more than 13, they would contradict each other."),
        ("more than 13", "15", "If B gave a figure of 13 or fewer, they would contradict each other."),
        ("fewer than 13", "12", "If B gave a figure of 13 or more, they would contradict each other."),
        ("13", "13", ""),
        ("at least 0", "5", ""),
    ],
)  # fmt: skip
def test_what_would_change_the_relation(a, b, sentence):
    one, other = read(a, DEFAULTS), read(b, DEFAULTS)
    assert would_change(one, other, compare(one, other, DEFAULTS)) == sentence
