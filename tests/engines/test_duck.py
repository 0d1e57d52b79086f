"""What DuckDB and the disk refuse is one line that says what helps."""

import os
import signal
from threading import Timer

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


def test_a_full_folder_for_temporary_files_says_so(refused):
    import duckdb  # noqa: PLC0415 (an extra)

    from reconcile.engines.duck import _in_words  # noqa: PLC0415

    with refused("TMPDIR names a folder with more room, or --memory"), _in_words():
        raise duckdb.OutOfMemoryException("failed to offload data block of size 64.0 KiB")


def test_where_verdicts_can_not_be_kept(duck, refused, tmp_path):
    opened = duck("500MB")
    (tmp_path / "spill").rmdir()
    with refused(f"{tmp_path} .*TMPDIR"):
        opened.judge("SELECT 1 AS one WHERE false", None, lambda _: None)


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
@pytest.mark.parametrize("asked", ["ask", "stream"])
def test_an_interrupt_within_a_query(duck, asked):
    long = "SELECT sum(hash(a.range * b.range)) AS one FROM range(3000000) a, range(20000) b"
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    interrupting = Timer(0.3, os.kill, (os.getpid(), signal.SIGINT))
    opened = duck("500MB")
    try:
        with pytest.raises(KeyboardInterrupt):  # noqa: PT012 (it may come before the query)
            interrupting.start()
            list(getattr(opened, asked)(long))
    finally:
        interrupting.join()
        signal.signal(signal.SIGINT, before)


@pytest.mark.parametrize(("memory", "threads"), [("1GB", 4), ("300MB", 2), ("50MB", 1)])
def test_threads_have_enough_memory_each(tmp_path, memory, threads):
    from reconcile.engines.duck import Duck  # noqa: PLC0415 (an extra)

    opened = Duck(tmp_path, 4, memory)
    assert opened.ask("SELECT current_setting('threads') AS set") == [{"set": threads}]
    opened.close()
