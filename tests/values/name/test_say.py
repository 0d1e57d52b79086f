"""What is said of two names."""

from __future__ import annotations

import pytest

from reconcile.one_pair import outcome


@pytest.mark.parametrize(
    ("kind", "a", "b", "sentence"),
    [
        ("person", "Ana Holm", "Ana Holm", "Both give the same name."),
        ("person", "Ana Holm", "Ben Roe", "Ana Holm and Ben Roe are not the same person."),
        (
            "person",
            "Ana Holm",
            "the mayor",
            "'the mayor' is not a name, and may mean the same person as Ana Holm.",
        ),
        (
            "person",
            "the mayor",
            "a poet",
            "'the mayor' is not a name, and may mean the same person as 'a poet'.",
        ),
        (
            "place",
            "England",
            "Nailsea, England",
            "Nailsea, England lies within England, so one is just more precise.",
        ),
        (
            "place",
            "Nailsea, England",
            "Nailsea",
            "Nailsea, England says where Nailsea lies, so one is just more precise.",
        ),
        (
            "place",
            "Nailsea, Wales",
            "Nailsea, England",
            "Nailsea, Wales and Nailsea, England share a name, but may be different places.",
        ),
    ],
)
def test_sentences(kind, a, b, sentence):
    assert outcome(kind, a, b).explanation.sentence == sentence


def test_what_to_do_about_a_description():
    assert "implied" in outcome("person", "the mayor", "Ana Holm").explanation.flips
    assert outcome("person", "Ana Holm", "Ben Roe").explanation.flips == ""


def test_what_is_said_of_every_case_is_as_kept(said_of_cases):
    said, kept = said_of_cases
    assert said == kept
