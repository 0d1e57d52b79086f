"""A run of the checks with a finding of each severity, and its accepted and known ones."""

import pytest

from reconcile.model.check_result import Accepted, Checked, Count, Known, RuleInfo
from reconcile.model.decision import Decision
from reconcile.model.finding import Finding, Fix, Related, Severity
from reconcile.model.position import Position

ERROR = Finding(
    "V001",
    "outright-contradiction",
    Severity.ERROR,
    "no number is both",
    Position("data/claims.yaml", 7, 12),
    (Related(Position("data/claims.yaml", 3, 5), "`one` says `13`"),),
    expected="claims that agree",
    about="casualties.killed/raid",
)
NOTE = Finding(
    "S010",
    "unknown-key",
    Severity.NOTE,
    "no key is called `quot`",
    Position("data/more.yaml", 2, 1),
    suggestion="quote",
    fix=Fix("quot", "quote"),
)
DECISION = Decision(
    question="casualties.killed/raid", reason="Two counts.", author="Ann", expires="2027-01-01"
)
RULES = {
    code: RuleInfo(code, name, severity, f"{name}.", f"The page of {code}.")
    for code, name, severity in (
        ("E003", "quote-not-found", Severity.WARNING),
        ("S010", "unknown-key", Severity.NOTE),
        ("V001", "outright-contradiction", Severity.ERROR),
    )
}
SOUND = Checked(
    (), (), (), (Count("claims", "claim", 3), Count("quotes", "quote", 2, 1, "verified")), (), RULES
)


@pytest.fixture
def sound():
    """Return a run that found nothing."""
    return SOUND


@pytest.fixture
def found():
    """Return a run that found a note and an error, in the order of their files."""
    return SOUND._replace(findings=(NOTE, ERROR))


@pytest.fixture
def set_aside():
    """Return a run whose findings are accepted, or were there 40 days ago."""
    return SOUND._replace(accepted=(Accepted(ERROR, DECISION),), known=(Known(NOTE, 40),))
