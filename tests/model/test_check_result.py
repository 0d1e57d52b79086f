"""A run of the checks: unless it says otherwise, something was checked, and all of it."""

from reconcile.model.check_result import Checked, Count


def test_a_run_is_neither_empty_nor_partial_by_itself():
    run = Checked((), (), (), (), (), {})
    assert (run.empty, run.partial) == (False, False)


def test_a_count_need_not_say_how_much_was_sound():
    assert Count("claims", "claim", 3)[3:] == (None, "")
