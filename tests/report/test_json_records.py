"""The one serializer: records of every kind, and what a file doesn't give is left out."""

from dataclasses import dataclass
from types import MappingProxyType

from reconcile.model.claim import Claim
from reconcile.model.finding import Finding, Related, Severity
from reconcile.model.position import Position
from reconcile.model.source import Fingerprint, Source
from reconcile.model.stages_measures_kinds import Kind
from reconcile.report.json_records import question_record, record
from reconcile.report.json_text import dump, dump_line


@dataclass(frozen=True)
class Made:
    kind: Kind
    sizes: tuple[int, ...]


def test_dataclasses_enumerations_mappings_and_tuples():
    thing = MappingProxyType({"a": Made(Kind.PLACE, (1, 2)), "b": None})
    assert record(thing) == {"a": {"kind": "place", "sizes": [1, 2]}, "b": None}


def test_a_claim_and_a_source_have_only_what_their_file_gives():
    claim = Claim(id="c", source="s", field="date", subject="Fire", value="2016")
    assert record(claim) == {
        "id": "c",
        "source": "s",
        "field": "date",
        "subject": "Fire",
        "value": "2016",
    }
    source = Source(id="s", outlet="A", text=Fingerprint(sha256="0" * 64, characters=3))
    assert record(source) == {"id": "s", "outlet": "A", "published": "unknown"}


def test_a_finding_has_its_places_flat():
    at = Position("a.yaml", 2, 3)
    finding = Finding("E001", "a-rule", Severity.ERROR, "A message", at, (Related(at, "here"),))
    found = record(finding)
    assert (found["file"], found["line"], found["column"]) == ("a.yaml", 2, 3)
    assert found["related"] == [{"file": "a.yaml", "line": 2, "column": 3, "label": "here"}]


def test_a_question_has_its_telling_pairs_or_all(question):
    found = question("casualties.killed", "13", "15", "19")
    assert len(question_record(found)["pairs"]) == 1
    assert len(question_record(found, all_pairs=True)["pairs"]) == 3
    assert question_record(found)["reasons"] == [
        {"relation": "contradicts", "reason": "figures-exclude", "pairs": 3}
    ]


def test_json_text_obeys_nobody():
    assert dump_line({"a": "x\x1b##[y\u202e"}) == '{"a":"x\\u001b#\\u0023[y\\u202e"}\n'
    assert dump({"a": "é"}) == '{\n "a": "é"\n}\n'


def test_what_was_taken_back_is_marked(result):
    claims = """
claims:
  - {source: one, field: casualties.killed, subject: Fire, value: 13, id: a, claimant: Ann}
  - {source: one, field: casualties.killed, subject: Fire, value: 15, id: b, claimant: Ann, revises: a}
"""
    (found,) = result(claims).questions
    shown = {claim["id"]: claim.get("revised") for claim in record(found)["claims"]}
    assert shown == {"a": True, "b": None}
