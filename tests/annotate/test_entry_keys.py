"""The keys while a claim is noted: answer, repeat, say more, go back, give up, save."""

import pytest

pytestmark = pytest.mark.needs_extra("annotate", "textual")

MONDAY = "slash o n space m o n d a y enter enter d a t e enter enter"
"""Notes a claim on "on Monday" up to its value."""


def test_function_keys_say_the_rest_and_one_repeats_the_claim_before(sitting, session, shows):
    sitting(
        MONDAY,
        "f3 f8",
        shows("stage: happened", "implied: yes"),
        "enter enter",
        "s enter ctrl+r ctrl+r",
        shows("value, as the source words it"),
    )
    said = session.desk.claims[-1]
    assert (said.stage, said.implied) == ("happened", True)


def test_back_and_escape_leave_nothing_written(sitting, folder, shows):
    before = (folder / "data" / "claims.yaml").read_bytes()

    def has_the_keys(app):
        assert app.focused is app.text

    sitting(
        "enter enter",
        shows("subject: what"),
        "shift+tab",
        shows("field"),
        "down up escape",
        shows("given up; nothing was written"),
        has_the_keys,
    )
    assert (folder / "data" / "claims.yaml").read_bytes() == before


def test_a_full_disk_is_said_and_the_entry_is_kept(sitting, monkeypatch, shows):
    def full(*_):
        raise OSError(28, "No space left on device")

    sitting(
        MONDAY,
        lambda _: monkeypatch.setattr("os.replace", full),
        lambda _: monkeypatch.setattr("os.fsync", full),
        "enter",
        shows("No space left on device", "read as 12 May 2025"),
        lambda _: monkeypatch.undo(),
        "enter",
        shows("noted date: Monday"),
    )


def test_where_no_claim_was_noted_before_there_is_none_to_repeat(sitting):
    def asks_for_the_field(app):
        assert (app.entry.step, app.entry.draft.field) == ("field", "")

    sitting("enter ctrl+r", asks_for_the_field)


def test_the_keys_go_through_the_choices_and_the_last_is_before_the_first(sitting):
    chosen = []

    def note(app):
        chosen.append(app.entry.chosen)

    sitting("enter", note, "down", note, "up", note, "up", note)
    assert chosen[:3] == [0, 1, 0]
    assert chosen[3] == 0 or chosen[3] > 1
