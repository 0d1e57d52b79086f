"""Every rule has its own code and name, in order, and a page."""

from reconcile.check.registry import BY_CODE, BY_NAME, RULES
from reconcile.check.rule import Sight


def test_codes_and_names_are_unique_and_in_order():
    found = [rule.code for rule in RULES]
    families = sorted(found, key=lambda code: ("SENVCD".index(code[0]), code))
    assert found == families
    assert len(BY_CODE) == len(BY_NAME) == len(RULES)


def test_a_family_looks_at_what_it_is_of():
    assert {rule.sight for rule in RULES if rule.code[0] == "D"} == {Sight.DECISIONS}
    assert {rule.sight for rule in RULES if rule.code[0] == "V"} == {Sight.QUESTIONS}
    assert {rule.alone for rule in RULES if rule.code[0] in "VDN"} == {False}
    assert all(rule.alone for rule in RULES if rule.code[0] == "E")
    assert all(rule.alone for rule in RULES if rule.code[:2] == "S0")
