"""The claims in an engine, of tables and of memory."""

import pytest

pytestmark = pytest.mark.needs_extra("tables", "duckdb", "pyarrow")


def test_a_delimited_table_is_read_once(duckdb, make_project):
    from reconcile.engines.claims import add_rows  # noqa: PLC0415 (an extra)
    from reconcile.engines.tables import claim_table  # noqa: PLC0415
    from reconcile.files.faults import Faults  # noqa: PLC0415
    from reconcile.files.folder import at  # noqa: PLC0415

    path = make_project("claims: []\n") / "data" / "said.csv"
    path.write_text("source,field,subject,value\none,date,fire, 2016 \n", encoding="utf-8")
    engine = duckdb()
    table = claim_table(path, at(path.parent), Faults())
    add_rows(engine, (), (table,))
    path.unlink()
    assert engine.ask("SELECT source, value, quote FROM rows") == [
        {"source": "one", "value": "2016", "quote": None}
    ]
    engine.close()


def test_claims_in_memory_are_texts_as_a_table_has_them(duckdb):
    from reconcile.engines.claims import add_rows  # noqa: PLC0415 (an extra)
    from reconcile.model.claim import Claim  # noqa: PLC0415

    given = {"source": "one", "field": "date", "subject": "fire"}
    engine = duckdb()
    add_rows(
        engine,
        [
            Claim(id="a", value="2016", complete=True, credibility="2", **given),
            Claim(id="b", value="2017", settles=("a", "c"), **given),
        ],
        (),
    )
    keys = ("id", "value", "complete", "credibility", "settles", "quote")
    found = engine.ask("SELECT * FROM rows ORDER BY id")
    assert [tuple(row[key] for key in keys) for row in found] == [
        ("a", "2016", "true", "2", None, None),
        ("b", "2017", None, None, "a, c", None),
    ]
    engine.close()
