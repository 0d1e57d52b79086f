"""What verdicts come to, of a table of them, and which are reported."""

import pytest

pytestmark = pytest.mark.needs_extra("tables", "duckdb", "pyarrow")
NAMES = ("verdict", "field", "subject", "subject_key", "origins", "not_compared", "wanted")
ROWS = [
    ("outright", "date", "raid", "name raid", 2, 0, 1),
    ("agreement", "date.start", "raid", "id r1", 3, 5, 0),
    ("uncorroborated", "dates", "it's one", "id r2", 1, 0, 0),
]


@pytest.fixture
def shown(duckdb):
    """Return the summary of three verdicts where some are wanted."""
    import pyarrow as pa  # noqa: PLC0415 (an extra)

    from reconcile.engines.summary import conditions_on, summary_of  # noqa: PLC0415
    from reconcile.engines.verdicts import Narrowed  # noqa: PLC0415

    engine = duckdb()
    engine.add("judged", pa.table(dict(zip(NAMES, zip(*ROWS, strict=True), strict=True))))

    def of(**wanted):
        return summary_of(engine, 9, 4, conditions_on(Narrowed(**wanted)))

    yield of
    engine.close()


def test_all_verdicts_are_counted(shown):
    everything = shown()
    assert everything[:4] == (9, 4, 3, 2)
    assert everything.verdicts == {
        "outright": 1,
        "apparent": 0,
        "unjudged": 0,
        "agreement": 1,
        "uncorroborated": 1,
    }
    assert (everything.not_all_compared, everything.shown) == (1, 3)
    assert shown(sources=("one",))._replace(shown=3) == everything


@pytest.mark.parametrize(
    ("wanted", "number"),
    [
        ({"fields": ("date",)}, 2),
        ({"fields": ("date.start", "dates")}, 2),
        ({"subjects": ("raid",)}, 2),
        ({"subjects": ("r1", "it's one")}, 2),
        ({"subjects": ("r1",), "fields": ("dates",)}, 0),
        ({"verdicts": ("outright", "apparent")}, 1),
        ({"sources": ("one",)}, 1),
    ],
)
def test_what_is_wanted_is_shown(shown, wanted, number):
    assert shown(**wanted).shown == number
