import re

import pytest

from reconcile.cli.refusal import RefusalError
from reconcile.cli.today import day


def test_a_day_that_is_given_is_that_day_and_without_one_it_is_some_day():
    assert day("2017-01-23") == "2017-01-23"
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", day())


@pytest.mark.parametrize("text", ["", "23 January 2017", "2017-02-30", "2017-1-2", "today"])
def test_anything_else_is_refused_with_an_example(text):
    with pytest.raises(RefusalError, match="is not a day, such as"):
        day(text)
