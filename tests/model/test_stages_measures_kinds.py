"""The closed words are those that files and outputs have: renaming one would break both."""

from reconcile.model.stages_measures_kinds import Kind, Measure, Stage


def test_the_words_are_as_documented():
    assert [*Stage, *Measure, *Kind] == [
        *("planned", "happened"),
        *("documented", "estimate"),
        *("person", "organisation", "place", "event"),
    ]
