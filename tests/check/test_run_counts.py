"""What was looked at is counted, and what was not."""

import pytest

CLAIM = "claims:\n  - {{source: one, field: casualties.killed, subject: raid, value: '13'{}}}\n"


@pytest.mark.parametrize(
    ("rest", "values", "skipped"),
    [
        (", quote: killed 13", 1, ["quotes_without_text"]),
        ("", 0, ["claims_without_quote"]),
        (", quote: killed all, implied: true", 0, ["quotes_without_text", "values_implied"]),
        (", quote: killed all", 0, ["quotes_without_text", "values_not_readable"]),
        (", quote: al menos 13", 0, ["quotes_without_text", "values_in_other_languages"]),
    ],
)
def test_a_claim_is_counted_where_it_belongs(checked, rest, values, skipped):
    run = checked(CLAIM.format(rest))
    counts = {count.key: count for count in run.counts}
    assert (counts["claims"].number, counts["values"].number) == (1, values)
    assert [count.key for count in run.skipped] == skipped
    assert {count.number for count in run.skipped} == {1}


def test_what_was_sound_is_counted_too(checked):
    run = checked(CLAIM.format(", quote: killed 13"), texts={"one": "The raid killed 13.\n"})
    sound = {count.key: (count.number, count.sound) for count in run.counts}
    assert (sound["quotes"], sound["values"], sound["pairs"]) == ((1, 1), (1, 1), (0, None))
