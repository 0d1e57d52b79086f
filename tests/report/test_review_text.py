"""The screen of a review: a counter, both names with their uses, the keys, and an answer to others."""

from reconcile.report.review_text import Progress, counter, keys, review_screen, unknown_key

CLAIMS = "claims:\n" + "".join(
    f"  - {{source: {source}, field: delegation_head, subject: talks {n}, value: {value},"
    f" quote: {value} led}}\n"
    for n, (source, value) in enumerate(
        (
            ("one", "Zahran Alloush"),
            ("two", "Mohammad Alloush"),
            *[("three", "Alloush")] * 5,
        )
    )
)


def test_the_counter_says_how_many_are_left_and_done():
    assert counter(Progress(0, 0, 12)) == "Match 1 of 12"
    assert counter(Progress(1, 2, 9)) == "Match 4 of 12, 1 decided, 2 skipped"


def test_a_screen_has_both_names_their_first_uses_and_the_keys_last(result, lines):
    found = result(CLAIMS)
    printed = lines(review_screen(found, found.close_calls[0], Progress(0, 0, 2)))
    assert printed[0] == "Match 1 of 2"
    assert printed[2].split()[0] == "Alloush"
    assert "and 2 more claims" in "".join(printed)
    assert printed[-2].strip().startswith("[s] same   [d] different   [r] reason")
    assert max(map(len, printed)) <= 80


def test_words_of_a_screen_do_not_break_on_eighty_columns(result, lines):
    found = result(CLAIMS)
    printed = " ".join(lines(review_screen(found, found.close_calls[0], Progress(0, 0, 2))))
    for word in ("“Alloush led”", "delegation_head", "[q] quit"):
        assert word in " ".join(printed.split())


def test_a_name_has_its_kind_and_other_spellings_but_not_itself(result, lines):
    found = result(CLAIMS)
    call = found.close_calls[0]
    used = [
        group._replace(spellings=(*group.spellings, group.spellings[0]._replace(name="Z. Alloush")))
        if group.label == call.a
        else group
        for group in found.groups
    ]
    screen = review_screen(found._replace(groups=tuple(used)), call, Progress(0, 0, 2))
    head = next(line for line in lines(screen) if line.startswith(f"  {call.a}"))
    assert head.split("  ")[1:] == [call.a, "person", "also Z. Alloush"]
    plain = lines(review_screen(found, call, Progress(0, 0, 2)))
    assert f"  {call.b}  person" in plain


def test_another_key_is_answered_with_those_that_there_are(lines):
    first, second = lines(unknown_key("x"))
    assert "“x” means nothing here" in first
    assert "[u] undo" in second
    assert "that key means nothing" in lines(unknown_key(" "))[0]


def test_only_the_keys_that_do_something_are_shown(lines):
    assert lines(keys("u", "q")) == ["  [u] undo   [q] quit"]
