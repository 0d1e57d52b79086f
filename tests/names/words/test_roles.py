"""Which words in brackets are a role that passes, and which an occupation that lasts."""

import pytest

from reconcile.names.words.roles import pass_by


@pytest.mark.parametrize(
    "inside",
    ["editor", "ed .", "chair", "member", "former spokesman", "deputy foreign minister", "witness"],
)
def test_roles_in_books_and_meetings_pass(inside):
    assert pass_by(inside.split())


@pytest.mark.parametrize(
    "inside",
    [
        "painter", "politician", "father", "boston", "united kingdom", "spokesman of hill", "",
        "party", "bishop", "judge", "lawyer",
    ],
)  # fmt: skip
def test_occupations_places_and_kin_stay(inside):
    assert not pass_by(inside.split())
