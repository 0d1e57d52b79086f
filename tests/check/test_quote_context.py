"""What surrounds a quote is held up to its claim."""

CLAIM = "claims:\n  - {{source: one, field: {}, subject: HNC, value: {}, quote: {}{}}}\n"


def test_a_denial_is_put_before_the_quote(checked):
    claim = CLAIM.format("attendance", "attended", "attend the talks", "")
    (finding,) = checked(
        claim, texts={"one": "It did not attend the talks.\n"}, select=("E010",)
    ).findings
    assert finding.expected == "not attend the talks"
    assert finding.severity.value == "error"


def test_a_claimant_elsewhere_is_named(checked):
    claim = CLAIM.format("attendance", "attended", "attended it", ", claimant: Ann Lee")
    (finding,) = checked(
        claim, texts={"one": "Doctors say it attended it.\n"}, select=("E011",)
    ).findings
    assert finding.message == "`one` doesn't name `Ann Lee` near the quote"
    assert (
        checked(claim, texts={"one": "Lee says it attended it.\n"}, select=("E011",)).findings == ()
    )


def test_an_implied_name_elsewhere_is_named(checked):
    claim = CLAIM.format("delegation_head", "Ann Lee", "will head it", ", implied: true")
    (finding,) = checked(claim, texts={"one": "Bob Ray will head it.\n"}, select=("E105",)).findings
    assert "`Ann Lee`" in finding.message
    assert checked(claim, texts={"one": "Ann Lee will head it.\n"}, select=("E105",)).findings == ()


def test_without_a_text_nothing_is_said(checked):
    claim = CLAIM.format("attendance", "attended", "attended it", ", claimant: Ann Lee")
    assert checked(claim, select=("E010", "E011", "E105")).findings == ()
