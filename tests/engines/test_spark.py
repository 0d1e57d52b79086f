"""What goes wrong with a server is one line that says where."""

import pytest

pytestmark = [
    pytest.mark.needs_extra("spark", "duckdb", "pyarrow", "pyspark", "pysail", "grpc"),
    pytest.mark.filterwarnings("ignore:PySpark does not yet:FutureWarning"),
]


@pytest.fixture
def spark(tmp_path):
    from reconcile.engines.spark import Spark  # noqa: PLC0415 (an extra)

    return lambda remote: Spark(remote, tmp_path, "500MB")


@pytest.mark.parametrize(
    "remote", ["http://127.0.0.1:1", "sc://", "sc://127.0.0.1:what", "sc://127.0.0.1:1"]
)
def test_where_no_server_is(spark, remote):
    from reconcile.engines.errors import EngineError  # noqa: PLC0415 (an extra)

    with pytest.raises(EngineError, match=remote):
        spark(remote)


def test_a_server_that_ends_meanwhile(spark, sail_that_ends, monkeypatch):
    from reconcile.engines import spark as engine  # noqa: PLC0415 (an extra)
    from reconcile.engines.errors import EngineError  # noqa: PLC0415

    monkeypatch.setattr(engine, "_RETRIES", 1)
    remote, end = sail_that_ends
    opened = spark(remote)
    end()
    with pytest.raises(EngineError, match=f"Spark at {remote}: .*onnect"):
        opened.ask("SELECT 1 AS one")
    opened.close()


def test_what_the_server_refuses(spark, sail):
    from reconcile.engines.errors import EngineError  # noqa: PLC0415 (an extra)

    opened = spark(sail)
    with pytest.raises(EngineError, match=f"Spark at {sail}: .*nowhere"):
        opened.ask("SELECT * FROM nowhere")
    opened.close()


def test_another_version_on_the_workers_is_said(spark, sail):
    from reconcile.engines.errors import EngineError  # noqa: PLC0415 (an extra)
    from reconcile.engines.judging import Task  # noqa: PLC0415
    from reconcile.values.identity import SPELLED  # noqa: PLC0415
    from reconcile.values.settings import DEFAULTS  # noqa: PLC0415

    task = Task({}, DEFAULTS, SPELLED, {}, {}, version="0.0.0")
    opened = spark(sail)
    with pytest.raises(EngineError, match=f"^Spark at {sail}: reconcile is 0.0.0 here, and .*$"):
        opened.judge("SELECT 1 AS one", task, lambda _: None)
    opened.close()


def test_a_path_that_is_a_pattern_to_spark(spark, sail, tmp_path):
    from reconcile.engines.errors import EngineError  # noqa: PLC0415 (an extra)
    from reconcile.engines.tables import ClaimTable  # noqa: PLC0415

    opened = spark(sail)
    with pytest.raises(EngineError, match=r"said\*\.parquet: to Spark a path with any of"):
        opened.source(ClaimTable(str(tmp_path / "said*.parquet"), "said*.parquet", {}))
    opened.close()


@pytest.mark.parametrize(
    ("said", "line"),
    [
        ("No module named 'reconcile'", "can't import reconcile: install reconcile-claims there"),
        ("configuration not found: spark.x", "install pyspark-client there, the same version"),
        (
            "Aborted:\nTraceback (most recent call last):\n  File x\nValueError: no\n\n\tat org.X",
            "Spark at sc://h: ValueError: no",
        ),
        ("\nfirst\nsecond", "Spark at sc://h: first"),
    ],
)
def test_an_error_is_a_line(said, line):
    from reconcile.engines.spark import _line  # noqa: PLC0415 (an extra)

    assert line in _line("sc://h", RuntimeError(said))
    assert "\n" not in _line("sc://h", RuntimeError(said))
