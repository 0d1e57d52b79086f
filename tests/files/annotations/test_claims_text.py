"""Claims as text: grouped, readable, added at the end, and read again as what they were."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.files.annotations.claims_text import NotAddedError, added_text, new_text
from reconcile.files.claim_entries import claim_entries
from reconcile.files.faults import Faults
from reconcile.files.file_shapes import read_map
from reconcile.files.invisible_characters import plain

ONE = {"source": "a", "coder": "ann", "field": "date", "subject": "fire", "value": "2017"}
TWO = {**ONE, "value": "no", "quote": "he said: no"}
OTHER = {"source": "b", "field": "date", "subject": "fire", "value": "at least 13"}


def read(text):
    faults = Faults()
    entries = claim_entries([read_map(text, "a.yaml", faults)], faults)
    assert faults.found == []
    return [dict(each) for each in entries]


def test_claims_of_one_source_and_coder_are_a_group():
    assert new_text([ONE, TWO, OTHER], ["From there."]) == (
        "# From there.\n"
        "claims:\n"
        "  - source: a\n"
        "    coder: ann\n"
        "    claims:\n"
        "      - field: date\n"
        "        subject: fire\n"
        "        value: 2017\n"
        "      - field: date\n"
        "        subject: fire\n"
        '        value: "no"\n'
        '        quote: "he said: no"\n'
        "  - source: b\n"
        "    field: date\n"
        "    subject: fire\n"
        "    value: at least 13\n"
    )


TEXTS = (
    st.text(
        st.characters(exclude_categories=("Cs", "Cc", "Cf", "Zl", "Zp", "Cn", "Co")), min_size=1
    )
    .map(lambda text: plain(text).strip())
    .filter(bool)
)
ENTRIES = st.lists(
    st.fixed_dictionaries(
        {"source": TEXTS, "field": TEXTS, "subject": TEXTS, "value": TEXTS},
        optional={"coder": TEXTS, "quote": TEXTS, "note": TEXTS},
    ),
    min_size=1,
    max_size=4,
)


@given(ENTRIES, ENTRIES)
def test_what_is_written_and_added_is_what_is_read(first, more):
    text = new_text(first, [])
    assert read(text) == first
    added = added_text(text, more, "a.yaml")
    assert added.startswith(text.rstrip("\n"))
    assert read(added) == [*first, *more]


@pytest.mark.parametrize(
    "old",
    [
        "# mine\nclaims:\n- {source: x, field: date, subject: s, value: v}  # why\n",
        "claims:\n    -   source: x\n        claims:\n          - value: v\n",
        "field: place\nfields: {}\nclaims:\n",
        "fields: {a: {type: text}}\n",
        "claims:\n  - {source: x}",
    ],
)
def test_what_a_person_wrote_stays_as_it_is(old):
    added = added_text(old, [ONE, OTHER], "a.yaml")
    assert added.startswith(old.rstrip("\n"))
    entries = read(added)
    assert {"source": "b", "value": "at least 13"}.items() <= entries[-1].items()


@pytest.mark.parametrize(
    ("old", "added"),
    [
        ("", "claims:\n  - NEW"),
        ("subject: fire\nclaims: []\n", "subject: fire\nclaims:\n  - NEW"),
        ("claims:\n  - {source: x}\nfields: {}\n", "claims:\n  - {source: x}\n  - NEWfields: {}\n"),
        ("claims:\n  - {source: x}\n# mine\n", "claims:\n  - {source: x}\n  - NEW# mine\n"),
    ],
)
def test_claims_stay_together(old, added):
    new = "source: b\n    field: date\n    subject: fire\n    value: at least 13\n"
    assert added_text(old, [OTHER], "a.yaml") == added.replace("NEW", new)


@pytest.mark.parametrize(
    ("old", "why"),
    [
        ("claims: {a: b}\n", "a.yaml:1:9: `claims` is not a list"),
        ("coder: ben\nclaims:\n", "a.yaml: its head says `coder: ben` for all claims"),
        ("claims: [*a]\n", "a.yaml:1:10"),
        ("claims:\n  - [\n", "a.yaml:"),
    ],
)
def test_a_file_that_cant_be_added_to_is_refused(old, why):
    with pytest.raises(NotAddedError, match=why):
        added_text(old, [OTHER], "a.yaml")
