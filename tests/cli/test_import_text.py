"""What an import did, line by line: what was written, how quotes fared, what was left out."""

from pathlib import Path

import pytest

from reconcile.cli.import_text import drafted_lines, imported_lines, note_lines
from reconcile.evidence.anchor import Placing
from reconcile.files.folder import Folder
from reconcile.importing.import_result import Drafted, Imported, Note
from reconcile.model.position import Position

PLACE = Folder(Path("/p/data"))
FILE = Path("/p/data/claims/x.yaml")
NOTHING = Imported(
    written=(),
    claims=0,
    entries=0,
    made=0,
    documents=0,
    coders=(),
    placed={},
    notes={},
    without_text=(),
    left_out=(),
    ignored=(),
    unread=(),
    findings=(),
    known=0,
    edited=False,
    texts=0,
)


def lines(**said):
    return list(imported_lines(NOTHING._replace(**said), PLACE))


def notes(number):
    return [Note(Position("x.json", n, 1), f"word {n}") for n in range(1, number + 1)]


@pytest.mark.parametrize(
    ("labels", "read"), [(0, "1 entry read; "), (2, "1 entry read with 2 labels; ")]
)
def test_a_draft_is_to_be_corrected(labels, read):
    assert list(drafted_lines(Drafted(FILE, 1, labels), PLACE)) == [
        f"wrote {FILE}",
        f"{read}no claim was made yet",
        f"Now correct {FILE}, then run the same command again.",
    ]


def test_nothing_changed_is_said_with_why():
    assert lines() == ["nothing was changed: no claim could be made", "0 claims from 0 entries"]
    assert lines(known=3, entries=3) == [
        "nothing was changed: all of it was brought in before",
        "0 new claims from 3 entries; 3 were brought in before",
    ]


def test_what_was_written_and_how_much_of_what():
    assert lines(written=(FILE,), claims=2, entries=3, documents=1, coders=("ann", "ben")) == [
        f"wrote {FILE}",
        "2 claims from 3 entries in 1 document by 2 coders: ann and ben",
    ]
    assert lines(written=(FILE,), texts=1, claims=1, entries=1)[1:] == [
        "kept 1 text in /p/data/sources/text",
        "1 claim from 1 entry",
    ]


def test_twenty_coders_are_named():
    coders = tuple(f"c{n:02}" for n in range(1, 23))
    text = lines(written=(FILE,), coders=coders)[1]
    assert text.startswith("0 claims from 0 entries by 22 coders: c01, ")
    assert "c20" in text
    assert "c21" not in text


def test_quotes_are_counted_by_what_became_of_them():
    placed = {Placing.VERIFIED: 1_000, Placing.UNVERIFIED: 2}
    [text] = [each for each in lines(placed=placed) if "quote" in each]
    assert text.startswith("1,002 quotes: 1,000 verified, 0 ")
    assert text.endswith("2 unverified")
    assert not [each for each in lines(placed={Placing.VERIFIED: 0}) if "quote" in each]


def test_new_claims_are_at_the_end_of_a_file_that_was_edited():
    said = "the claims file was edited since, so the new claims are at its end"
    assert said in lines(edited=True, claims=1)
    assert said not in lines(edited=True, claims=0)
    assert said not in lines(edited=False, claims=1)


@pytest.mark.parametrize(
    ("number", "rest"), [(1, []), (20, []), (21, ["  and 1 more"]), (1_021, ["  and 1,001 more"])]
)
def test_twenty_notes_are_listed(number, rest):
    found = list(note_lines("Left out", notes(number)))
    assert found[0] == f"Left out ({number:,}):"
    assert found[1] == "  x.json:1:1: word 1"
    assert len(found[1:]) == min(number, 20) + len(rest)
    assert found[21:] == rest


def test_what_is_said_of_many_places_is_said_once():
    def at(line, said):
        return Note(Position("x.json", line, 1), said)

    many = [at(n, "no `a`") for n in range(1, 26)]
    few = [at(n, "no `b`") for n in range(31, 34)]
    assert list(note_lines("Left out", [many[0], few[0], *many[1:], *few[1:]])) == [
        "Left out (28):",
        "  x.json:1:1 and 24 more: no `a`",
        *(f"  x.json:{n}:1: no `b`" for n in (31, 32, 33)),
    ]
    cut = [at(n, f"{n}") for n in range(20)]
    assert list(note_lines("Left out", [*cut, *many]))[-1] == "  and 25 more"


def test_no_notes_have_no_head():
    assert list(note_lines("Left out", [])) == []


def test_notes_come_by_kind_and_then_what_was_left_out():
    by_kind = {kind: notes(1) for kind in Placing}
    heads = [each for each in lines(notes=by_kind, left_out=notes(2)) if each.endswith(":")]
    assert heads == [
        "Repaired (1):",
        "Ambiguous: the words occur in several places, and nothing says which (1):",
        "Unverified: not found in the text of the source (1):",
        "Left out (2):",
    ]


@pytest.mark.parametrize(("number", "more"), [(1, []), (20, []), (22, ["  and 2 more"])])
def test_sources_without_a_text_are_listed_with_what_to_do(number, more):
    sources = [(f"s{n:02}", "no text is attached", n) for n in range(1, number + 1)]
    found = lines(without_text=sources)[2:]
    assert found[0] == f"Unverified: no text to look quotes up in ({number}):"
    assert found[1] == "  s01: 1 quote; no text is attached"
    assert found[1 + min(number, 20) : -1] == more
    assert found[-1] == (
        "  Save a text as /p/data/sources/text/SOURCE.txt, then run 'reconcile check'."
    )


@pytest.mark.parametrize(("number", "more"), [(2, ""), (20, ""), (21, " and 1 more")])
def test_labels_that_make_no_claim_are_named(number, more):
    counts = [(f"l{n:02}", 2) for n in range(1, number + 1)]
    named = ", ".join(f"l{n:02} 2" for n in range(1, min(number, 20) + 1))
    assert lines(ignored=counts)[2:] == [
        f"Left out by `ignore_labels` ({2 * number}): {named}{more}"
    ]
    assert lines(unread=counts)[2:] == [
        f"Left out: no claim of the mapping reads the label ({2 * number}): {named}{more}"
    ]
