import pytest

from reconcile.model.position import Position


@pytest.mark.parametrize(
    ("place", "said"),
    [
        (Position("data/claims.yaml", 3, 5), "data/claims.yaml:3:5"),
        (Position("claims/a.csv", 3, 5, "killed"), "claims/a.csv:3:killed"),
    ],
)
def test_a_place_is_written_so_that_an_editor_jumps_to_it(place, said):
    assert str(place) == said


def test_places_are_ordered_by_file_line_and_column():
    places = [Position("b", 1, 1), Position("a", 10, 1), Position("a", 9, 2), Position("a", 9, 1)]
    assert [str(place) for place in sorted(places)] == ["a:9:1", "a:9:2", "a:10:1", "b:1:1"]
