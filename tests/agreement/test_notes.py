"""A note says what its claim answers, and whose word it is."""

KILLED = "field: casualties.killed, subject: raid"


def test_named_claimants_are_one_however_they_are_spelled(compared):
    a, b, c = compared(
        f"{KILLED}, value: '12', coder: ann, claimant: Mohammed Aloush",
        f"{KILLED}, value: '13', coder: ben, claimant: Mohammad Alloush",
        f"{KILLED}, value: '14', coder: ben, claimant: An  official",
    ).notes
    by_value = {note.claim.value: note for note in (a, b, c)}
    assert by_value["12"].claimant == by_value["13"].claimant
    assert by_value["14"].claimant == "an official"
    assert by_value["12"].asked == by_value["14"].asked


def test_circumstances_are_claimant_stage_time_and_measure(compared):
    (a, b) = compared(
        f"{KILLED}, value: '12', coder: ann, quote: '12  Dead', as_of: 2017-01-02",
        f"{KILLED}, value: '12', coder: ben, stage: planned, measure: estimate",
    ).notes
    assert a.words == ("12", "dead")
    assert a.circumstances != b.circumstances
    assert b.circumstances[1:] == ("planned", None, "estimate")
    assert not a.many


def test_a_field_of_several_values_is_known(compared):
    notes = compared("field: goods, subject: x, value: flour, coder: ann",
                     "field: goods, subject: x, value: flour, coder: ben").notes  # fmt: skip
    assert [note.many for note in notes] == [True, True]
    assert sorted(note.coder for note in notes) == ["ann", "ben"]


def test_marks_around_a_word_of_a_quote_are_no_part_of_it(compared):
    (note, _) = compared(
        f"{KILLED}, value: '12', coder: ann, quote: '(the \"12 dead,\" U.N. — said)'",
        f"{KILLED}, value: '12', coder: ben",
    ).notes
    assert note.words == ("the", "12", "dead", "u.n", "said")
