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
