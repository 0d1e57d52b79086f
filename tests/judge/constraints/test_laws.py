"""Laws of all kinds: order and unrelated claims change nothing, wider values make no conflict."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reconcile.judge.constraints.dates import InOrder, Lasting
from reconcile.judge.constraints.list_and_number import Numbered
from reconcile.judge.constraints.list_and_status import Listed
from reconcile.judge.constraints.search import search
from reconcile.judge.constraints.shares import Shares
from reconcile.judge.constraints.turnout_and_status import AllOrNone
from reconcile.judge.constraints.value_sets import Layer, Sets, Span
from reconcile.judge.constraints.whole_and_parts import WHOLE, Total
from reconcile.model.constraint import Constraint
from reconcile.values.identity import SPELLED
from reconcile.values.status.value import FACETS

COUNTS = ["exactly 30", "at least 12", "up to 9", "about 20", "dozens", "7 to 14", "none", "41"]
PARTS = [*COUNTS, "a third", "70%", "more than half"]
DATES = ["23 January 2017", "24 January 2017", "22 January 2017", "January 2017", "2016"]
LENGTHS = ["one day", "two days", "about a week", "at least a month"]
LISTS = ["only Iran and Qatar", "Iran, Jordan and Qatar", "including Iran", "only Jordan"]
STATUSES = ["attended", "stayed away", "expected", "not invited", "observer"]
TURNOUTS = ["all come", "some stay away", "nobody comes"]
BODY = Constraint(turnout="t", status="s", all="all come", none="nobody comes")
IRAN = SPELLED.identify("Iran")
KINDS = {
    "sum": (
        Total(("one", "two"), exhaustive=True),
        {WHOLE: ("count", COUNTS), "one": ("count", PARTS), "two": ("count", PARTS)},
    ),
    "part": (
        Total(("one",), exhaustive=False),
        {WHOLE: ("count", COUNTS), "one": ("count", PARTS)},
    ),
    "share": (
        Shares(),
        {"whole": ("count", COUNTS), "part": ("count", COUNTS), "share": ("count", PARTS)},
    ),
    "span": (
        Lasting(),
        {"start": ("date", DATES), "end": ("date", DATES), "length": ("duration", LENGTHS)},
    ),
    "order": (InOrder(), {"first": ("date", DATES), "second": ("date", DATES)}),
    "number": (Numbered(SPELLED), {"list": ("parties", LISTS), "number": ("count", COUNTS)}),
    "status": (Listed(IRAN, SPELLED), {"list": ("parties", LISTS), "status": ("status", STATUSES)}),
    "turnout": (
        AllOrNone(BODY, IRAN, "the body"),
        {"turnout": ("choice", TURNOUTS), "status": ("status", STATUSES)},
    ),
}
SOURCES = ("one", "two")
ORIGINS = dict(zip(SOURCES, SOURCES, strict=True))
few = settings(max_examples=15)
every_kind = pytest.mark.parametrize("name", KINDS)


def claims_of(data, said, name):
    """Return up to two claims a key, as `search` takes them."""
    _, keys = KINDS[name]
    return {
        key: [
            said(data.draw(st.sampled_from(values)), kind, source=source, name=f"{source}/{key}")
            for source in SOURCES[: data.draw(st.integers(0, 2))]
        ]
        for key, (kind, values) in keys.items()
    }


@every_kind
@few
@given(data=st.data())
def test_the_order_of_claims_and_keys_changes_nothing(said, name, data):
    kind, _ = KINDS[name]
    claims = claims_of(data, said, name)
    turned = {key: claims[key][::-1] for key in reversed(claims)}
    forth, back = search(kind, claims, ORIGINS), search(kind, turned, ORIGINS)
    assert (forth.found, forth.partial) == (back.found, back.partial)
    for one, other in zip(forth.clashes, back.clashes, strict=True):
        assert sorted(one.claims) == sorted(other.claims)
        assert (one.between, one.comparison, one.softened) == (*other[1:3], other.softened)


@every_kind
@few
@given(data=st.data())
def test_without_any_claim_of_a_smallest_set_the_others_fit(said, name, data):
    kind, _ = KINDS[name]
    claims = claims_of(data, said, name)
    by_id = {each.claim.id: (key, each) for key, some in claims.items() for each in some}
    for clash in search(kind, claims, ORIGINS).clashes:
        layer = Layer.LITERAL if clash.comparison.literal == "disjoint" else Layer.CONVEYED
        chosen = dict(by_id[claim] for claim in clash.claims)
        assert not kind.possible(chosen, layer)
        for left_out in chosen:
            rest = {key: each for key, each in chosen.items() if key != left_out}
            assert kind.possible(rest, layer)


@pytest.mark.parametrize("name", ["sum", "part", "share", "span", "order"])
@few
@given(data=st.data(), by=st.integers(1, 100_000), layer=st.sampled_from(Layer))
def test_a_wider_value_never_makes_a_conflict(said, name, data, by, layer):
    kind, keys = KINDS[name]
    chosen = {
        key: said(data.draw(st.sampled_from(values)), type_)
        for key, (type_, values) in keys.items()
    }
    chosen = {key: each for key, each in chosen.items() if kind.weighs(key, each)}
    if not kind.possible(chosen, layer):
        return
    key = data.draw(st.sampled_from(sorted(chosen)))
    low, high = chosen[key].spans[layer]
    floor = 0 if keys[key][0] == "count" else low - by
    wider = chosen[key]._replace(sets=Sets((Span(max(floor, low - by), high + by),) * 2))
    assert kind.possible({**chosen, key: wider}, layer)


@pytest.mark.parametrize("name", ["status", "turnout"])
def test_a_status_that_allows_more_never_makes_a_conflict(said, name):
    kind, keys = KINDS[name]
    other = next(key for key in keys if key != "status")
    by_words = {words: said(words, "status") for words in STATUSES}
    for first in (said(value, keys[other][0]) for value in keys[other][1]):
        for words, status in by_words.items():
            mine = FACETS[status.reading.value].literal
            for wider in by_words.values():
                if not mine <= FACETS[wider.reading.value].literal:
                    continue
                if kind.possible({other: first, "status": status}, Layer.LITERAL):
                    both = {other: first, "status": wider}
                    assert kind.possible(both, Layer.LITERAL), (words, wider)


@pytest.mark.parametrize("name", ["number", "status"])
def test_a_list_that_is_open_makes_no_conflict_that_a_complete_one_doesnt(said, name):
    kind, keys = KINDS[name]
    other = next(key for key in keys if key != "list")
    complete, partial = (
        said("only Iran and Qatar", "parties"),
        said("including Iran and Qatar", "parties"),
    )
    for value in keys[other][1]:
        second = said(value, keys[other][0])
        if kind.possible({"list": complete, other: second}, Layer.LITERAL):
            assert kind.possible({"list": partial, other: second}, Layer.LITERAL)


@few
@given(data=st.data())
def test_a_sum_is_symmetric_in_its_parts(said, data):
    claims = claims_of(data, said, "sum")
    orders = (Total(order, exhaustive=True) for order in (("one", "two"), ("two", "one")))
    forth, back = (search(kind, claims, ORIGINS) for kind in orders)
    assert forth.found == back.found
    assert [(sorted(c.claims), c.comparison) for c in forth.clashes] == [
        (sorted(c.claims), c.comparison) for c in back.clashes
    ]


PROJECTS = {
    "sum": (
        {"whole": "casualties", "parts": ["casualties.killed", "casualties.wounded"]},
        "10 12 1",
    ),
    "part": ({"whole": "casualties", "part": "casualties.killed"}, "10 12"),
    "order": ({"order": ["agreed", "date.start"]}, "2017 2016"),
    "span": ({"start": "date.start", "end": "date.end", "length": "duration"}, "2017 2016 2_days"),
    "number": ({"list": "participants", "number": "participants.number"}, "only_Iran 3"),
}


@pytest.mark.parametrize("name", PROJECTS)
def test_unrelated_claims_and_constraints_and_their_order_change_nothing(found, name):
    constraint, values = PROJECTS[name]
    named = constraint.values()
    fields = [field for key in named for field in ([key] if isinstance(key, str) else key)]
    said = [value.replace("_", " ") for value in values.split()]
    claims = [
        {"source": source, "field": field, "value": value}
        for source in SOURCES
        for field, value in zip(fields, said, strict=True)
    ]
    other = {"whole": "casualties.killed", "part": "casualties.missing"}
    more = [
        {"field": "casualties.killed", "value": "3", "subject": "elsewhere"},
        {"field": "casualties.missing", "value": "9", "subject": "elsewhere"},
    ]
    [alone] = found({"constraints": [constraint], "claims": claims}).across
    whole = found({"constraints": [other, constraint], "claims": [*more, *claims][::-1]}).across
    [beside] = (check for check in whole if check.subject == "raid")
    assert alone.verdict.value == "outright"
    assert beside._replace(constraint=0) == alone


def test_of_several_smallest_sets_the_ids_decide_and_not_the_order_of_the_parts(found):
    parts = ["casualties.killed", "casualties.wounded", "casualties.missing"]
    claims = [{"field": field, "value": "8"} for field in parts]
    claims.append({"field": "casualties", "value": "10"})
    smallest = []
    for order in (parts, parts[::-1]):
        row = {"constraint": {"whole": "casualties", "parts": order}, "claims": claims}
        smallest.append(set(found(row).across[0].clashes[0].claims))
    assert len(smallest[0]) == 3
    assert smallest[0] == smallest[1]
