"""What a sitting writes, and how each change is taken back."""

import pytest

from reconcile.annotate.draft import Draft
from reconcile.annotate.session import NoTextError, NotWrittenError, Session
from reconcile.files.folder import at

DAMAGE = Draft(
    "3 million crowns",
    field="damage.cost",
    subject="Varn flood",
    value="3 million crowns",
    new_type="count",
)
MONDAY = Draft("on Monday", field="date", subject="Varn flood", value="Monday")


@pytest.fixture
def claims(folder):
    return folder / "data" / "claims.yaml"


def test_a_claim_is_appended_and_the_rest_of_the_file_stays(session, claims):
    before = claims.read_text()
    assert session.save(MONDAY) == "noted date: Monday"
    assert claims.read_text().startswith(before)
    assert [claim.value for claim in session.desk.claims] == ["at least 12", "Monday"]


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_windows_line_ends_and_a_byte_order_mark_stay(folder, claims, mark):
    before = mark + claims.read_bytes().replace(b"\n", b"\r\n")
    claims.write_bytes(before)
    session = Session(at(folder), "courier")
    session.save(DAMAGE)
    session.save(MONDAY)
    session.change(session.desk.claims[-1], session.desk.draft_of(session.desk.claims[0]))
    session.remove(session.desk.claims[0])
    after = claims.read_bytes()
    assert after.startswith(mark + b"# claims of the flood")
    assert after.count(b"\r\n") == after.count(b"\n")
    for _ in range(5):
        session.undo()
    assert claims.read_bytes() == before


def test_a_new_field_is_declared_in_the_same_stroke(session, claims):
    session.save(DAMAGE)
    assert session.desk.project.fields["damage.cost"].type == "count"
    assert "# the first" in claims.read_text()


def test_a_claim_is_changed_where_it_stands(session, claims):
    claim = session.desk.claims[0]
    draft = session.desk.draft_of(claim)._replace(value="12").saying("claimant", "the mayor")
    session.change(claim, draft)
    changed = session.desk.claims[0]
    assert (changed.value, changed.claimant) == ("12", "the mayor")
    assert claims.read_text().startswith("# claims of the flood, by hand\n")


def test_what_is_taken_out_of_a_draft_is_taken_out_of_the_claim(session):
    session.save(MONDAY.saying("stage", "planned"))
    claim = next(c for c in session.desk.claims if c.field == "date")
    session.change(claim, session.desk.draft_of(claim).saying("stage", ""))
    assert next(c for c in session.desk.claims if c.field == "date").stage is None


def test_a_change_of_nothing_writes_nothing(session, claims):
    before = claims.read_bytes()
    claim = session.desk.claims[0]
    session.change(claim, session.desk.draft_of(claim))
    assert claims.read_bytes() == before
    assert session.done == []


def test_a_claim_is_removed(session):
    session.save(MONDAY)
    session.remove(next(c for c in session.desk.claims if c.field == "date"))
    assert [claim.field for claim in session.desk.claims] == ["casualties.killed"]


def test_undo_goes_back_to_the_start_and_redo_to_the_end(session, claims):
    start = claims.read_bytes()
    session.save(DAMAGE)
    session.save(MONDAY)
    end = claims.read_bytes()
    undone = [session.undo() for _ in range(3)]
    assert all(undone)
    assert claims.read_bytes() == start
    assert session.undo() == ""
    assert all(session.redo() for _ in range(3))
    assert claims.read_bytes() == end
    assert session.redo() == ""


def test_a_change_after_undo_ends_what_could_be_done_again(session):
    session.save(MONDAY)
    session.undo()
    session.save(DAMAGE)
    assert session.redo() == ""


def test_undo_leaves_alone_what_somebody_else_wrote(session, claims):
    session.save(MONDAY)
    claims.write_text(claims.read_text() + "# a note of somebody else\n")
    with pytest.raises(NotWrittenError, match="somebody else"):
        session.undo()
    assert "somebody else" in claims.read_text()


def test_a_claim_is_added_to_a_file_that_somebody_else_changed(session, claims):
    claims.write_text(claims.read_text() + "# a note of somebody else\n")
    session.save(MONDAY)
    assert "somebody else" in claims.read_text()
    assert "Monday" in claims.read_text()


def test_a_claim_that_somebody_else_changed_is_not_overwritten(session, claims):
    claim = session.desk.claims[0]
    claims.write_text(claims.read_text().replace("at least 12", "at least 14"))
    with pytest.raises(NotWrittenError, match="changed meanwhile"):
        session.change(claim, session.desk.draft_of(claim)._replace(value="12"))
    assert "at least 14" in claims.read_text()


def test_a_file_of_one_s_own_is_begun_and_undone(folder):
    file = folder / "data" / "claims" / "ann.yaml"
    file.parent.mkdir()
    session = Session(at(folder), "courier", "ann", file)
    session.save(MONDAY)
    assert [claim.coder for claim in session.desk.claims] == ["ann"]
    session.undo()
    assert not file.exists()
    session.redo()
    assert file.exists()


def test_a_file_that_cannot_be_written_is_said_and_nothing_is_lost(session, claims, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    before = claims.read_bytes()
    monkeypatch.setattr("os.replace", full)
    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(NotWrittenError, match="No space left"):
        session.save(MONDAY)
    assert claims.read_bytes() == before
    assert session.done == []


def test_new_claims_go_where_the_source_has_most(folder):
    more = folder / "data" / "claims" / "courier.yaml"
    more.parent.mkdir()
    said = "{source: courier, field: date, subject: Varn flood, value: Monday%s}"
    more.write_text(f"claims:\n  - {said % ', id: a'}\n  - {said % ', id: b'}\n")
    assert Session(at(folder), "courier").file == more


def test_an_editor_is_sent_to_the_claim_s_line(session, claims):
    assert session.line_of(session.desk.claims[0]) == (claims, 3)


ROWS = "source,field,subject,value\ncourier,date,Varn flood,Monday\n"


def test_a_row_of_a_table_has_a_line_for_an_editor_and_is_changed_there(folder):
    table = folder / "data" / "claims" / "rows.csv"
    table.parent.mkdir()
    table.write_text(ROWS)
    session = Session(at(folder), "courier")
    claim = next(each for each in session.desk.claims if each.value == "Monday")
    assert session.line_of(claim) == (table, 2)
    with pytest.raises(NotWrittenError, match=r"in a table, .*rows\.csv; change it there"):
        session.remove(claim)
    assert not session.is_changed_elsewhere()
    table.write_text(ROWS + "courier,date,Varn flood,12 May\n")
    assert session.is_changed_elsewhere()


@pytest.mark.needs_extra("tables", "pyarrow")
def test_no_editor_opens_a_table_that_is_no_text(folder):
    parquet, pyarrow = pytest.importorskip("pyarrow.parquet"), pytest.importorskip("pyarrow")
    table = folder / "data" / "claims" / "rows.parquet"
    table.parent.mkdir()
    names, cells = (line.split(",") for line in ROWS.splitlines())
    columns = [pyarrow.array([cell]) for cell in cells]
    parquet.write_table(pyarrow.table(columns, names=names), table)
    session = Session(at(folder), "courier")
    claim = next(each for each in session.desk.claims if each.value == "Monday")
    with pytest.raises(NotWrittenError, match=r"in a table, .*rows\.parquet; change it there"):
        session.line_of(claim)


def test_what_somebody_else_writes_is_noticed_and_what_one_writes_is_not(session, claims):
    session.save(MONDAY)
    assert not session.is_changed_elsewhere()
    claims.write_text(claims.read_text() + "# more\n")
    assert session.is_changed_elsewhere()
    assert session.read_anew("changed") == "changed; read anew"
    assert not session.is_changed_elsewhere()


def test_a_sitting_goes_on_at_another_source_with_what_can_be_undone(session, folder):
    sources = folder / "data" / "sources"
    (sources / "wire.yaml").write_text("outlet: A wire\n")
    (sources / "text" / "wire.txt").write_text("Four died.\n")
    session.save(MONDAY)
    session.reload()
    other = session.at("wire")
    assert other.desk.passages.text == "Four died.\n"
    assert other.undo() == "undone: date: Monday"


def test_a_source_without_a_text_says_how_to_attach_one_unless_none_is_needed(folder):
    with pytest.raises(NoTextError, match="reconcile source attach"):
        Session(at(folder), "gazette")
    session = Session(at(folder), "gazette", needs_text=False)
    assert [claim.value for claim in session.desk.claims] == ["exactly 9"]
    assert session.at("courier").desk.has_text
