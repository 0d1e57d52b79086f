"""A decision holds until what it judged changes, or its day passes; nothing falls in silence."""

import pytest

from reconcile.files.project import load
from reconcile.judge.claim_hashes import judged_hashes
from reconcile.judge.origins import origins

TWO_COUNTS = """
claims:
  - {source: one, field: casualties.killed, subject: raid, value: "13"}
  - {source: two, field: casualties.killed, subject: raid, value: at least 15}
"""
IDS = ("one/casualties.killed/raid", "two/casualties.killed/raid")


@pytest.fixture
def hashes(make_project):
    project = load(make_project(TWO_COUNTS))
    return judged_hashes(project, origins(project.sources))


def _accepted(claims, verdict="outright", **others):
    lines = [f"accepted:\n  - question: casualties.killed/raid\n    verdict: {verdict}"]
    lines += [f"    {key}: {value}" for key, value in {"reason": "Two counts.", **others}.items()]
    lines += ["    claims:", *(f"      {key}: {value}" for key, value in claims.items())]
    return "\n".join(lines) + "\n"


def _codes(checked):
    return [finding.code for finding in checked.findings if finding.code[0] in "VD"]


def test_a_contradiction_is_found(checked):
    assert _codes(checked(TWO_COUNTS)) == ["V001"]


def test_a_decision_accepts_it_and_it_stays_to_be_seen(checked, hashes):
    run = checked(TWO_COUNTS, decisions=_accepted(hashes))
    assert _codes(run) == []
    assert [(a.finding.code, a.decision.reason) for a in run.accepted] == [("V001", "Two counts.")]


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ((' value: "13"', ' value: "12"'), "changed since: one/casualties.killed/raid"),
        (('"13"', '"13", quote: 13 dead'), "changed since: one/casualties.killed/raid"),
        (('"13"', '"13", stage: happened'), "changed since: one/casualties.killed/raid"),
        (("source: one", "source: three"), "gone since: one/"),
        (
            (
                "claims:",
                'claims:\n  - {source: three, field: casualties.killed, subject: raid, value: "9"}',
            ),
            "new since: three/",
        ),
    ],
    ids=["value", "quote", "stage", "gone", "new"],
)
def test_it_falls_when_a_claim_changes(checked, hashes, change, why):
    run = checked(TWO_COUNTS.replace(*change), decisions=_accepted(hashes))
    assert _codes(run) == ["V001", "D002"]
    assert [why in finding.message for finding in run.findings if finding.code == "D002"] == [True]


@pytest.mark.parametrize("aside", ["note: seen twice", "locator: line 3", 'credibility: "2"'])
def test_it_stands_when_only_an_aside_changes(checked, hashes, aside):
    run = checked(TWO_COUNTS.replace('"13"', f'"13", {aside}'), decisions=_accepted(hashes))
    assert _codes(run) == []


def test_it_falls_when_the_verdict_is_another(checked, hashes):
    assert _codes(checked(TWO_COUNTS, decisions=_accepted(hashes, "apparent"))) == ["V001", "D002"]


@pytest.mark.parametrize(("today", "codes"), [("2027-05-31", []), ("2027-06-01", ["V001", "D003"])])
def test_it_holds_until_the_end_of_its_last_day(checked, hashes, today, codes):
    decisions = _accepted(hashes, expires="2027-05-31")
    assert _codes(checked(TWO_COUNTS, decisions=decisions, today=today)) == codes


@pytest.mark.parametrize("day", ["2027-13-01", "31 May 2027", "2027-5-1", "20270531", "٢٠٢٧-٠٥-٣١"])
def test_a_day_is_a_day(checked, hashes, day):
    run = checked(TWO_COUNTS, decisions=_accepted(hashes, expires=f'"{day}"'))
    assert [finding.code for finding in run.findings if finding.code < "V"][-1:] == ["S012"]


def test_without_a_reason_nothing_is_accepted(checked):
    decisions = "accepted:\n  - question: casualties.killed/raid\n    reason: ' '\n"
    assert _codes(checked(TWO_COUNTS, decisions=decisions)) == ["V001", "D001", "D006"]


def test_a_decision_on_what_was_put_right_is_about_nothing(checked, hashes):
    agreeing = TWO_COUNTS.replace("at least 15", '"13"')
    assert _codes(checked(agreeing, decisions=_accepted(hashes))) == ["D004"]


def test_any_finding_can_be_accepted(checked):
    decisions = """
accepted:
  - {rule: claim-without-quote, about: one/casualties.killed/raid, reason: Seen on a photograph.}
"""
    run = checked(TWO_COUNTS, decisions=decisions, select=("E001", "D"))
    assert [finding.about for finding in run.findings] == ["two/casualties.killed/raid"]
    assert [accepted.finding.code for accepted in run.accepted] == ["E001"]


def test_a_decision_on_a_rule_that_did_not_run_is_left_alone(checked):
    decisions = "accepted:\n  - {rule: E003, about: nowhere, reason: A reason.}\n"
    assert _codes(checked(TWO_COUNTS, decisions=decisions, select=("D",))) == []
    assert _codes(checked(TWO_COUNTS, decisions=decisions, select=("D", "E"))) == ["D004"]


@pytest.mark.parametrize("rule", ["quote-alterd", "D002", "stale-decision"])
def test_a_decision_on_what_is_no_such_rule_is_about_nothing(checked, rule):
    decisions = f"accepted:\n  - {{rule: {rule}, about: nowhere, reason: A reason.}}\n"
    assert _codes(checked(TWO_COUNTS, decisions=decisions, select=("D",))) == ["D004"]


def test_rulings_on_names_are_shown_with_their_chain(checked):
    claims = """
claims:
  - {source: one, field: delegation_head, subject: talks, value: Ann Lee}
  - {source: two, field: delegation_head, subject: talks, value: A. Lee}
  - {source: three, field: delegation_head, subject: talks, value: Anna Leigh}
"""
    decisions = """
names:
  - {a: Ann Lee, b: A. Lee, same: true, reason: Her initial.}
  - {a: A. Lee, b: Anna Leigh, same: true, reason: A misspelling.}
  - {a: Ann Lee, b: Anna Leigh, same: false, reason: Two ministers.}
"""
    run = checked(claims, decisions=decisions, select=("D005",))
    (finding,) = run.findings
    assert "Ann Lee = A. Lee = Anna Leigh" in finding.message
    assert [related.label.partition(":")[0] for related in finding.related] == [
        "`A. Lee` and `Anna Leigh`",
        "`Ann Lee` and `Anna Leigh`",
    ]


def test_a_ruling_on_a_name_that_nobody_has_is_about_nothing(checked):
    decisions = "names:\n  - {a: Ann Lee, b: Bo Lee, same: true, reason: One.}\n"
    run = checked(TWO_COUNTS, decisions=decisions, select=("D004",))
    assert [finding.code for finding in run.findings] == ["D004", "D004"]


CHOICES = """
fields:
  format: {type: choice, of: [direct, indirect]}
claims:
  - {source: one, field: format, subject: talks, value: direct}
  - {source: two, field: format, subject: talks, value: indirect}
"""
ONE = {"one": "title: One\noutlet: Post\npublished: 2017-01-22\n", "two": "title: Two\n"}


def _rested(make_project, claims, sources):
    project = load(make_project(claims, sources=sources))
    lines = [
        f"      {key}: {value}"
        for key, value in judged_hashes(project, origins(project.sources)).items()
    ]
    head = "accepted:\n  - question: format/talks\n    reason: Two reports.\n    claims:\n"
    return head + "\n".join(lines) + "\n"


@pytest.mark.parametrize(
    ("claims", "source"),
    [
        (("of: [direct, indirect]", "of: [direct, indirect, none]"), ()),
        (("type: choice, of: [direct, indirect]", "type: scale, of: [direct, indirect]"), ()),
        (("indirect]", "indirect], compatible: [[direct, indirect]]"), ()),
        ((), ("2017-01-22", "2017-01-23")),
        ((), ("outlet: Post", "outlet: Times")),
        ((), ("outlet: Post", "outlet: Post\nderived_from: The Wire")),
        (("fields:", "settings: {scale_stretch: 2}\nfields:"), ()),
    ],
    ids=["words", "type", "compatible", "published", "outlet", "origin", "setting"],
)
def test_it_lapses_when_what_the_verdict_rested_on_changes(checked, make_project, claims, source):
    decisions = _rested(make_project, CHOICES, ONE)
    sources = {**ONE, "one": ONE["one"].replace(*source) if source else ONE["one"]}
    changed = CHOICES.replace(*claims) if claims else CHOICES
    run = checked(changed, decisions=decisions, sources=sources)
    assert run.accepted == ()
    assert {"D002", "D004"} & set(_codes(run))


@pytest.mark.parametrize(
    ("claims", "source"),
    [
        (("indirect]", "indirect], label: form"), ("title: One", "title: The first")),
        (("indirect]", "indirect], note: as reported"), ("title: One", "title: One\nnote: Seen.")),
    ],
)
def test_it_lasts_when_nothing_of_that_changes(checked, make_project, claims, source):
    decisions = _rested(make_project, CHOICES, ONE)
    sources = {**ONE, "one": ONE["one"].replace(*source)}
    assert _codes(checked(CHOICES.replace(*claims), decisions=decisions, sources=sources)) == []


def test_why_it_lapsed_says_whether_the_claim_or_what_lies_behind_it_changed(checked, hashes):
    elsewhere = {key: value[:13] + "00000000" for key, value in hashes.items()}
    run = checked(TWO_COUNTS, decisions=_accepted(elsewhere))
    (why,) = [finding.message for finding in run.findings if finding.code == "D002"]
    assert "their source's record, field or settings changed since: one/" in why
    run = checked(TWO_COUNTS, decisions=_accepted({k: v[:12] for k, v in hashes.items()}))
    (why,) = [finding.message for finding in run.findings if finding.code == "D002"]
    assert "doesn't keep what their sources and fields said; accept it again: one/" in why


def test_an_accepted_finding_on_a_claim_lapses_with_its_source_too(checked, make_project):
    project = load(make_project(CHOICES, sources=ONE))
    known = judged_hashes(project, origins(project.sources))["two/format/talks"]
    decisions = (
        "accepted:\n  - rule: claim-without-quote\n    about: two/format/talks\n"
        f"    reason: A talk.\n    claims: {{two/format/talks: {known}}}\n"
    )
    run = checked(CHOICES, decisions=decisions, sources=ONE, select=("E", "D"))
    assert [accepted.finding.about for accepted in run.accepted] == ["two/format/talks"]
    moved = {**ONE, "two": "title: Two\npublished: 2017-02-01\n"}
    run = checked(CHOICES, decisions=decisions, sources=moved, select=("E", "D"))
    assert (run.accepted, _codes(run)) == ((), ["D002"])
