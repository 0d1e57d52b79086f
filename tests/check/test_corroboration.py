"""Sources of one origin say one thing once."""

import pytest

SAME = """
claims:
  - {source: one, field: casualties.killed, subject: raid, value: "13"}
  - {source: two, field: casualties.killed, subject: raid, value: "13"}
"""
WIRE = {name: f"title: {name}\nderived_from: The Wire\n" for name in ("one", "two")}


def test_two_sources_of_one_origin_are_an_echo(checked):
    (finding,) = checked(SAME, sources=WIRE, select=("V004",)).findings
    assert finding.message == "2 sources say this, all from one origin: The Wire"
    assert (finding.primary.line, [r.label for r in finding.related]) == (3, ["`two`, too"])


@pytest.mark.parametrize(
    ("claims", "sources"),
    [
        (SAME, {**WIRE, "two": "outlet: Post\n"}),
        (SAME.replace("source: two", "source: one"), WIRE),
        (SAME.replace('"13"', '"15"', 1), WIRE),
    ],
    ids=["two origins", "one source", "two values"],
)
def test_all_else_is_none(checked, claims, sources):
    assert checked(claims, sources=sources, select=("V004",)).findings == ()
