"""What is set aside of a person's or a place's name, and what stays."""

import pytest

from reconcile.names.words.asides import NOTHING, place_itself, set_aside
from reconcile.names.words.noble_titles import NO_TITLE
from reconcile.names.words.normal import words


def _read(name):
    left, aside = set_aside(words(name), name)
    return " ".join(left), {k: v for k, v in aside._asdict().items() if v and v != NO_TITLE}


@pytest.mark.parametrize(
    ("name", "left", "beside"),
    [
        ("Peter Orme", "peter orme", {}),
        ("Orme, Peter, 1811-1870", "orme , peter", {"born": 1811, "died": 1870}),
        ("Orme, Peter, 1811–1870", "orme , peter", {"born": 1811, "died": 1870}),
        ("Peter Orme (1811-1870)", "peter orme", {"born": 1811, "died": 1870}),
        ("Peter Orme (b. 1811)", "peter orme", {"born": 1811}),
        ("Orme, Peter, d. 1870", "orme , peter", {"died": 1870}),
        ("Orme, Peter, -1870", "orme , peter", {"died": 1870}),
        ("Orme, Peter, born 1811, died 1870", "orme , peter", {"born": 1811, "died": 1870}),
        ("Orme, Peter, active 1811-1870", "orme , peter", {}),
        ("Orme, Peter, 1811?-1870", "orme , peter", {}),
        ("Unit 731", "unit 731", {}),
        ("Orme 12, Peter", "orme 12 , peter", {}),
        ("1984", "1984", {}),
        ("Peter Orme (editor)", "peter orme", {}),
        ("Orme, Peter (ed.)", "orme , peter .", {}),
        ("Peter Orme (chair)", "peter orme", {}),
        ("Peter Orme (deputy foreign minister)", "peter orme", {}),
        ("Peter Orme (painter)", "peter orme", {"beside": "painter"}),
        ("Orme, Peter, translator", "orme , peter", {}),
        ("Orme, Ed", "orme , ed", {}),
        ("Orme, Peter, ed.", "orme , peter", {}),
        ("Orme, Peter, trans", "orme , peter", {}),
        ("Orme, Hill, Brede", "orme , hill , brede", {}),
        ("Orme, Author", "orme , author", {}),
        ("Peter Orme (of Boston)", "peter orme", {"beside": "boston"}),
        ("Peter Orme (Boston)", "peter orme", {"beside": "boston"}),
        ("Peter (Pit) Orme", "peter pit orme", {}),
        ("Orme (Boston)", "orme boston", {}),
        ("Peter Orme ()", "peter orme", {}),
        ("(Peter Orme", "peter orme", {}),
        ("Peter Orme (Jr.)", "peter orme", {"generation": "younger"}),
        ("Peter Orme Sr.", "peter orme", {"generation": "older"}),
        ("Orme, Jr., Peter", "orme , peter", {"generation": "younger"}),
        ("Peter Orme the Younger", "peter orme", {"generation": "younger"}),
        ("Peter Orme il Vecchio", "peter orme", {"generation": "older"}),
        ("Mark Elder", "mark elder", {}),
        ("Junior Orme", "junior orme", {}),
        ("Peter Orme's widow", "peter orme", {"kin": "widow"}),
        ("Peter Orme’s widow", "peter orme", {"kin": "widow"}),
        ("Heung-min Son", "heung min son", {}),
        ("daughter of Peter Orme", "peter orme", {"kin": "daughter"}),
        ("Ruth, wife of Peter Orme", "ruth ,", {"kin": "wife of peter orme"}),
        ("Ruth Sister of Mercy", "ruth sister of mercy", {}),
        ("Mrs Peter Orme", "peter orme", {"kin": "wife"}),
        ("Mrs Ruth Orme", "mrs ruth orme", {}),
        ("Mrs Orme", "mrs orme", {"sex": "woman"}),
        ("Ms Lee Orme", "ms lee orme", {}),
        ("Ivan the Bold", "ivan", {"byname": "bold"}),
        ("King Ivan IV the Bold", "king ivan iv", {"byname": "bold"}),
        ("Ivan the Second", "ivan the second", {}),
        ("Peter Orme the Bold", "peter orme the bold", {}),
        ("Edward II of England", "edward ii", {"beside": "of england"}),
        ("George V of the Hill", "george v", {"beside": "of the hill"}),
        ("Peter Orme of Hill", "peter orme of hill", {}),
        ("Edward II of", "edward ii of", {}),
        ("Ana Pell, 34", "ana pell", {"beside": "34"}),
        ("Ana Pell, aged 34", "ana pell", {"beside": "34"}),
        ("34-year-old Ana Pell", "ana pell", {"beside": "34"}),
        ("Ana Pell, 134", "ana pell", {"born": 134}),
        ("Pell, Ana", "pell , ana", {}),
        ("7, 8", "7", {"beside": "8"}),
        ("Mrs Peter", "mrs peter", {"sex": "woman"}),
        ("Ruth Orme née Falk", "ruth orme", {"born_as": "falk"}),
        ("Ruth Orme (geb. von Falk)", "ruth orme ,", {"born_as": "von falk"}),
        ("Ruth Orme, nee Falk, author", "ruth orme ,", {"born_as": "falk"}),
        ("Nee", "nee", {}),
        ("(editor)", "editor", {}),
    ],
)
def test_what_is_no_part_of_a_name_is_set_aside(name, left, beside):
    found, aside = _read(name)
    assert aside == beside
    assert found.replace(" .", "").strip(" ,") == left.replace(" .", "").strip(" ,")


def test_a_plain_name_has_nothing_beside_it():
    assert set_aside(["peter", "orme"], "Peter Orme")[1] is NOTHING
    assert set_aside(["peter", "orme", "(", ")"], "Peter Orme ()")[1] is NOTHING


def test_what_is_beside_is_said_in_words():
    _, aside = set_aside(words("Orme, Peter, Jr., 1811-1870"), "Orme, Peter, Jr., 1811-1870")
    assert aside.in_words() == "(younger, 1811-1870)"
    _, aside = set_aside(words("Orme, Peter, d. 1870"), "Orme, Peter, d. 1870")
    assert aside.in_words() == "(-1870)"


@pytest.mark.parametrize(
    ("name", "left", "tail"),
    [
        ("Orme", "orme", ""),
        ("Orme, Bredeshire, Norland", "orme", "bredeshire norland"),
        ("Orme (Norland)", "orme", "norland"),
        ("Orme (Old), Norland", "orme", "old norland"),
        ("Orme,", "orme", ""),
        (", Orme", ", orme", ""),
    ],
)
def test_a_place_is_read_without_what_it_lies_in(name, left, tail):
    found, aside = place_itself(words(name))
    assert (" ".join(found), aside.beside) == (left, tail)
