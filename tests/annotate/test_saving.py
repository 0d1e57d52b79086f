"""Changes beside the screen: in order, each with what became of it."""

from reconcile.annotate.draft import Draft
from reconcile.annotate.saving import Saving
from reconcile.annotate.session import NotWrittenError

MONDAY = Draft("on Monday", field="date", subject="Varn flood", value="Monday")
MAY = Draft("14 May", field="date", subject="departure", value="14 May")


def test_changes_are_made_one_after_the_other_each_with_its_desk(session):
    saving = Saving()
    made = [
        saving.make(session, lambda draft=draft: session.save(draft)) for draft in (MONDAY, MAY)
    ]
    saving.end()
    assert [each.result().said for each in made] == ["noted date: Monday", "noted date: 14 May"]
    assert [len(each.result().desk.claims) for each in made] == [2, 3]


def test_what_fails_is_said_and_the_next_is_made_all_the_same(session):
    def fails():
        raise NotWrittenError("no space")

    saving, desk = Saving(), session.desk
    failed, saved = saving.make(session, fails), saving.make(session, lambda: session.save(MAY))
    saving.end()
    assert failed.result() == (False, "no space", desk)
    assert saved.result().done


def test_a_result_is_worked_out_ahead(session):
    saving = Saving()
    saving.work_out(session.desk)
    saving._judge.shutdown()
    saving.end()
    assert session.desk.is_worked_out
