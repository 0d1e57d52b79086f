"""Which state a name means."""

from importlib import import_module
from pathlib import Path

import pytest

from reconcile.names.words import states
from reconcile.names.words.normal import words
from reconcile.names.words.states import state

_TABLE = Path(states.__file__).with_name("states.txt")


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Norway", "NO"), ("the Gambia", "GM"), ("Kingdom of Norway", "NO"), ("Norvège", "NO"),
        ("Норвегия", "NO"), ("النرويج", "NO"), ("French Republic", "FR"), ("Swiss Confederation", "CH"),
        ("State of Kuwait", "KW"), ("Republic of the Congo", "CG"), ("DRC", "CD"), ("Zaire", "CD"),
        ("Congo, Republic of the", "CG"), ("Niger", "NE"), ("Nigeria", "NG"), ("Burma", "MM"),
        ("Myanmar", "MM"), ("Republic of Korea", "KR"), ("North Korea", "KP"), ("USSR", "SU"),
        ("People's Republic of China", "CN"), ("Republic of China", "TW"), ("Côte d'Ivoire", "CI"),
        ("Federal Republic of Germany", "DE"), ("German Democratic Republic", "DD"),
        ("Iran (Islamic Republic of)", "IR"), ("Bolivia (Plurinational State of)", "BO"),
        ("Micronesia (Federated States of)", "FM"), ("Korea, Rep.", "KR"), ("Egypt, Arab Rep.", "EG"),
        ("Korea, Dem. People's Rep.", "KP"), ("Congo, Dem. Rep.", "CD"), ("Iran, Islamic Rep.", "IR"),
        ("Micronesia, Fed. Sts.", "FM"), ("Venezuela, RB", "VE"), ("Lao PDR", "LA"),
        ("Netherlands (the)", "NL"), ("Netherlands (Kingdom of the)", "NL"), ("Gambia, The", "GM"),
        ("Hong Kong SAR, China", "HK"), ("Congo (Kinshasa)", "CD"), ("Niger (Delta)", ""),
        ("Korea (Republic)", "KR"), ("Orme, Rep.", ""), ("Georgia (Democratic Rep.)", "GE"),
        ("Republic of Guinea-Bissau", "GW"), ("Republic of Equatorial Guinea", "GQ"),
        ("Congo", ""), ("Korea", ""), ("Islamic State", ""), ("Islamic State of Iraq", ""),
        ("Republic of Orme", ""), ("Bank of Norway", ""), ("Orme Republic", ""), ("Norway Bank", ""),
        ("Island", ""), ("", ""), ("Federation", ""),
    ],
)  # fmt: skip
def test_a_name_means_a_state(name, code):
    assert state(words(name, articles_apart=True)) == code


def test_a_long_text_is_no_state():
    assert state(["norway"] * 10) == ""


def test_the_table_is_what_cldr_says(monkeypatch):
    pytest.importorskip("babel")
    monkeypatch.syspath_prepend(str(Path(__file__).parents[3] / "bench"))
    table = import_module("names_states").table()
    codes = dict(line.split("\t") for line in table.splitlines())
    kept = dict(line.split("\t") for line in _TABLE.read_text("ascii").splitlines())
    alike = sum(codes.get(code) == names for code, names in kept.items())
    assert alike > len(kept) * 0.8  # other releases of CLDR differ in a few names
