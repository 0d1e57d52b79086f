"""What was noted is counted apart from how it was read; no coefficient without its items."""

import pytest

from reconcile.agreement.by_field import NO_VARIATION, NONE_SHARED, ONE_ITEM, by_field


def of(compared, field, *claims):
    found = compared(*claims)
    some = [item for item in found.items if field in item.fields]
    return by_field(field, some, found.coded.coders_of, found.types[field], found.names)


def both(field, *values):
    return [
        f"field: {field}, subject: place {number}, value: {value!r}, coder: {coder}"
        for number, values_of_item in enumerate(values)
        for coder, value in zip(("ann", "ben"), values_of_item, strict=True)
        if value
    ]


def test_what_one_coder_noted_alone_enters_no_coefficient(compared):
    shared = both("weather", ("wet", "wet"), ("dry", "dry"), ("dry", "wet"))
    more = both("weather", ("wet", "wet"), ("dry", "dry"), ("dry", "wet"), ("wet", None))
    fewer, found = of(compared, "weather", *shared), of(compared, "weather", *more)
    assert found.read == fewer.read
    assert (found.noted.items, found.noted.shared, found.noted.by_all) == (4, 3, 3)
    assert found.noted.alone == {"ann": 1, "ben": 0}
    assert found.noted.share == 0.75
    assert (found.read.n, found.read.agreed) == (3, pytest.approx(2 / 3))
    assert found.read.alpha.value == pytest.approx(1 - 5 * 2 / 18)
    assert found.read.ac1.value == pytest.approx((2 / 3 - 0.5) / 0.5)
    assert found.read.alpha.interval is None
    many = of(
        compared, "weather", *both("weather", *[("wet", "wet"), ("dry", "dry"), ("dry", "wet")] * 3)
    )
    assert many.read.alpha.interval.low < many.read.alpha.value < many.read.alpha.interval.high


def test_without_shared_items_there_is_none(compared):
    found = of(compared, "weather", *both("weather", ("wet", None), (None, "dry")))
    assert (found.read.n, found.read.agreed) == (0, None)
    assert found.read.alpha == found.read.ac1 == (None, None, NONE_SHARED)
    assert found.noted.share == 0


def test_one_item_has_none(compared):
    found = of(compared, "weather", *both("weather", ("wet", "dry")))
    assert (found.read.n, found.read.agreed) == (1, 0)
    assert found.read.alpha == found.read.ac1 == (None, None, ONE_ITEM)


def test_where_all_is_alike_alpha_is_none_and_ac1_counts_what_could_be_chosen(compared):
    found = of(compared, "weather", *both("weather", ("wet", "wet"), ("wet", "wet")))
    assert found.read.alpha.why == NO_VARIATION
    assert found.read.ac1.value == 1
    found = of(compared, "open", *both("open", ("yes", "yes"), ("yes", "yes")))
    assert found.read.ac1.value == 1
    found = of(compared, "remark", *both("remark", ("rain", "rain"), ("rain", "rain")))
    assert found.read.ac1.why == NO_VARIATION


def test_an_item_under_two_fields_is_shared_by_neither(compared):
    claims = (
        "field: casualties.killed, subject: raid, value: '12', quote: hit 12 people, coder: ann",
        "field: casualties.wounded, subject: raid, value: '12', quote: hit 12 people, coder: ben",
    )
    killed = of(compared, "casualties.killed", *claims)
    assert (killed.noted.items, killed.noted.shared, killed.noted.alone) == (
        1,
        0,
        {"ann": 1, "ben": 0},
    )
    assert killed.read.n == 0
    assert of(compared, "casualties.wounded", *claims).noted.alone == {"ann": 0, "ben": 1}


def test_three_coders_agree_by_pairs(compared):
    found = of(
        compared,
        "weather",
        *both("weather", ("wet", "wet"), ("dry", "dry")),
        "field: weather, subject: place 0, value: dry, coder: cleo",
    )
    assert (found.noted.shared, found.noted.by_all) == (2, 1)
    assert found.read.agreed == pytest.approx((1 / 3 + 1) / 2)
