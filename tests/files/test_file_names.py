"""Ids that can name a file on Linux, macOS and Windows alike."""

import pytest

from reconcile.files.file_names import can_name_a_file, one_file


@pytest.mark.parametrize("name", ["post-2024", "The Post", "Ĺa Nación", "a.b", "console", "com10x"])
def test_names_that_every_system_takes(name):
    assert can_name_a_file(name)


@pytest.mark.parametrize(
    "name",
    [
        "",
        "a:b",
        "a/b",
        "a\\b",
        "a?",
        "a*",
        'a"b',
        "<a>",
        "a|b",
        "a\nb",
        "a\0",
        "nul",
        "CON",
        "aux.x",
    ],
)
def test_names_that_some_system_refuses(name):
    assert not can_name_a_file(name)


def test_names_that_differ_only_in_case_are_one_file():
    assert one_file("The-Post") == one_file("the-post") != one_file("the-past")
