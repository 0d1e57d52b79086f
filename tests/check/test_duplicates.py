"""One statement noted twice looks like two."""

import pytest

ONE = "  - {{source: one, field: duration, subject: war, value: {}, quote: {}{}}}\n"


@pytest.mark.parametrize(
    ("second", "found"),
    [
        (("6 years", "a six-year war", ""), 1),
        (("six years", "six years", ", claimant: Ann Lee"), 0),
        (("six years", "six years", ", stage: planned"), 0),
        (("seven years", "seven years", ""), 0),
    ],
)
def test_the_same_claim_of_a_source_is_found(checked, second, found):
    claims = "claims:\n" + ONE.format("six years", "six years", "") + ONE.format(*second)
    findings = checked(claims, select=("S103",)).findings
    assert len(findings) == found
    for finding in findings:
        assert finding.message == "`one` makes this claim twice"
        assert [r.label for r in finding.related] == ["first here"]
        assert finding.primary.line == finding.related[0].position.line + 1
