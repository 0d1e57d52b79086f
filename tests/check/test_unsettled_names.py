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
