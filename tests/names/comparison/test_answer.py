"""From a score to an answer."""

import pytest

from reconcile.names import compare
from reconcile.names.comparison.answer import CLOSE_FROM, REASONS, SAME_FROM, Answer, answer_of, cut


@pytest.mark.parametrize(
    ("score", "answer"),
    [
        (100.0, Answer.SAME), (SAME_FROM, Answer.SAME), (SAME_FROM - 0.01, Answer.CLOSE),
        (CLOSE_FROM, Answer.CLOSE), (CLOSE_FROM - 0.01, Answer.DIFFERENT), (0.0, Answer.DIFFERENT),
    ],
)  # fmt: skip
def test_an_answer_begins_at_its_threshold(score, answer):
    assert answer_of(score) is answer


def test_a_score_is_cut_so_that_none_rounds_up():
    assert cut(84.49) == 84.4
    assert cut(84.5) == 84.5


@pytest.mark.parametrize(
    ("a", "b", "kind", "reason"),
    [
        ("Peter Orme", "peter ORME", "person", "equal-forms"),
        ("Orme, Peter, 1811-1870", "Peter Orme", "person", "beside-the-name"),
        ("Petro Plus", "Petroplus", "organisation", "joined-forms"),
        ("Petro Plus", "Petroplus AG", "organisation", "legal-form-missing"),
        ("Lord Orme", "Lady Orme", "person", "gender-differs"),
        ("Prince Orme", "Princess Orme", "person", "gender-differs"),
        ("Route 1 12", "Route 11 2", "event", "numbers-differ"),
        ("Abdelaziz", "Kamal Abdel Aziz", "person", "one-word"),
        ("OFC", "Orme Front Council", "organisation", "acronym"),
        ("Norway", "Kingdom of Norway", "place", "one-by-name"),
        ("Norway", "Sweden", "place", "two-by-name"),
        ("Peter Orme", "Li Wu", "person", "nothing-shared"),
        ("5th Orme Front", "6th Orme Front", "organisation", "numbers-differ"),
        ("Peter Orme", "Peter Falk", "person", "words-differ"),
        ("Orme", "Peter Orme", "person", "one-word"),
        ("Orme Front", "Armed Orme Front", "organisation", "extra-words"),
        ("Abdullah Omar Orme", "Omar Abdullah Orme", "person", "word-order"),
        ("Orlov Falk", "Orlow Falk", "organisation", "spelling"),
    ],
)
def test_the_reason_is_what_decided(a, b, kind, reason):
    assert compare(a, b, kind).reason == compare(b, a, kind).reason == reason
    assert reason in REASONS
