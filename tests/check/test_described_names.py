"""A description beside a name is met with what to write instead."""

CLAIMS = """
claims:
  - {source: one, field: delegation_head, subject: talks, value: the mayor}
  - {source: two, field: delegation_head, subject: talks, value: Anna Beck}
  - {source: three, field: delegation_head, subject: talks, value: Carl Dorn}
"""


def test_a_description_beside_names_is_found_once_and_asks_for_the_name(checked):
    (finding,) = checked(CLAIMS, select=("N004",)).findings
    assert finding.message == "`the mayor` is not a name, so it isn't compared with `Carl Dorn`"
    assert finding.primary.line == 3
    assert [one.position.line for one in finding.related] == [5]
    assert "implied: true" in finding.expected


def test_two_descriptions_are_found_each(checked):
    two = CLAIMS.replace("Anna Beck", "his deputy").replace("Carl Dorn", "the mayor")
    lines = [one.primary.line for one in checked(two, select=("N004",)).findings]
    assert lines == [3, 4, 5]


def test_names_and_lone_descriptions_are_not_found(checked):
    named = CLAIMS.replace("the mayor", "Bert Ahn")
    assert not checked(named, select=("N004",)).findings
    alone = "\n".join(CLAIMS.splitlines()[:3])
    assert not checked(alone, select=("N004",)).findings
