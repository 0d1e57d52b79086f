"""Records of sources: what they leave out, and what a text is that isn't there."""

import pytest
from pydantic import ValidationError

from reconcile.model.source import Fingerprint, Source, SourceText, TextState


def test_a_record_without_a_date_says_that_it_is_unknown():
    source = Source(id="one")
    assert (source.published, source.text, source.derived_from) == ("unknown", None, None)


@pytest.mark.parametrize("keys", [{}, {"id": "one", "publisher": "The Post"}])
def test_a_record_has_an_id_and_no_key_that_nobody_reads(keys):
    with pytest.raises(ValidationError):
        Source.model_validate(keys)


def test_a_fingerprint_counts_characters():
    assert Fingerprint.model_validate({"sha256": "0f", "characters": "12"}).characters == 12
    with pytest.raises(ValidationError):
        Fingerprint.model_validate({"sha256": "0f", "characters": "many"})


def test_a_record_cannot_be_changed():
    with pytest.raises(ValidationError):
        Source(id="one").id = "two"


def test_a_missing_text_is_empty_and_without_a_problem():
    assert SourceText(TextState.MISSING) == (TextState.MISSING, "", "")
