"""Commas and signs inside one name."""

import pytest

from reconcile.values.parties.inner_commas import (
    INVERTED,
    is_firm,
    officers_in_doubt,
    pairs,
    plain_marks,
)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Hansen &amp; Sohn", "Hansen & Sohn"),
        ("Miller, Ltd.", "Miller Ltd."),
        ("King, Jr.", "King Jr."),
        (
            "Korea, Republic of / Iran, Islamic Republic of",
            "Korea, Republic of; Iran, Islamic Republic of",
        ),
        ('"A, Ltd." and B, Jr.', '"A, Ltd." and B Jr.'),
        ("Russia / Turkey", "Russia / Turkey"),
        ("Russia, Turkey/Iran", "Russia, Turkey/Iran"),
        ("Aho, Alfred V./Sethi, Ravi", "Aho, Alfred V.; Sethi, Ravi"),
        ("Peter Orme, ed.; Jane Hill, trans.", "Peter Orme (editor); Jane Hill (translator)"),
        (
            "Orme, P. (Eds.), comp. and Ida Hill (ill.)",
            "Orme, P. (editor) (compiler) and Ida Hill (illustrator)",
        ),
        ("Peter Orme, author, and Jane Hill", "Peter Orme (author), and Jane Hill"),
        ("the editor, Peter Orme", "the editor, Peter Orme"),
        (
            "Smith, John (chair), Doe, Jane (press secretary)",
            "Smith, John (chair); Doe, Jane (press secretary)",
        ),
        ("Smith, J. (chair) and Doe, Jane (member)", "Smith, J. (chair); Doe, Jane (member)"),
        (
            "Smith, John (chair), Doe, Jane (member)",
            "Smith, John (chair), Doe, Jane (member)",
        ),
        (
            "Norway, Sweden (guarantor), Denmark, Iceland (observer)",
            "Norway, Sweden (guarantor), Denmark, Iceland (observer)",
        ),
    ],
)
def test_marks_made_plain(text, plain):
    assert plain_marks(text) == plain


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Aho, Alfred V.", True),
        ("van Dijk, A. B.", True),
        ("Korea, Republic of", True),
        ("Iran, Islamic Republic of", True),
        ("Bach, Johann Sebastian, 1685-1750", True),
        ("Orme, Peter, 1811-1870 and Hill, Jane, 1830-1899", True),
        ("Orme, Peter (1811-1870), Hill, Jane (1830-)", True),
        ("Russia, Turkey", False),
        ("Russia, Turkey and Iran", False),
    ],
)
def test_a_name_with_a_comma_in_it(text, whole):
    assert bool(INVERTED.search(text)) is whole


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Smith, John and Doe, Jane", ["Smith, John", "Doe, Jane"]),
        ("Smith, John, and Doe, Jane & Roe, Ann", ["Smith, John", "Doe, Jane", "Roe, Ann"]),
        ("Smith, John/Doe, Jane", ["Smith, John", "Doe, Jane"]),
        ("Aho, A.V., Sethi, R., Ullman, J. D.", ["Aho, A.V.", "Sethi, R.", "Ullman, J. D."]),
        ("Aho, A.V. and Sethi, Ravi", ["Aho, A.V.", "Sethi, Ravi"]),
        ("Russia, U.N., Turkey, U.S.", []),
        ("Smith, John, Doe", []),
        ("Russia, Turkey and Iran", []),
    ],
)
def test_inverted_names_in_pairs(text, names):
    assert pairs(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Smith, John (chair), Doe, Jane (member)", ["Smith, John", "Doe, Jane"]),
        ("Smith, John (chair); Doe, Jane (member)", []),
        ("Norway, Sweden (guarantor), Denmark, Iceland (observer)", []),
        ("Norway, Sweden (chair)", []),
        ("Norway, Sweden (chair), Denmark", []),
    ],
)
def test_roles_that_states_may_have_leave_open_whether_names_are_inverted(text, names):
    assert officers_in_doubt(text) == names


@pytest.mark.parametrize(
    ("before", "after", "firm"),
    [
        ("Hansen", "Sohn", True),
        ("Johnson", "Johnson", True),
        ("Lee", "Co.", True),
        ("Smith", "Wesson", False),
    ],
)
def test_a_firm(before, after, firm):
    assert is_firm(before, after) is firm
