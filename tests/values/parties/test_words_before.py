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
