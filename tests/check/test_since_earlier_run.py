"""A finding is known only if the earlier run had it on the same claims, in the same relations."""

import pytest

from reconcile.check.registry import RULES
from reconcile.check.rule import Facts
from reconcile.check.run import check
from reconcile.check.since_earlier_run import Judged, files_of, new_since
from reconcile.evidence.all_evidence import check as examine
from reconcile.files.project import load
from reconcile.pipeline import reconcile

THEN = """
claims:
  - {source: one, field: casualties.killed, subject: raid, value: "13"}
  - {source: two, field: casualties.killed, subject: raid, value: "14"}
"""
THIRD = '  - {source: three, field: casualties.killed, subject: raid, value: "900"}\n'
ELSEWHERE = '  - {source: one, field: casualties.killed, subject: fire, value: "2"}\n'
WRONG = THEN.replace('"14"', '"14", quote: killed 15').replace('"13"', '"13", quote: killed 13')


@pytest.fixture
def judged(make_project):
    def run(claims, **others):
        project = load(make_project(claims, **others))
        result = reconcile(project)
        facts = Facts(project, result, examine(project, result.groups))
        return Judged(check(facts, RULES), result)

    return run


def _new(judged, then, now, code):
    run = new_since(judged(now), judged(then), {}, "2026-11-22")
    return [f.code for f in run.findings if f.code == code], [
        known.finding.code for known in run.known if known.finding.code == code
    ]


@pytest.mark.parametrize(
    ("now", "new"),
    [
        (THEN, False),
        ("\n\n" + THEN, False),
        (THEN + ELSEWHERE, False),
        (THEN.replace('"14"', '"14", note: seen twice'), False),
        (THEN.replace('"14"', '"900"'), True),
        (THEN + THIRD, True),
        (THEN.replace('"14"', '"14", claimant: police'), True),
        (THEN.replace("one,", "three,"), True),
    ],
    ids=["same", "moved", "elsewhere", "note", "value", "third", "claimant", "source"],
)
def test_a_contradiction_is_known_with_the_same_claims_alone(judged, now, new):
    found = _new(judged, THEN, now, "V001")
    assert found == ((["V001"], []) if new else ([], ["V001"]))


SCALE = """
fields:
  truce: {type: scale, of: [holds, shaky, fragile, broken]}
claims:
  - {source: one, field: truce, subject: raid, value: holds}
  - {source: two, field: truce, subject: raid, value: shaky}
  - {source: three, field: truce, subject: raid, value: broken}
"""


def test_a_contradiction_is_new_where_a_pair_of_its_claims_relates_otherwise(judged):
    wider = SCALE.replace("fields:", "settings: {scale_stretch: 2}\nfields:", 1)
    assert _new(judged, SCALE, SCALE, "V001") == ([], ["V001"])
    assert _new(judged, SCALE, wider, "V001") == (["V001"], [])


@pytest.mark.parametrize(
    ("now", "new"), [(WRONG, False), (WRONG.replace('"14"', '"16"'), True)], ids=["same", "other"]
)
def test_a_finding_on_a_claim_is_known_while_the_claim_says_the_same(judged, now, new):
    found = _new(judged, WRONG, now, "E101")
    assert found == ((["E101"], []) if new else ([], ["E101"]))


def test_a_finding_on_a_file_is_known_by_its_words(judged):
    faulty, other = (THEN.replace("field:", word, 1) for word in ("feild:", "fields:"))
    assert _new(judged, faulty, faulty, "S010") == ([], ["S010"])
    assert _new(judged, faulty, other, "S010") == (["S010"], [])


def test_the_age_is_that_of_the_youngest_line(judged):
    run = judged(THEN)
    (file,) = files_of([f for f in run.checked.findings if f.code == "V001"])
    day = 86_400
    times = {file: [0, 0, 10 * day, 12 * day]}
    known = new_since(run, run, times, "1970-01-15").known
    assert {k.finding.code: k.days for k in known}["V001"] == 2
    assert {k.days for k in new_since(run, run, {}, "1970-01-15").known} == {None}


def test_a_line_of_today_or_later_is_no_day_old(judged):
    run = judged(THEN)
    (file,) = files_of([f for f in run.checked.findings if f.code == "V001"])
    for hours, days in ((0, 0), (23, 0), (24, 1)):
        times = {file: [0] * 2 + [15 * 86_400 - 1 - hours * 3_600] * 2}
        known = new_since(run, run, times, "1970-01-15").known
        assert {k.finding.code: k.days for k in known}["V001"] == days
    later = {file: [20 * 86_400] * 4}
    known = new_since(run, run, later, "1970-01-15").known
    assert {k.finding.code: k.days for k in known}["V001"] == 0
