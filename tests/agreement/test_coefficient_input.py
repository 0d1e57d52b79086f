"""Values become labels that are equal for one meaning, and points by which alpha measures."""

import pytest

from reconcile.agreement.coefficient_input import coefficient_input

KILLED = "field: casualties.killed, subject: raid"


def of(compared, field, *values, subject="raid"):
    """Return the points of items, each with the values of ann and ben."""
    claims = [
        f"field: {field}, subject: {subject} {number}, value: {value!r}, coder: {coder}"
        for number, both in enumerate(values)
        for coder, value in zip(("ann", "ben"), both, strict=True)
    ]
    found = compared(*claims)
    return coefficient_input(found.items, found.types[field], found.names)


@pytest.mark.parametrize(
    ("field", "values", "metric", "expected"),
    [
        ("casualties.killed", ("12", "at least 15"), "ratio", (12, 15)),
        ("casualties.killed", ("between 5 and 7", "12 (9 to 15)"), "ratio", (6, 12)),
        ("date", ("2017-01-02", "January 2017"), "interval", (736331, 736345)),
        ("date", ("2017-01-02", "since 2017-01-05"), "interval", (736331, 736334)),
        ("duration", ("2 days", "48 hours"), "ratio", (2, 2)),
        ("talks.state", ("calm", "broken"), "ordinal", (0, 2)),
        ("weather", ("wet", "dry"), "nominal", ("wet", "dry")),
        ("open", ("yes", "false"), "nominal", ("yes", "no")),
        ("attendance", ("did not attend", "attended"), "nominal", ("stayed away", "attended")),
        ("remark", ("Heavy rain.", "heavy  rain"), "nominal", None),
    ],
)
def test_what_alpha_measures_by(compared, field, values, metric, expected):
    found = of(compared, field, values)
    assert found.metric == metric
    if expected:
        assert found.values == (
            pytest.approx(expected) if metric in ("ratio", "interval") else expected,
        )


def test_a_vague_word_is_measured_by_the_middle_of_what_it_conveys(compared):
    ((dozens, twelve),) = of(compared, "casualties.killed", ("dozens", "12")).values
    assert 24 < dozens < 100
    assert twelve == 12


def test_lists_are_sets_of_entities(compared):
    found = of(compared, "organisers", ("Russia and Turkey", "Turkey, Russia"), ("Iran", "Russia"))
    assert found.metric == "MASI"
    assert found.values[0][0] == found.values[0][1]
    assert found.labels[0][0] == found.labels[0][1]
    assert not found.values[1][0] & found.values[1][1]


def test_figures_that_lie_on_no_one_line_are_labels(compared):
    found = of(compared, "casualties.killed", ("12", "12"), ("half", "13"))
    assert found.metric == "nominal"
    assert found.labels == found.values
    assert found.labels[0] == ("12", "12")


def test_figures_of_two_things_are_labels(compared):
    found = of(compared, "casualties.killed", ("12 km", "12 people"))
    assert found.metric == "nominal"
    assert found.labels[0][0] != found.labels[0][1]


def test_names_of_one_entity_share_a_label(compared):
    found = of(
        compared,
        "delegation_head",
        ("Bashar Ja'afari", "Bashar al-Jaafari"),
        ("Mohammad Alloush", "Bashar al-Jaafari"),
    )
    assert found.metric == "nominal"
    assert found.labels[0][0] == found.labels[0][1] == found.labels[1][1] != found.labels[1][0]


def test_values_that_are_the_same_share_a_label_in_other_words(compared):
    found = of(compared, "remark", ("Heavy rain.", "heavy rain"), ("heavy rain", "sun"))
    assert found.labels[0][0] == found.labels[0][1] == found.labels[1][0] != found.labels[1][1]
