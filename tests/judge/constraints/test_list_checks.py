"""A list is checked with everybody of whom it says something."""

LIST = {"list": "participants", "status": "attendance"}
NAMED = {
    "field": "participants",
    "subject": "talks",
    "value": "Iran and Russia",
    "complete": "true",
}


def status(who, value="attended", **more):
    return {"field": "attendance", "subject": who, "value": value, **more}


def across(found, *claims, **constraint):
    return found({"constraint": {**LIST, **constraint}, "claims": claims}).across


def test_each_party_has_a_check_that_names_it(found):
    checks = across(found, NAMED, status("Iran", "stayed away"), status("Qatar"))
    assert [(check.id, check.says) for check in checks] == [
        ("status:participants/talks/iran", "Iran came (attendance) if on participants, else not"),
        ("status:participants/talks/qatar", "Qatar came (attendance) if on participants, else not"),
    ]
    assert [check.clashes[0].comparison.reason for check in checks] == [
        "listed-but-absent",
        "not-on-complete-list",
    ]


def test_a_list_that_isnt_complete_says_nothing_of_others(found):
    partial = {**NAMED, "complete": "false"}
    assert [c.id for c in across(found, partial, status("Iran"), status("Qatar"))] == [
        "status:participants/talks/iran"
    ]


def test_of_two_lists_only_the_named_event_is_compared(found):
    other = {**NAMED, "subject": "congress"}
    assert across(found, NAMED, other, status("Qatar")) == ()
    assert len(across(found, NAMED, other, status("Qatar"), subject="talks")) == 1
    assert [c.subject for c in across(found, NAMED, other, status("Qatar", scope="congress"))] == [
        "congress"
    ]
