"""Who is meant by any name, resolved or not, also in another process."""

import pickle

import pytest

from reconcile.model.entity import Mention
from reconcile.model.stages_measures_kinds import Kind
from reconcile.names.resolution.resolve import resolve
from reconcile.values.identity import Identity, Link

PERSON, PLACE = Kind.PERSON, Kind.PLACE


@pytest.fixture(params=["as it is", "sent to another process"])
def names(request):
    mentions = [("Peter Orme", 3), ("Petr Orme", 1), ("Orme", 1), ("Lena Falk", 1)]
    found = resolve([Mention(name, PERSON, often=often) for name, often in mentions]).names
    return found if request.param == "as it is" else pickle.loads(pickle.dumps(found))  # noqa: S301 (our own)


def test_a_spelling_and_a_normal_form_mean_the_entity(names):
    assert names.identify("Petr Orme", PERSON) == Identity("person:peter orme", "Peter Orme")
    assert names.identify("PETR  orme", PERSON) == names.identify("Petr Orme", PERSON)
    assert names.identify("petr orme").key == "person:peter orme"


def test_a_surname_alone_means_it_in_part(names):
    assert names.identify("Orme", PERSON) == Identity(
        "person:peter orme", "Peter Orme", partial=True
    )


def test_a_name_never_resolved_is_an_entity_of_its_own(names):
    assert names.identify("Mount  Sella", PLACE) == Identity("mount sella", "Mount Sella")


def test_two_are_the_same_or_different(names):
    orme, falk = names.identify("Petr Orme", PERSON), names.identify("Lena Falk", PERSON)
    assert names.link(orme, names.identify("Orme", PERSON)) is Link.SAME
    assert names.link(orme, falk) is Link.DIFFERENT


def test_a_close_call_leaves_two_in_doubt():
    found = resolve([Mention(name, PERSON) for name in ("Zhang Wei", "Zheng Wei")]).names
    one, other = (found.identify(name, PERSON) for name in ("Zhang Wei", "Zheng Wei"))
    assert found.link(one, other) is found.link(other, one) is Link.CLOSE


@pytest.mark.parametrize(
    ("name", "kind", "states"),
    [
        ("Texas", PLACE, ["USA"]),
        ("Ontario", PLACE, []),
        ("Georgia", PLACE, []),
        ("Texas", PERSON, []),
    ],
)
def test_a_part_of_a_state_that_is_named_lies_within_it_though_it_was_never_resolved(
    name, kind, states
):
    found = resolve([Mention("Orme, Texas", PLACE), Mention("USA", PLACE)]).names
    assert found.identify(name, kind).within == tuple(
        found.identify(state, PLACE).key for state in states
    )
