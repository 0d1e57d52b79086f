"""Lists of parties: how they are cut into names, what marks them, and what is shown again."""

from __future__ import annotations

from contextlib import suppress
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.model.relation import Relation
from reconcile.values.frame import Frame
from reconcile.values.parties.read import read_parties
from reconcile.values.parties.value import Form
from reconcile.values.registry import value_type
from reconcile.values.settings import Settings
from reconcile.values.value_type import ValueSyntaxError

PARTIES = value_type("parties")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Russia, Turkey and Iran", "Russia|Turkey|Iran"),
        ("Russia, Turkey, and Iran", "Russia|Turkey|Iran"),
        ("Russia & Turkey", "Russia|Turkey"),
        ("Russia as well as Turkey", "Russia|Turkey"),
        ("both Russia and Turkey", "Russia|Turkey"),
        ("Russia\n- Turkey\n- Iran", "Russia|Turkey|Iran"),
        ("the opposition and the government", "opposition|government"),
        ("U.S. and U.N.", "U.S.|U.N."),
        ("Russia, russia and Turkey", "Russia|Turkey"),
        ("organised by Russia and Turkey", "Russia|Turkey"),
        ("Bosnia and Herzegovina and Serbia", "Bosnia and Herzegovina|Serbia"),
        (
            "Islamic State of Iraq and the Levant and Iran",
            "Islamic State of Iraq and the Levant|Iran",
        ),
        ("League of Hills and the Dales", "League of Hills and the Dales"),
        ("government of Syria and the UN", "government of Syria|UN"),
        (
            "Ministry of Trees and Rivers, Russia and Iran",
            "Ministry of Trees and Rivers|Russia|Iran",
        ),
        ("Justice and Development Party and Russia", "Justice and Development Party|Russia"),
        ("Russia; Bureau of Trees and Rivers", "Russia|Bureau of Trees and Rivers"),
        ('"Trees and Rivers", Russia', "Trees and Rivers|Russia"),
        ("“Trees, Rivers” and Russia", "Trees, Rivers|Russia"),
        ("14 February Coalition", "14 February Coalition"),
        ("Russia (and later Iran)", "Russia|Iran"),
        ("Russia, and later Iran", "Russia|Iran"),
        ("first Russia, then Turkey", "Russia|Turkey"),
        ("Russia with Turkey and Iran", "Russia|Turkey|Iran"),
        ("Russia, in addition to Turkey", "Russia|Turkey"),
        ("Russia alongside Turkey", "Russia|Turkey"),
        ("Russia/Turkey/Iran", "Russia|Turkey|Iran"),
        ("PYD/YPG and Russia", "PYD/YPG|Russia"),
        ("[Russia, Turkey, Iran]", "Russia|Turkey|Iran"),
        ("'Russia', 'Turkey' and 'Iran'", "Russia|Turkey|Iran"),
        ("Russia, Turkey and Iran.", "Russia|Turkey|Iran"),
        ("Russia and the U.S.", "Russia|U.S."),
        ("Russia and Kazakhstan (host)", "Russia|Kazakhstan"),
        ("Free Syrian Army (FSA) and Russia", "Free Syrian Army (FSA)|Russia"),
        ("the guarantors Russia, Turkey and Iran", "Russia|Turkey|Iran"),
        ("the guarantors, Russia and Turkey", "Russia|Turkey"),
        ("the guarantors (Russia and Turkey)", "Russia|Turkey"),
        ("the initiative of Russia and Turkey", "Russia|Turkey"),
        ("Russia and Turkey are the organisers", "Russia|Turkey"),
        ("Trinidad & Tobago and Russia", "Trinidad & Tobago|Russia"),
        ("Department of Energy and Climate Change", "Department of Energy and Climate Change"),
        ("both the government and the rebels", "government|rebels"),
        ("Russia + Turkey", "Russia|Turkey"),
        ("Russia, Turkey and - later - Iran", "Russia|Turkey|Iran"),
        ("representatives of Russia and the UN", "Russia|UN"),
        ("the foreign ministers of Russia and Turkey", "Russia|Turkey"),
        ("delegations from the government and the rebels", "government|rebels"),
        ("members of the Riverside Council", "members of the Riverside Council"),
        ("Russia and Turkey as the guarantor states", "Russia|Turkey"),
        ("the troika of Russia, Turkey and Iran", "Russia|Turkey|Iran"),
        ("Russia, jointly with Turkey", "Russia|Turkey"),
        ("Russia and Turkey jointly", "Russia|Turkey"),
        ("Kazakhstan as host", "Kazakhstan"),
        ("All Nations Party", "All Nations Party"),
        ("No Peace Without Justice", "No Peace Without Justice"),
        ("Moss, Brenda K.; Field, Tom", "Moss, Brenda K.|Field, Tom"),
        ("Moss, Brenda K.", "Moss, Brenda K."),
        ("Moss, Brenda K. (editor)", "Moss, Brenda K."),
        ("Moss, B. K., and Field, T.", "Moss, B. K.|Field, T."),
        ("Moss, B., Field, T.", "Moss, B.|Field, T."),
        ("Moss, Brenda K. and Field, Tom", "Moss, Brenda K.|Field, Tom"),
        ("Moss, Brenda K. / Field, Tom", "Moss, Brenda K.|Field, Tom"),
        ("Brenda Moss / Tom Field", "Brenda Moss|Tom Field"),
        ("Moss, Brenda, 1901-1977", "Moss, Brenda, 1901-1977"),
        ("Brenda Moss &amp; Tom Field", "Brenda Moss|Tom Field"),
        ("van den Berg, Piet H. and Russia", "van den Berg, Piet H.|Russia"),
        ("Tom Field, Jr. and Russia", "Tom Field Jr.|Russia"),
        ("Field, Moss and Riverside Mills, Ltd.", "Field|Moss|Riverside Mills Ltd."),
        ("Larsen & Sons", "Larsen & Sons"),
        ("Moss & Moss and Russia", "Moss & Moss|Russia"),
        ("Moss & Field, Russia and Iran", "Moss & Field|Russia|Iran"),
        ("Moss & Field", "Moss|Field"),
        ("Congo, Democratic Republic of the", "Congo, Democratic Republic of the"),
        ("Korea, Republic of and Cuba", "Korea, Republic of|Cuba"),
        ("Iran (Islamic Republic of), Cuba", "Iran (Islamic Republic of)|Cuba"),
        (
            "United Kingdom of Great Britain and Northern Ireland and France",
            "United Kingdom of Great Britain and Northern Ireland|France",
        ),
        ("Guarantors: Russia and Turkey", "Russia|Turkey"),
        ("Editor: Brenda Moss", "Brenda Moss"),
        ("Editors: Brenda Moss and Tom Field", "Brenda Moss|Tom Field"),
        ("Moss / Field and Russia", "Moss|Field|Russia"),
        ("Brenda Moss (author) and Tom Field (co-chair)", "Brenda Moss|Tom Field"),
        ("-Russia\n-Turkey", "Russia|Turkey"),
        ('"Hills / Dales, Ltd." and Russia', "Hills / Dales, Ltd.|Russia"),
    ],
)
def test_names_of_a_list(text, names):
    assert PARTIES.parse(text).names == tuple(names.split("|"))


def test_a_project_can_say_which_names_hold_an_and():
    kind = value_type("parties", settings=Settings(joined_names=("Cloak and Dagger",)))
    assert kind.parse("Cloak and Dagger and Russia").names == ("Cloak and Dagger", "Russia")


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Russia and Iran", Form.PLAIN),
        ("including Russia and Iran", Form.OPEN),
        ("countries such as Russia and Iran", Form.OPEN),
        ("Russia, Iran and others", Form.OPEN),
        ("Russia, Iran and several other states", Form.OPEN),
        ("Russia and Iran, among others", Form.OPEN),
        ("Russia, Iran, etc.", Form.OPEN),
        ("at least Russia and Iran", Form.OPEN),
        ("mainly Russia and Iran", Form.OPEN),
        ("among others, Russia and Iran", Form.OPEN),
        ("Russia, Iran et al.", Form.OPEN),
        ("Russia, Iran and the like", Form.OPEN),
        ("Russia, Iran and many more", Form.OPEN),
        ("Russia and Iran, for example", Form.OPEN),
        ("Russia, Iran and possibly Turkey", Form.OPEN),
        ("no one except Russia and Iran", Form.CLOSED),
        ("none but Russia and Iran", Form.CLOSED),
        ("Russia and Iran on their own", Form.CLOSED),
        ("only Russia and Iran", Form.CLOSED),
        ("exclusively Russia and Iran", Form.CLOSED),
        ("Russia and Iran alone", Form.CLOSED),
        ("Russia and Iran and nobody else", Form.CLOSED),
    ],
)
def test_how_far_a_list_goes(text, form):
    parties = PARTIES.parse(text)
    assert (parties.names, parties.form) == (("Russia", "Iran"), form)


@pytest.mark.parametrize(
    ("text", "least", "most", "names"),
    [
        ("seven delegations", 7, 7, 0),
        ("at least 13 rebel groups", 13, None, 0),
        ("At least 13 rebel groups", 13, None, 0),
        ("13 or more groups", 13, None, 0),
        ("up to 5 parties", 0, 5, 0),
        ("three countries, namely Russia, Turkey and Iran", 3, 3, 3),
        ("three countries: Russia, Turkey and Iran", 3, 3, 3),
        ("the three guarantors Russia, Turkey and Iran", 3, 3, 3),
        ("the three guarantors, Russia, Turkey and Iran", 3, 3, 3),
        ("Russia, Turkey and Iran (three countries)", 3, 3, 3),
        ("13 Syrian rebel groups, including Jaish al-Islam", 13, 13, 1),
        ("Russia, Turkey and two others", 4, 4, 2),
        ("Russia and another country", 2, 2, 1),
        ("twenty-one groups", 21, 21, 0),
        ("a dozen groups", 12, 12, 0),
        ("about 13 groups", 12, 14, 0),
        ("nearly 20 groups", 18, 20, 0),
        ("13 to 15 groups", 13, 15, 0),
        ("13-15 groups", 13, 15, 0),
        ("between 13 and 15 groups", 13, 15, 0),
        ("dozens of groups", 12, None, 0),
        ("several groups", 3, None, 0),
        ("both sides", 2, 2, 0),
        ("several of the groups", 3, None, 0),
        ("13 of the 15 groups", 13, 13, 0),
        ("at least 13 of 15 groups", 13, None, 0),
        ("all 15 groups", 15, 15, 0),
        ("Jaish al-Islam and 12 more", 13, 13, 1),
        ("representatives of 13 groups", 13, 13, 0),
        ("more than a dozen groups", 13, None, 0),
        ("more than a dozen groups, including Jaish al-Islam", 13, None, 1),
        ("Russia, Turkey and at least two others", 4, None, 2),
    ],
)
def test_stated_numbers(text, least, most, names):
    parties = PARTIES.parse(text)
    assert (parties.number.least, parties.number.most, len(parties.names)) == (least, most, names)


@pytest.mark.parametrize(
    ("text", "complete", "told"),
    [
        ("", False, "is empty"),
        (", and ;", False, "names nobody"),
        ("including Russia", True, "leave it open"),
        ("two countries: Russia, Turkey and Iran", False, "has 3 names, but says that they are 2"),
        ("three countries: Russia and Turkey", True, "has 2 names, but says that they are 3"),
        ("Russia, \ue000", False, "Private Use Area"),
        (", ".join(f"Party {n}" for n in range(300)), False, "more than 200"),
        ("neither Russia nor Turkey", False, "denies a name or leaves a choice"),
        ("all but Iran", False, "denies a name or leaves a choice"),
        ("Russia and Turkey, but not Iran", False, "'but not Iran' denies"),
        ("Russia or Turkey", False, "leaves a choice"),
        ("nobody", False, "denies a name"),
        ("no groups", False, "denies a name"),
        ("Russia and/or Turkey", False, "leaves a choice"),
        ("without Turkey", False, "denies a name"),
        ("Turkey was absent", False, "denies a name"),
        ("Russia and Turkey were not invited", False, "denies a name"),
        ("unknown", False, "neither a name nor a number"),
        ("all sides", False, "neither a name nor a number"),
        ("Russia and everyone", False, "neither a name nor a number"),
        ("NA", False, "neither a name nor a number"),
        ("null", False, "neither a name nor a number"),
        ("-99", False, "neither a name nor a number"),
        ("-", True, "is empty"),
        ("Moss, Brenda and Field, Tom", False, "may be 2 names or 4"),
        ("Moss, Brenda/Field, Tom", False, "may be 2 names or 4"),
        ("Moss, Brenda (chair), Field, Tom (member)", False, "may be 2 names or 4"),
        ("15 to 13 groups", False, "the range runs backwards; write its lower end first"),
        ("between 15 and 13", False, "the range runs backwards"),
        ("15-13 groups: Russia and Turkey", False, "the range runs backwards"),
        ("Russia (absent) and Turkey", False, "'absent' in brackets is neither a name nor a role"),
        ("Russia (not a host) and Turkey", False, "'not a host' in brackets"),
        ("Russia (unconfirmed) and Turkey", False, "'unconfirmed' in brackets"),
        ("Russia (not invited) and Turkey", False, "'not invited' in brackets"),
        ("Russia and Turkey, but not Iran", False, "who was not there is a claim of its own"),
    ],
)
def test_a_list_at_odds_with_itself_is_refused(text, complete, told):
    with pytest.raises(ValueSyntaxError) as caught:
        PARTIES.parse(text, Frame(complete=complete))
    assert told in caught.value.message


@pytest.mark.parametrize(
    "text",
    [
        "sponsored by Russia, with the participation of Iran",
        "Russia with Iran participating",
        "Russia, with Iran as an observer",
        "Russia with Iran's participation",
        "Russia, later joined by Iran",
        "Russia, backed by Iran",
        "Russia, represented by Iran",
        "Russia in the presence of Iran",
        "Russia under the auspices of Iran",
        "Russia, and Iran as host",
    ],
)
def test_those_with_another_part_stand_aside(text):
    parties = PARTIES.parse(text)
    assert (parties.names, parties.aside) == (("Russia",), ("Iran",))


@pytest.mark.parametrize(
    ("lists", "common"),
    [
        (["Russia and Turkey", "Turkey and Iran"], "including Iran, Russia and Turkey"),
        (["only Russia and Turkey", "Turkey"], "only Russia and Turkey"),
        (["only Russia", "Turkey"], None),
        (["at least 13 groups", "15 groups"], "15"),
    ],
)
def test_what_satisfies_all_lists(lists, common):
    assert PARTIES.common([PARTIES.parse(text) for text in lists]) == common


NAMES = st.sampled_from(
    ["Russia", "Iran", "the UN", "Trees and Rivers", "opposition", "Only Us", "seven hills", "A, B"]
)
LISTS = st.one_of(
    st.lists(NAMES, min_size=1, max_size=5).map(", ".join),
    st.lists(NAMES, min_size=1, max_size=5).map(lambda names: "including " + " and ".join(names)),
    st.lists(NAMES, min_size=1, max_size=4).map(lambda names: "nine groups: " + "; ".join(names)),
    st.text(max_size=60),
    st.lists(
        st.sampled_from(
            [
                "A",
                "B",
                "and",
                ",",
                ";",
                ":",
                "by",
                "of",
                "the",
                "only",
                "including",
                "others",
                "3",
                "groups",
                '"',
                "(",
                ")",
                "with",
                "later",
                "possibly",
                "about",
                "between",
                "to",
                "some",
                "dozens",
                "are",
                "/",
                "'",
                "etc.",
                "[",
                "as observer",
                "guarantors",
            ]
        ),
        max_size=10,
    ).map(" ".join),
)


@given(LISTS, st.booleans())
def test_what_is_shown_is_read_back(text, complete):
    try:
        parties = PARTIES.parse(text, Frame(complete=complete))
    except ValueSyntaxError:
        return
    assert PARTIES.parse(PARTIES.show(parties)) == parties


@given(LISTS, LISTS)
def test_comparing_is_symmetric(one, other):
    try:
        a, b = PARTIES.parse(one), PARTIES.parse(other)
    except ValueSyntaxError:
        return
    found = PARTIES.compare(a, b)
    assert PARTIES.compare(b, a) == found.mirrored
    assert found.reason in PARTIES.reasons
    assert PARTIES.explain(a, b, found).sentence.endswith(".")
    assert PARTIES.compare(a, a).relation is Relation.SAME


def test_reading_takes_no_longer_than_the_text_is_long():
    start = perf_counter()
    for text in (
        "A and " * 200_000,
        '"' * 4999,
        "of and " * 700,
        "( " * 2400,
        "\n" * 1_000_000,
        "with " * 1000,
        "between " * 600,
        "() " * 1600,
        "all " * 1200,
    ):
        with suppress(ValueSyntaxError):
            PARTIES.parse(text)
    assert perf_counter() - start < 1


def test_what_is_asked_again_is_worked_out_once():
    text = "Russia and Turkey"
    assert read_parties(text, ("A and B",)) is read_parties(text, ("A and B",))
    assert read_parties(text, ()).form is not read_parties(text, (), complete=True).form


def test_every_text_is_read_as_kept(readings_of_texts):
    read, kept = readings_of_texts
    assert read == kept
