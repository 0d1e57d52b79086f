"""Acronyms and what they're made of."""

import pytest

from reconcile.names.comparison.acronyms import EXACT, inside_brackets, spelled_by


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("hnc", "high negotiations committee"),
        ("sdf", "syrian democratic forces"),
        ("plo", "palestine liberation organization"),
        ("pflp", "popular front for the liberation of palestine"),
        ("isil", "islamic state of iraq and the levant"),
        ("pogc", "pars oil and gas company"),
        ("hum", "harakat ul mujahidin"),
        ("aqim", "al qaida in the islamic maghreb"),
        ("unhcr", "un high commissioner for refugees"),
        ("mujao", "mouvement pour l unicite et le jihad en afrique de l ouest"),
    ],
)
def test_initials_with_or_without_small_words_fit_exactly(short, long):
    assert spelled_by(short, tuple(long.split())) == EXACT[min(len(short), 4)]


@pytest.mark.parametrize(
    ("short", "right", "wrong"),
    [
        ("farc", "revolutionary armed forces of colombia", "democratic armed union of chad"),
        ("eln", "national liberation army", "national salvation army"),
        ("hasm", "harakat sawaid misr", "jaish sawaid misr"),
    ],
)
def test_initials_of_other_languages_fit_in_part(short, right, wrong):
    assert 0 < spelled_by(short, tuple(right.split())) < EXACT[3]
    assert spelled_by(short, tuple(wrong.split())) < spelled_by(short, tuple(right.split()))


@pytest.mark.parametrize("short", ["", "x", "muchtoolong"])
def test_what_is_no_acronym_fits_nothing(short):
    assert spelled_by(short, ("high", "negotiations", "committee")) == 0


@pytest.mark.parametrize(
    ("written", "name", "short"),
    [
        ("high negotiations committee ( hnc )", "high negotiations committee", "hnc"),
        ("high negotiations committee ( hnc", "high negotiations committee", "hnc"),
        ("( hnc )", "( hnc )", ""),
        ("bowne ( sweden ) ab", "bowne ( sweden ) ab", ""),
        ("ahrar al sham", "ahrar al sham", ""),
    ],
)
def test_an_acronym_in_brackets_is_taken_out(written, name, short):
    assert inside_brackets(written.split()) == (name.split(), short)
