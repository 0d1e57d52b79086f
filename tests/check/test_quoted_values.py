"""What a quote says instead of the value is said, with the quote's place."""

import pytest

CLAIM = "claims:\n  - {{source: one, field: {}, subject: raid, value: '{}', quote: '{}'{}}}\n"


@pytest.mark.parametrize(
    ("field", "value", "quote", "code", "message", "expected"),
    [
        ("casualties.killed", "14", "killed 13", "E101", "the value `14` is not what the quote says", "13"),
        ("casualties.killed", "31", "killed 13", "E101", "is not what the quote says: are digits swapped?", "13"),
        ("delegation_head", "Ann Lee", "Bob Ray came", "E101", "the quote doesn`t name `Ann Lee`", ""),
        ("casualties.killed", "13", "at least 13", "E102", "hedges what the value `13` states flatly", "at least 13"),
        ("casualties.killed", "at least 13", "13 dead", "E103", "is hedged in another way than the quote", "13"),
        ("attendance", "attended", "will attend", "E104", "says that it happened, its quote that it is planned", "a value that says what happened"),
        ("attendance", "expected", "attended it", "E104", "says that it is planned, its quote that it happened", "a value that says what happened"),
    ],
)  # fmt: skip
def test_the_finding_says_what_differs(checked, field, value, quote, code, message, expected):
    run = checked(CLAIM.format(field, value, quote, ""), select=(code,))
    (finding,) = run.findings
    assert message.replace("`t", "'t") in finding.message
    assert expected in finding.expected or code == "E104"
    assert [related.label for related in finding.related] == ["the quote"]
    assert finding.primary.line == 2


def test_the_names_that_the_quote_has_instead_are_given(checked):
    claims = CLAIM.format("delegation_head", "Ann Lee", "Bob Ray heads it", ", implied: true")
    claims += "  - {source: two, field: delegation_head, subject: raid, value: Bob Ray}\n"
    (finding,) = checked(claims, select=("E101",)).findings
    assert finding.message == "the quote doesn't name `Ann Lee`, but `Bob Ray`"


def test_a_plan_in_the_sentence_is_said_to_be_there(checked):
    claims = CLAIM.format("place", "Astana", "in Astana", ", stage: happened").replace(
        "place", "hall"
    )
    claims = "fields: {hall: {type: place}}\n" + claims
    run = checked(claims, texts={"one": "Talks will be held in Astana.\n"}, select=("E104",))
    (finding,) = run.findings
    assert (
        "its sentence in the text that it is planned: \u201cwill be held in Astana\u201d"
        in finding.message
    )
    assert finding.expected.endswith("`stage: planned`")


def test_of_a_list_with_lines_both_places_are_named(checked):
    lines = ", locator: lines 1-2}\n"
    claims = CLAIM.format("organisers", "Elms, Yews", "Elms", "").replace("}\n", lines)
    (finding,) = checked(claims, texts={"one": "Elms\nOaks\n"}, select=("E101",)).findings
    assert finding.message == "neither the quote nor lines 1-2 of the text names `Yews`"


@pytest.mark.parametrize(
    ("value", "stage", "quote", "instead"),
    [
        ("attended", "", "will attend", "`stage: planned`"),
        ("attended", "happened", "will attend", "`stage: planned`"),
        ("expected", "", "attended it", "a value that says what happened"),
        ("expected", "planned", "attended it", "`stage: happened`"),
    ],
)
def test_another_stage_is_mended_by_the_stage_or_the_value(checked, value, stage, quote, instead):
    more = f", stage: {stage}" if stage else ""
    (finding,) = checked(CLAIM.format("attendance", value, quote, more), select=("E104",)).findings
    assert finding.expected.endswith(instead)
