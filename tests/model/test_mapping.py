"""What a text in a mapping stands for: a column, a template, or a word of ours."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from reconcile.model.mapping import Mapping

CLAIM = {"field": "date", "value": "day"}


def made(**keys):
    return Mapping.model_validate({"claims": [CLAIM], **keys})


def test_a_text_is_a_column_a_template_or_where_words_are_ours_a_word():
    mapping = made(
        subject="city", scope="{city}, {day}", stage="planned", coder={"constant": "ann"}
    )
    assert (mapping.subject.column, mapping.scope.template) == ("city", "{city}, {day}")
    assert (mapping.stage.constant, mapping.coder.constant) == ("planned", "ann")
    assert mapping.claims[0].field.constant == "date"
    assert mapping.claims[0].value.column == "day"


def test_a_source_is_named_by_columns_or_described():
    assert made(source="paper").source.id.column == "paper"
    assert made(source=["paper", "day"]).source.id.columns == ("paper", "day")
    assert made(source={"id": "paper", "outlet": "paper"}).source.outlet.column == "paper"


def test_one_text_stands_for_a_list_of_it():
    mapping = made(missing="NA", ignore=["a", "b*"])
    assert (mapping.missing, mapping.ignore) == (("NA",), ("a", "b*"))


@pytest.mark.parametrize("keys", [{"claims": "x"}, {"surce": "paper"}, {"subject": {"colum": "a"}}])
def test_a_slip_is_refused(keys):
    with pytest.raises(ValidationError):
        made(**keys)


def test_a_mapping_says_nothing_by_itself():
    mapping = made()
    assert (mapping.missing, mapping.ignore, mapping.ignore_labels) == ((), (), ())
    assert (mapping.delimiter, mapping.sheet, mapping.format, mapping.fields) == ("", "", None, {})
    assert (mapping.claims[0].when, mapping.source) == ({}, None)
    assert (mapping.claims[0].value.codes, mapping.claims[0].value.split) == ({}, "")


def test_a_list_is_of_columns_and_what_is_described_is_left_as_it_is():
    mapping = made(subject=["city", "day"])
    assert mapping.subject.columns == ("city", "day")
    assert made(subject={"template": "{a}"}).subject.template == "{a}"
    with pytest.raises(ValidationError):
        made(subject=3)
    with pytest.raises(ValidationError):
        made(stage=["planned"])
