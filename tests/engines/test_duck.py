"""What DuckDB and the disk refuse is one line that says what helps."""

import pytest

pytestmark = pytest.mark.needs_extra("tables", "duckdb", "pyarrow")


@pytest.fixture
def duck(tmp_path):
    """Return what opens DuckDB with so much memory."""
    from reconcile.engines.duck import Duck  # noqa: PLC0415 (an extra)

    (tmp_path / "spill").mkdir()
    opened = []

    def of(memory):
        opened.append(Duck(tmp_path / "spill", 1, memory))
        return opened[-1]

    yield of
    for each in opened:
        each.close()


@pytest.fixture
def refused():
    from reconcile.engines.errors import EngineError  # noqa: PLC0415 (an extra)

    return lambda words: pytest.raises(EngineError, match=words)


def test_what_the_database_refuses_is_its_first_line(duck, refused):
    with refused("^DuckDB: [^\\n]*nowhere[^\\n]*$"):
        duck("500MB").ask("SELECT * FROM nowhere")


@pytest.mark.parametrize("asked", ["ask", "stream"])
def test_short_memory_says_which_option_gives_more(duck, refused, asked):
    many = "SELECT list(range) AS all FROM range(3000000)"
    with refused("--memory lets it take more"):
        list(getattr(duck("2MB"), asked)(many))


def test_where_verdicts_can_not_be_kept(duck, refused, tmp_path):
    opened = duck("500MB")
    (tmp_path / "spill").rmdir()
    with refused(f"{tmp_path} .*TMPDIR"):
        opened.judge("SELECT 1 AS one WHERE false", None, lambda _: None)
