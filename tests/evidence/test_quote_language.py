"""English is read; of another language it is said that it isn't, and a figure there isn't bare."""

import pytest

from reconcile.evidence.quote_language import has_magnitude, is_read


@pytest.mark.parametrize(
    "quote",
    [
        "killed at least 13", "13", "", "in Geneva February 8", "Jaish al-Islam",
        "Syrian President Bashar al Assad", "Commission President Ursula von der Leyen",
        "Charles de Gaulle", "San Juan de los Lagos", "the MIT Media Lab", "MIT Media Lab",
        "between 13 and 15 dead", "plus 300 more of them",
    ],
)  # fmt: skip
def test_english_and_names_are_read(quote):
    assert is_read(quote)


@pytest.mark.parametrize(
    "quote",
    [
        "al menos 13 personas", "près de 300 000 morts", "au moins 13 morts", "mindestens 13 Menschen",
        "almeno 13 morti", "pelo menos 13 mortos", "minstens 13 doden", "minst 13 døde",
        "en az 13 kişi öldü", "co najmniej 13 osób", "sedikitnya 13 orang tewas",
        "погибли 13 человек", "قتل 13 شخصا", "死者13人", "至少13人死亡", "कम से कम 13 लोग",
    ],
)  # fmt: skip
def test_other_languages_are_not(quote):
    assert not is_read(quote)


@pytest.mark.parametrize(
    "quote",
    [
        "3 millones", "3 millions d'euros".replace("millions", "milliards"), "3 Mio.", "3 tausend",
        "3 mil muertos", "3 миллиона", "3 тыс. человек", "3 млн", "٣ ملايين", "3 هزار", "3 लाख",
        "3万", "3 億人", "3만 명", "3\u00a0milyon", "3 χιλιάδες", "3 מיליון", "3 হাজার",
    ],
)  # fmt: skip
def test_a_magnitude_behind_a_figure_is_seen_in_any_script(quote):
    assert has_magnitude(quote, 1)


@pytest.mark.parametrize(
    "quote", ["3 militants", "3 miles", "3 milling people", "3 binders", "3", "3 people", "3 人"]
)
def test_other_words_are_no_magnitude(quote):
    assert not has_magnitude(quote, 1)
