"""A settlement that names no coder's claim is found, where it stands."""

from reconcile.check.rule import Facts
from reconcile.check.settlements import settles_nothing
from reconcile.evidence.all_evidence import check as examine
from reconcile.files.project import load
from reconcile.pipeline import reconcile


def found(root):
    project = load(root)
    assert project.findings == ()
    result = reconcile(project)
    return list(settles_nothing(Facts(project, result, examine(project, result.groups))))


def test_a_settled_or_dropped_claim_that_changed_is_found(make_project):
    each = found(
        make_project(
            "claims:\n"
            "  - {source: one, field: date, subject: s, value: 2017, coder: ann, id: note-1}\n"
            "  - {source: one, field: date, subject: s, value: 2017, id: s, settles: [note-1, note-2]}\n"
            "dropped:\n"
            "  - claim: note-3\n"
        )
    )
    assert [(f.message, f.primary.line, f.about, f.suggestion) for f in each] == [
        ("no claim has the id `note-2`", 3, "s", "note-1"),
        ("no claim has the id `note-3`", 5, "note-3", "note-1"),
    ]


def test_settlements_that_hold_are_no_finding(make_project):
    assert not found(
        make_project(
            "claims:\n"
            "  - {source: one, field: date, subject: s, value: 2017, coder: ann, id: a}\n"
            "  - {source: one, field: date, subject: s, value: 2018, coder: ben, id: b}\n"
            "  - {source: one, field: date, subject: s, value: 2017, id: s, settles: [a]}\n"
            "dropped:\n"
            "  - claim: b\n"
        )
    )
