"""A rule makes findings of what it finds: its own code, name and severity, and a place for each."""

from types import SimpleNamespace

from reconcile.check.rule import Facts, Found, Rule, Sight
from reconcile.model.finding import Fix, Position, Related, Severity

AT = Position("claims.yaml", 3, 5)
KEY = Position("claims.yaml", 4, 9)
FACTS = Facts(
    project=SimpleNamespace(places={"a": SimpleNamespace(at=lambda key: KEY if key else AT)}),
    result=None,
    evidence=None,
)


def rule(*found, **more):
    return Rule("E999", "a-rule", Severity.WARNING, Sight.QUOTES, lambda _: iter(found), **more)


def test_texts_are_not_required_and_nothing_is_ruled_unless_given():
    assert (FACTS.today, FACTS.require_texts, FACTS.ruled) == ("", False, ())
    assert rule().alone is False


def test_a_claim_is_found_by_itself_or_its_id_and_its_keys_are_too():
    claim = SimpleNamespace(id="a")
    assert FACTS.at("a") == FACTS.at(claim) == AT
    assert FACTS.at("a", "value") == FACTS.at(claim, "value") == KEY
    assert FACTS.related(claim, "value", "the value") == Related(KEY, "the value")
    assert FACTS.related(claim, None, "the claim") == Related(AT, "the claim")


def test_a_finding_has_the_code_name_and_severity_of_its_rule():
    related = (Related(KEY, "here"),)
    [finding] = rule(Found("it's wrong", AT, "a", related, "a value", "13")).findings(FACTS)
    assert (finding.code, finding.rule, finding.severity) == ("E999", "a-rule", Severity.WARNING)
    assert (finding.message, finding.primary, finding.about) == ("it's wrong", AT, "a")
    assert (finding.related, finding.expected, finding.suggestion) == (related, "a value", "13")


def test_a_severity_of_its_own_comes_before_that_of_the_rule():
    found = (Found("x", AT, "a", severity=Severity.NOTE), Found("y", AT, "a"))
    severities = [finding.severity for finding in rule(*found).findings(FACTS)]
    assert severities == [Severity.NOTE, Severity.WARNING]


def test_what_is_found_keeps_its_order_and_number():
    found = [Found(word, AT, "a") for word in ("c", "a", "b")]
    assert [finding.message for finding in rule(*found).findings(FACTS)] == ["c", "a", "b"]
    assert list(rule().findings(FACTS)) == []


def test_a_fix_is_at_the_place_that_it_mends():
    [finding] = rule(Found("x", AT, "a", suggestion=Fix("13", "15"))).findings(FACTS)
    assert finding.suggestion == "15"
    assert finding.fix is not None
    [plain] = rule(Found("x", AT, "a", suggestion="15")).findings(FACTS)
    assert (plain.suggestion, plain.fix) == ("15", None)
