"""What may be answered at each step: from the project, or of a few words."""

import pytest

from reconcile.annotate.draft import Draft
from reconcile.annotate.known_answers import FIELD, SUBJECT, TYPE, VALUE, known

DRAFT = Draft("At least 12 people died", field="casualties.killed", subject="Varn flood")


@pytest.mark.parametrize(
    ("step", "first"),
    [
        (FIELD, "casualties.killed"),
        (SUBJECT, "Varn flood"),
        (TYPE, "count"),
        (VALUE, "At least 12"),
        ("stage", "happened"),
        ("implied", "yes"),
    ],
)
def test_the_likeliest_answer_of_a_step_comes_first(desk, step, first):
    assert known(desk, DRAFT, desk.words(DRAFT), step)[0] == first


@pytest.mark.parametrize("step", ["note", "as_of", "scope"])
def test_free_text_has_no_known_answers(desk, step):
    assert known(desk, DRAFT, desk.words(DRAFT), step) == ()
