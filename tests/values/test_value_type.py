"""What every value type offers where it has nothing of its own, and the error of all of them."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.model.reading import Reading
from reconcile.model.relation import Relation
from reconcile.model.stages_measures_kinds import Measure, Stage
from reconcile.values import circumstances
from reconcile.values.frame import NO_FRAME, Frame
from reconcile.values.one_of_several import EXPLANATION, ONE_OF_SEVERAL
from reconcile.values.registry import TYPES, value_type
from reconcile.values.settings import DEFAULTS
from reconcile.values.value_type import NO_OPTIONS, Options, ValueSyntaxError

TEXT = value_type("text")


def test_an_error_has_its_message_and_what_would_have_been_read():
    error = ValueSyntaxError("nothing", "anything", 3)
    assert (str(error), error.message, error.expected, error.offset) == (
        *("nothing", "nothing", "anything", 3),
    )
    assert ValueSyntaxError("nothing", "anything").offset == 0


def test_a_field_that_declares_nothing_has_one_running_total():
    assert Options() == ((), frozenset(), True, False, "") == NO_OPTIONS
    assert type(TEXT)().options == NO_OPTIONS
    assert type(TEXT)().settings is DEFAULTS


def test_nothing_surrounds_a_text_by_itself():
    assert NO_FRAME == (None, None, None, None, False)


def test_a_reading_has_the_circumstances_of_its_frame():
    frame = Frame(stage=Stage.PLANNED, measure=Measure.ESTIMATE, as_of=date(2017, 1, 17))
    found = TEXT.read("peace", frame)
    assert found == Reading(TEXT.parse("peace"), frame.stage, frame.as_of, frame.measure)


def test_circumstances_decide_before_values_are_put_into_words():
    yes_no = value_type("yes_no")
    one = yes_no.read("yes", Frame(stage=Stage.PLANNED))
    other = yes_no.read("no", Frame(stage=Stage.HAPPENED))
    found = yes_no.relate(one, other)
    bare = yes_no.compare(one.value, other.value)
    assert found == circumstances.weigh(bare, one, other) == yes_no.weighed(bare, one, other)
    assert found != bare


def test_values_of_a_field_with_several_may_both_hold():
    many = value_type("text", Options(many=True))
    one, other = many.read("peace"), many.read("war")
    found = many.relate(one, other)
    assert (found.relation, found.reason) == (Relation.COMPATIBLE, ONE_OF_SEVERAL)
    assert many.explain_claims(one, other, found) is EXPLANATION
    assert TEXT.relate(one, other).relation is Relation.UNJUDGED


def test_a_comparison_is_explained_by_what_decided_it():
    one, other = TEXT.read("peace"), TEXT.read("war")
    found = TEXT.relate(one, other)
    assert TEXT.explain_claims(one, other, found) == TEXT.explain(one.value, other.value, found)
    for reason in circumstances.REASONS:
        told = TEXT.explain_claims(one, other, found._replace(reason=reason))
        assert told == circumstances.explain(reason)


def test_a_type_that_offers_nothing_of_its_own_says_so():
    value = TEXT.parse("peace")
    assert TEXT.kind is None
    assert TEXT.unlike(value) is None
    assert TEXT.names_in(value) == ()
    assert TEXT.extent(value) is None
    assert TEXT.spread([value, value]) is None
    assert TEXT.common([value, value]) is None


@pytest.mark.parametrize("name", TYPES)
def test_every_type_has_what_it_reads_and_what_its_reasons_mean(name):
    type_ = value_type(name)
    assert type_.name == name
    assert type_.reads
    assert type_.reasons
    assert all(meaning and not meaning.endswith(".") for meaning in type_.reasons.values())
