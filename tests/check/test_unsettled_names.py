"""Close names are left to a person, at their first use."""

HEADS = """
claims:
  - {source: one, field: delegation_head, subject: talks, value: Zahran Alloush}
  - {source: two, field: delegation_head, subject: talks, value: Mohammad Alloush}
  - {source: three, field: delegation_head, subject: talks, value: Alloush}
"""


def test_a_name_that_may_be_two_is_found_once(checked):
    (finding,) = checked(HEADS, select=("N002",)).findings
    assert finding.message == "`Alloush` may mean `Mohammad Alloush` or `Zahran Alloush`"
    assert finding.primary.line == 5
    assert [related.position.line for related in finding.related] == [4, 3]


def test_a_close_pair_is_found_at_both_of_its_uses(checked):
    two = HEADS[: HEADS.index("  - {source: three")]
    two = two.replace("Zahran Alloush", "Mohammed Alush").replace("Mohammad", "Mahmoud")
    (finding,) = checked(two, select=("N001",)).findings
    assert {finding.primary.line, *(r.position.line for r in finding.related)} == {3, 4}
    assert "may be one" in finding.message


def test_a_name_is_torn_between_two_or_more(checked):
    """A name in one close call alone is of the other rule, and of two the more frequent is torn."""
    two = HEADS[: HEADS.index("  - {source: three")]
    two = two.replace("Zahran Alloush", "Mohammed Alush").replace("Mohammad", "Mahmoud")
    assert checked(two, select=("N002",)).findings == ()
    four = (
        HEADS + "  - {source: four, field: delegation_head, subject: talks, value: Issam Alloush}\n"
    )
    sources = dict.fromkeys(("one", "two", "three", "four"), "title: A source\n")
    (finding,) = checked(four, sources=sources, select=("N002",)).findings
    assert finding.about == "Alloush"
    assert [related.label for related in finding.related] == [
        "`Issam Alloush`",
        "`Mohammad Alloush`",
        "`Zahran Alloush`",
    ]
