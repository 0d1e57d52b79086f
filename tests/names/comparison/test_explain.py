"""The comparison part by part."""

import pytest

from reconcile.names import compare


@pytest.mark.parametrize(
    ("a", "b", "kind", "ways"),
    [
        ("Peter Orme", "Peter Falk", "person", ["equal", "unmatched", "unmatched"]),
        ("OFC", "Orme Front Council", "organisation", ["acronym"]),
        ("Petro Plus", "Petroplus", "organisation", ["joined"]),
        ("Norway", "Kingdom of Norway", "place", ["known"]),
        ("Orme, Peter, 1811-1870", "Peter Orme", "person", ["joined"]),
        ("Zhang Wei", "Zheng Wei", "person", ["spelling", "equal", "difference"]),
        ("Omar Abdullah Orme", "Abdullah Omar Orme", "person", ["equal"] * 3 + ["order"]),
        ("Ahmadi Nejad Orme", "Ahmadinejad Orme", "organisation", ["joined"]),
    ],
)
def test_each_part_says_how_it_was_matched(a, b, kind, ways):
    found = compare(a, b, kind)
    assert [part.how for part in found.parts] == ways
    assert sum(part.cost for part in found.parts) == pytest.approx(100 - found.score, abs=0.5)


@pytest.mark.parametrize(
    ("a", "b", "kind", "tip"),
    [
        ("Peter Orme", "peter orme", "person", "only a decision that they are two"),
        ("Norway", "Kingdom of Norway", "place", "only a decision that they are two"),
        ("Norway", "Sweden", "place", "a decision, or an alias in the claims file"),
        ("Zhang Wei", "Zheng Wei", "person", "a decision, or an alias in the claims file"),
        ("OFC", "Orme Front Council", "organisation", "a decision, or an alias"),
        ("Salim Orme", "Saleem Orme", "person", "less would make it a close call"),
        ("Orme", "Peter Orme", "person", 'make it same: "peter" in the first too'),
        ("Peter Orme", "Peter Falk", "person", 'make it close: "orme" in the second too, and more'),
        ("Mikhail Orlov", "Michael Orlova", "person", '"orlov" spelled as "orlova"'),
    ],
)
def test_the_tip_says_what_would_change_the_answer(a, b, kind, tip):
    assert tip in compare(a, b, kind).tips
