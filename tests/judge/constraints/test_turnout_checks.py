"""A turnout is checked with each direct member of its body whose status is spoken of."""

TURNOUT = {"turnout": "turnout", "status": "attendance", "members": "Coalition", "all": "all come"}
ENTITIES = [
    {"name": "Coalition"},
    {"name": "Northern Front", "within": "Coalition"},
    {"name": "First Brigade", "within": "Northern Front"},
]
COME = {"field": "turnout", "subject": "talks", "value": "all come"}
AWAY = {"field": "attendance", "value": "stayed away"}


def across(found, *claims, entities=ENTITIES, **constraint):
    row = {"constraint": {**TURNOUT, **constraint}, "entities": entities, "claims": [COME, *claims]}
    return found(row).across


def test_only_direct_members_of_the_body_are_checked(found):
    claims = [
        {**AWAY, "subject": who} for who in ("Northern Front", "First Brigade", "Other Front")
    ]
    [check] = across(found, *claims)
    assert check.id == "turnout:turnout/talks/northern-front"
    assert check.says == "turnout of Coalition is true of Northern Front (attendance)"
    assert check.subject == "talks"
    assert check.verdict.value == "outright"


def test_the_constraints_own_id_begins_the_ids(found):
    [check] = across(found, {**AWAY, "subject": "Northern Front"}, id="come")
    assert check.id == "come/talks/northern-front"


def test_another_subject_than_the_declared_one_is_not_checked(found):
    away = {**AWAY, "subject": "Northern Front"}
    assert across(found, away, subject="the congress") == ()
    assert len(across(found, away, subject="Talks")) == 1


def test_it_rests_on_what_the_member_lies_within(found):
    away = {**AWAY, "subject": "Northern Front"}
    [before] = across(found, away)
    higher = [{"name": "Coalition", "within": "Alliance"}, *ENTITIES[1:]]
    [after] = across(found, away, entities=higher)
    [noted] = across(found, away, note="By its statute.")
    assert before.rests_on != after.rests_on
    assert before.rests_on == noted.rests_on


def test_two_events_with_a_turnout_need_a_scope(found):
    other = {**COME, "subject": "congress"}
    assert across(found, other, {**AWAY, "subject": "Northern Front"}) == ()
    scoped = {**AWAY, "subject": "Northern Front", "scope": "talks"}
    assert [check.subject for check in across(found, other, scoped)] == ["talks"]
