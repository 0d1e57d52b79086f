"""Which city a name means."""

from importlib import import_module
from pathlib import Path

import pytest

from reconcile.model.stages_measures_kinds import Kind
from reconcile.names.comparison.prepare import prepare
from reconcile.names.words import cities
from reconcile.names.words.cities import city
from reconcile.names.words.normal import words

_TABLE = Path(cities.__file__).with_name("cities.txt")


@pytest.mark.parametrize(
    ("name", "zone"),
    [
        ("Vienna", "Europe/Vienna"), ("Wien", "Europe/Vienna"), ("Вена", "Europe/Vienna"),
        ("دمشق", "Asia/Damascus"), ("Damas", "Asia/Damascus"), ("Kiev", "Europe/Kyiv"),
        ("Ho Chi Minh City", "Asia/Ho_Chi_Minh"), ("Mexico City", "America/Mexico_City"),
        ("Peking", "beijing"), ("Beijing", "beijing"), ("Bombay", "mumbai"), ("Lemberg", "lviv"),
        ("Saigon", "Asia/Ho_Chi_Minh"), ("Stalingrad", "Europe/Volgograd"), ("Bale", ""),
        ("Saint Petersburg", "st petersburg"), ("Leningrad", "st petersburg"),
        ("al-Mawsil", "mosul"), ("Ladhiqiyah", "latakia"), ("Dayr al-Zawr", "deir ez zor"),
        ("Orme", ""), ("Singapore", ""), ("Rim", ""), ("the Bank of Vienna in Orme", ""), ("", ""),
    ],
)  # fmt: skip
def test_a_name_means_a_city(name, zone):
    assert city(words(name, articles_apart=True)) == zone


@pytest.mark.parametrize("name", ["Vienna, Virginia", "Vienna (Virginia)"])
def test_a_city_within_something_may_be_another(name):
    assert prepare(name, Kind.PLACE).known == ""


@pytest.mark.parametrize("kind", [Kind.ORGANISATION, Kind.EVENT, Kind.PERSON])
def test_only_places_are_cities(kind):
    assert prepare("Vienna", Kind.PLACE).known == "Europe/Vienna"
    assert prepare("Vienna", kind).known == ""


def test_no_name_means_two_cities_nor_a_city_and_a_state():
    lines = [line.split("\t")[1].split("|") for line in _TABLE.read_text("ascii").splitlines()]
    names = [name for line in lines for name in line]
    states = _TABLE.with_name("states.txt").read_text("ascii").splitlines()
    assert len(names) == len(set(names))
    assert set(names).isdisjoint(name for line in states for name in line.split("\t")[1].split("|"))


def test_the_table_is_what_cldr_says(monkeypatch):
    pytest.importorskip("babel")
    monkeypatch.syspath_prepend(str(Path(__file__).parents[3] / "bench"))
    maker = import_module("names_states")
    monkeypatch.setattr(maker, "LANGUAGES", ("ar", "de", "en"))
    lines = [line.split("\t") for line in maker.cities_table().splitlines()]
    named = [(zone, city(name.split())) for zone, names in lines for name in names.split("|")]
    alike = sum(zone == kept for zone, kept in named)
    assert alike > len(named) * 0.9  # other releases of CLDR differ in a few names
