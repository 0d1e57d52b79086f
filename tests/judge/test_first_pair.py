"""The first pair is the closest in kind, then by ids, and never one claim with itself."""

from __future__ import annotations

import pytest

from reconcile.judge.first_pair import every_pair, first_pair
from reconcile.judge.statements import Alike
from reconcile.judge.voices import Voice
from reconcile.model.question import Between

POST, NEWS = (Voice(name, name, name) for name in ("post", "news"))
OFFICIAL = POST._replace(claimant="an official")
ANN, BEN = (POST._replace(coder=coder) for coder in ("ann", "ben"))


@pytest.mark.parametrize(
    ("x", "y", "expected"),
    [
        ({POST: "a"}, {NEWS: "b"}, (Between.ORIGINS, "a", "b", 1, 2)),
        ({POST: "b"}, {NEWS: "a"}, (Between.ORIGINS, "a", "b", 2, 1)),
        ({POST: "a", NEWS: "d"}, {POST: "b", NEWS: "c"}, (Between.ORIGINS, "a", "c", 1, 2)),
        ({POST: "a"}, {OFFICIAL: "b", POST: "c"}, (Between.CLAIMANTS, "a", "b", 1, 2)),
        ({ANN: "a"}, {BEN: "b"}, None),
        ({ANN: "a"}, {BEN: "b", ANN: "c"}, (Between.ITSELF, "a", "c", 1, 2)),
        ({POST: "a"}, {POST: "a"}, None),
    ],
)
def test_the_first_pair_of_two_readings(x, y, expected):
    found = first_pair(Alike(1, x, len(x)), Alike(2, y, len(y)))
    assert (
        found and (found.between, found.a, found.b, found.reading_a, found.reading_b)
    ) == expected


def test_of_one_reading_the_pairs_are_of_two_voices():
    both = Alike(1, {POST: "a", NEWS: "b"}, 2)
    found = first_pair(both, both)
    assert (found.between, found.a, found.b) == (Between.ORIGINS, "a", "b")
    assert len(list(every_pair(both, both))) == 2  # each way round


@pytest.mark.parametrize("kind", [Between.ORIGINS, Between.ONE_ORIGIN, Between.CLAIMANTS])
def test_among_many_voices_it_is_the_same_pair(kind):
    """Beyond a hundred pairs of voices counts say where to look."""
    sources = range(11)
    mine = {Voice(f"m{n:02}", "Wire", "Wire"): f"a{n:02}" for n in sources}
    other = {
        Between.ORIGINS: {Voice(f"n{n:02}", "Wire", "Wire"): f"b{n:02}" for n in sources}
        | {NEWS: "c"},
        Between.ONE_ORIGIN: {Voice(f"n{n:02}", "Wire", "Wire"): f"b{n:02}" for n in sources},
        Between.CLAIMANTS: {
            Voice("m05", "Wire", "Wire", f"official {n:02}"): f"b{n:02}" for n in sources
        },
    }[kind]
    if kind is Between.CLAIMANTS:
        mine = {Voice("m05", "Wire", "Wire", f"witness {n:02}"): f"a{n:02}" for n in sources}
    found = first_pair(Alike(1, mine, 11), Alike(2, other, len(other)))
    assert (found.between, found.a) == (kind, "a00")
    assert found.b == ("c" if kind is Between.ORIGINS else "b00")
