"""One table of keys, read by the footer, the help and the bindings."""

from itertools import combinations

from reconcile.annotate.key_table import KEYS, Where, called, footer, found, keys_of


def test_no_key_means_two_things_in_one_place():
    meets = {Where.ANYWHERE: {Where.TEXT, Where.CLAIMS}}
    for a, b in combinations(KEYS, 2):
        together = (
            a.where == b.where
            or b.where in meets.get(a.where, ())
            or a.where in meets.get(b.where, ())
        )
        shared = set(a.key.split(",")) & set(b.key.split(","))
        assert not (together and shared), (a, b)


def test_a_filter_finds_keys_by_what_they_do():
    assert [key.action for key in found("undo")] == ["undo"]
    assert found("") == KEYS
    assert found("make tea") == ()


def test_each_place_has_keys_in_its_footer():
    for where in Where:
        assert any(key.shown for key in keys_of(where))
    assert called(KEYS[0]) == "←→"


def test_the_footer_has_every_key_whole_at_any_width():
    keys = keys_of(Where.TEXT, Where.ANYWHERE)
    wide, narrow = footer(keys, 300), footer(keys, 30)
    assert "\n" not in wide
    assert narrow.split("\n") != [wide]
    assert "  ".join(narrow.split("\n")) == wide
    assert max(map(len, narrow.split("\n"))) <= 30


def test_a_line_of_the_footer_is_as_wide_as_it_may_be():
    keys = keys_of(Where.TEXT)
    first, second = (f"{called(key)} {key.shown}" for key in [key for key in keys if key.shown][:2])
    both = f"{first}  {second}"
    assert footer(keys, len(both)).split("\n")[0] == both
    assert footer(keys, len(both) - 1).split("\n")[0] == first


def test_the_function_keys_say_what_a_claim_may_say_in_its_order():
    said = [key for key in KEYS if key.action.startswith("say(")]
    numbers = range(2, len(said) + 2)
    assert [key.key for key in said] == [f"f{n}" for n in numbers]
    assert [key.action for key in said] == [f"say({n - 2})" for n in numbers]
    assert [called(key) for key in said] == [f"F{n}" for n in numbers]
    assert [key.shown for key in said][:3] == ["claimant", "stage", "day"]


def test_a_key_without_a_label_is_called_by_its_first_name():
    key = next(key for key in KEYS if "," in key.key and not key.label)
    assert called(key) == key.key.split(",")[0]
