"""The settings of claims files: those given, over the defaults."""

from reconcile.files.faults import Faults
from reconcile.files.file_shapes import read_map
from reconcile.files.settings import read_settings
from reconcile.values.settings import DEFAULTS


def read(*texts):
    faults = Faults()
    found = read_settings([read_map(text, "claims.yaml", faults) for text in texts], faults)
    return found, [(f.message, f.expected, f.suggestion, f.primary.column) for f in faults.found]


def test_without_any_they_are_the_defaults():
    assert read() == (DEFAULTS, [])
    assert read("claims: []\n", "settings:\n") == (DEFAULTS, [])


def test_those_of_all_files_override_the_defaults():
    found, faults = read("settings: {scale_stretch: 2}\n", "settings: {coarse_reach: 0.2}\n")
    assert faults == []
    assert found == DEFAULTS.model_copy(update={"scale_stretch": 2, "coarse_reach": 0.2})


def test_one_that_cannot_be_is_a_fault_and_leaves_the_others():
    found, faults = read("settings: {scale_stretch: much, coarse_reach: 0.2}\n")
    assert found == DEFAULTS.model_copy(update={"coarse_reach": 0.2})
    expected = f"a value like {DEFAULTS.scale_stretch}"
    assert faults == [("the setting `scale_stretch` can't be `much`", expected, "", 27)]


def test_one_that_nobody_knows_is_met_with_the_nearest():
    found, [(message, expected, suggestion, column)] = read("settings: {scale_strech: 2}\n")
    assert found == DEFAULTS
    assert message == "no setting is called `scale_strech`"
    assert expected == ", ".join(sorted(type(DEFAULTS).model_fields))
    assert (suggestion, column) == ("scale_stretch", 12)
