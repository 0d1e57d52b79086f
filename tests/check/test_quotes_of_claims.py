"""A claim needs a quote that says something, and a short one."""

import pytest

CLAIM = "claims:\n  - {{source: one, field: duration, subject: war, value: six years{}}}\n"
BLANKS = ['"  "', '"\\u200b"', '"\\u00a0"', '"\\u3164"', '"\\u2800"', '"\\u00ad"', '"..."']


@pytest.mark.parametrize("quote", BLANKS)
def test_a_quote_that_does_not_print_is_none(checked, quote):
    run = checked(
        CLAIM.format(f", quote: {quote}"), texts={"one": f"It began {quote} after six years."}
    )
    codes = [finding.code for finding in run.findings]
    assert {"E001", "S003"} & set(codes)
    assert "quotes" not in {count.key for count in run.counts if count.sound}
    assert {count.number for count in run.counts if count.key == "values"} == {0}


@pytest.mark.parametrize(("words", "found"), [(12, []), (13, ["E002"])])
def test_a_quote_has_twelve_words_at_most(checked, words, found):
    quote = "six years " + " ".join(["on"] * (words - 2))
    run = checked(CLAIM.format(f", quote: {quote}"), select=("E002",))
    assert [finding.code for finding in run.findings] == found


def test_the_text_of_a_source_without_a_quote_is_not_missed(checked):
    assert checked(CLAIM.format(', quote: " "'), select=("E008",)).findings == ()


ROWS = (
    "source,field,subject,value,quote\none,duration,war,six years,{}\ntwo,duration,war,two days,\n"
)


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        ("", [("note", 2, "none of the 2 claims of the table has a quote")]),
        ("six years", [("note", 3, "the claim has no quote")]),
    ],
)
def test_a_table_without_quotes_is_noted_once(make_project, checked, quote, found):
    tables = make_project("claims: []\n") / "data" / "claims"
    tables.mkdir()
    (tables / "a.csv").write_text(ROWS.format(quote))
    run = checked("claims: []\n", select=("E001",))
    assert [(f.severity.value, f.primary.line, f.message) for f in run.findings] == found


def test_a_list_longer_than_a_quote_is_pointed_to_its_lines(checked):
    value = ", ".join(f"Orme {letter} Guard" for letter in "ABCDEF")
    claims = f"claims:\n  - {{source: one, field: organisers, subject: talks, value: '{value}'}}\n"
    (finding,) = checked(claims, select=("E001",)).findings
    assert "`locator: lines 3-40`" in finding.expected
