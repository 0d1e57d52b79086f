"""What lies within what is named by places where these differ, and by scopes where they don't."""

from __future__ import annotations

import pytest

DERNA = [{"name": "Derna", "within": "Libya"}, {"name": "Libya"}]
SCOPES = [{"name": "confirmed", "within": "probable"}, {"name": "probable", "within": "all"}]


def killed(value, subject="Libya", **more):
    return {"field": "casualties.killed", "value": value, "subject": subject, **more}


def across(found, *claims, **declared):
    result = found({"claims": list(claims), **declared})
    return [(check.says, check.verdict.value) for check in result.across]


def test_a_place_within_another_is_named_by_the_places(found):
    assert across(found, killed("300"), killed("400", "Derna"), entities=DERNA) == [
        ("casualties.killed: Derna lies within Libya", "outright")
    ]


def test_a_scope_within_another_is_named_by_the_scopes_however_far_apart(found):
    claims = killed("300", scope="all"), killed("400", scope="confirmed")
    assert across(found, *claims, scopes=SCOPES) == [
        ("casualties.killed: confirmed lies within all", "outright")
    ]


@pytest.mark.parametrize(
    ("claims", "declared"),
    [
        ((killed("300"), killed("400", "Derna")), {}),
        ((killed("300"), killed("400", "Derna", scope="all")), {"entities": DERNA}),
        ((killed("300", scope="confirmed"), killed("400", scope="all")), {"scopes": SCOPES[1:]}),
    ],
)
def test_what_lies_within_nothing_is_not_checked(found, claims, declared):
    assert across(found, *claims, **declared) == []
