"""Who goes by an office alone, and whose name follows the place of it."""

import pytest

from reconcile.names import Answer, compare
from reconcile.names.words.offices import without_office


@pytest.mark.parametrize(
    ("written", "left", "office"),
    [
        ("mayor of derna", "derna", "mayor"),
        ("the late mayor of derna", "derna", "mayor"),
        ("former mayor of derna", "derna", "former mayor"),
        ("mayor of new york", "new york", "mayor"),
        ("head of the opposition delegation", "the opposition delegation", "head"),
        ("chair of the syrian hill commission", "the syria hill commission", "chair"),
        ("derna deputy mayor", "derna", "deputy mayor of somebody"),
        ("mayor of derna orme", "derna orme", "mayor of somebody"),
        ("russian president", "russia", "president"),
        ("president of russia", "russia", "president"),
        ("head of the red cross", "the red cross", "head"),
        ("mayor of derna peter orme", "peter orme", ""),
        ("governor of new mexico peter orme", "peter orme", ""),
        ("minister of defence peter orme", "peter orme", ""),
        ("leader of brede hassan orme", "hassan orme", ""),
        (
            "director of mustafa kamal university",
            "mustafa kamal university",
            "director",
        ),
    ],
)
def test_an_office_alone_is_of_a_place_and_no_place(written, left, office):
    assert without_office(written.split()) == (left.split(), office)


@pytest.mark.parametrize(
    "written",
    ["secretary of state orme", "foreign minister", "king of hill", "mayor orme", "peter of hill",
     "of hill", "mayor of", "orme , mayor of hill"],
)  # fmt: skip
def test_other_names_stay(written):
    assert without_office(written.split()) == (written.split(), "")


@pytest.mark.parametrize("kind", ["person", None])
@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("mayor of Derna", "Derna"),
        ("mayor of Derna", "governor of Derna"),
        ("mayor of Derna", "former mayor of Derna"),
        ("mayor of Derna", "Peter Derna"),
        ("Governor of Aleppo", "Aleppo Governorate"),
        ("Russian president", "Russian prime minister"),
        ("head of the opposition delegation", "head of the government delegation"),
    ],
)
def test_who_holds_an_office_is_nobody_else(a, b, kind):
    assert compare(a, b, kind).answer is Answer.DIFFERENT


def test_one_office_is_one_in_two_spellings():
    assert compare("mayor of Derna", "Mayor of Darna", "person").answer is Answer.SAME
    assert compare("Russian president", "president of Russia").answer is Answer.SAME
    assert compare("Derna's mayor", "mayor of Derna", "person").answer is Answer.SAME
    assert compare("Federico Mayor", "Mayor, Federico", "person").answer is Answer.CLOSE


@pytest.mark.parametrize("kind", ["person", None])
@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("head of the Syrian Hill Commission", "head of the Turkish Hill Commission"),
        ("Derna's mayor", "Derna's governor"),
    ],
)
def test_holders_of_two_offices_are_never_the_same(a, b, kind):
    assert compare(a, b, kind).answer is not Answer.SAME
