"""The table of formats: each name leads to a function that writes a run."""

import pytest

from reconcile.report.findings.formats import FORMATS, rendered


@pytest.mark.parametrize("form", FORMATS)
def test_each_format_writes_a_run(form, found):
    assert rendered(form, found)


def test_what_is_accepted_is_for_text_alone(set_aside):
    assert "Two counts." in rendered("text", set_aside, show_accepted=True)
    assert "Two counts." not in rendered("text", set_aside)
    assert "Two counts." not in rendered("concise", set_aside, show_accepted=True)
