"""A long list begins with what matters most."""

from reconcile.report.most_at_stake import most_at_stake


def test_outright_comes_first_then_more_origins(result):
    claims = "claims:\n" + "".join(
        f"  - {{source: {source}, field: casualties.killed, subject: {subject}, value: {value}}}\n"
        for subject, said in (
            ("Alm", (("one", "13"), ("two", "15"))),
            ("Bry", (("one", "13"), ("two", "15"), ("three", "19"))),
            ("Cal", (("one", "more than 300"), ("two", "more than 310"))),
        )
        for source, value in said
    )
    found = most_at_stake(result(claims).questions)
    assert [question.subject for question in found] == ["Bry", "Alm", "Cal"]
