"""What a person left is remembered, until the claim changes; nothing fails where it can't be."""

from reconcile.files.folder import at
from reconcile.files.left_findings_file import LeftFindings
from reconcile.model.claim import Claim
from reconcile.model.finding import Finding, Severity
from reconcile.model.position import Position

CLAIM = Claim(id="one/date/raid", source="one", field="date", subject="raid", value="2017")
FINDING = Finding("E001", Severity.WARNING, "no quote", Position("claims.yaml", 2, 3), CLAIM.id)


def test_what_was_left_is_known_to_the_next_reader_until_the_claim_changes(make_project):
    root = make_project("claims: []\n")
    LeftFindings(at(root)).add(FINDING, CLAIM)
    again = LeftFindings(at(root))
    assert again.has(FINDING, CLAIM)
    assert not again.has(FINDING._replace(code="E002"), CLAIM)
    assert not again.has(FINDING, CLAIM.model_copy(update={"value": "2018"}))
    assert (root / "data" / ".reconcile" / ".gitignore").read_text() == "*\n"


def test_what_cannot_be_written_is_remembered_for_the_sitting(make_project):
    root = make_project("claims: []\n")
    (root / "data" / ".reconcile").write_text("in the way")
    left = LeftFindings(at(root))
    left.add(FINDING, CLAIM)
    assert left.has(FINDING, CLAIM)
    assert not LeftFindings(at(root)).has(FINDING, CLAIM)
