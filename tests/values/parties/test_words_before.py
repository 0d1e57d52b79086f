"""The words before the names of a list say where the names begin, how far they go, how many."""

import pytest

from reconcile.values.parties.value import Form, Stated
from reconcile.values.parties.words_before import lead_of, without_senders

THREE = Stated(3, 3, "countries")


@pytest.mark.parametrize(
    ("text", "names", "form", "number"),
    [
        ("Russia , Turkey", "Russia , Turkey", Form.PLAIN, None),
        ("including Russia", "Russia", Form.OPEN, None),
        ("organised by Russia", "Russia", Form.PLAIN, None),
        ("the guarantors Russia, Turkey", "Russia, Turkey", Form.PLAIN, None),
        ("three countries", "", Form.PLAIN, THREE),
        ("three countries, Russia, Turkey, Iran", "Russia, Turkey, Iran", Form.PLAIN, THREE),
        ("three countries Russia, Turkey and Iran", "Russia, Turkey and Iran", Form.PLAIN, THREE),
    ],
)
def test_where_the_names_begin(text, names, form, number):
    words = text.split()
    lead = lead_of(words)
    assert " ".join(words[lead.names_at :]) == names
    assert lead.form is form
    assert lead.number == number


def test_those_whom_a_party_sends_stand_for_it():
    assert without_senders(["the", "foreign", "ministers", "of", "Russia"]) == ["Russia"]
    assert without_senders(["delegations", "from", "Iran"]) == ["Iran"]
    assert without_senders(["Delegations", "from", "Iran"]) == ["Delegations", "from", "Iran"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("ministers of Russia", "Russia"),
        ("the acting foreign ministers of Russia", "Russia"),
        ("the two acting foreign ministers of Russia", None),
        ("the ministers", None),
        ("the ministers in Russia", None),
        ("the Ministers of Russia", None),
        ("Russian ministers of Iran", None),
        ("including ministers of Iran", None),
        ("the men of Russia", None),
    ],
)
def test_senders_come_within_four_small_words(text, names):
    words = text.split()
    assert without_senders(words) == (words if names is None else names.split())


@pytest.mark.parametrize(
    ("text", "names_at", "form", "number"),
    [
        ("seven delegations including Russia", 3, Form.OPEN, Stated(7, 7, "delegations")),
        ("guests including Russia", 2, Form.OPEN, None),
        ("Russia , Turkey including Iran", 0, Form.OPEN, None),
        ("under the auspices of Russia", 4, Form.PLAIN, None),
        ("under the roof of Russia", 0, Form.PLAIN, None),
        ("the guarantors", 0, Form.PLAIN, None),
        ("the men Russia", 0, Form.PLAIN, None),
        ("Russia by Turkey", 0, Form.PLAIN, None),
        ("three countries Russia and Iran", 2, Form.PLAIN, THREE),
    ],
)
def test_what_comes_before_the_names(text, names_at, form, number):
    assert lead_of(text.split()) == (names_at, form, number)
