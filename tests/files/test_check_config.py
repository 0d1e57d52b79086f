"""The settings of checks: found upward, each of its type, and the usual where a file says nothing."""

import pytest

from reconcile.files.check_config import Config, ConfigError, find_config, read_config


@pytest.fixture
def settled(tmp_path):
    def made(text, name="reconcile.toml"):
        (tmp_path / name).write_text(text, encoding="utf-8")
        return tmp_path / name

    return made


def test_a_file_that_says_nothing_leaves_the_usual(settled):
    assert read_config(settled("")) == Config() == ((), (), (), False, "", "")


def test_each_key_is_read(settled):
    text = """
select = ["E"]
ignore = ["E008"]
fail-on = ["warning"]
require-texts = true
title = "Talks"
description = "Who came."
"""
    assert read_config(settled(text)) == Config(
        ("E",), ("E008",), ("warning",), require_texts=True, title="Talks", description="Who came."
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("selct = ['E']", "no setting is called 'selct' .*Did you mean 'select'"),
        ("quux = 1", r"no setting is called 'quux' \(there are .*\)\.$"),
        ("require-texts = 1", "'require-texts' is true or false"),
        ("ignore = 'E008'", "'ignore' is a list of texts"),
        ("ignore = [8]", "'ignore' is a list of texts"),
        ("title = ['x']", "'title' is a text"),
        ("title = ", "this is not TOML"),
    ],
)
def test_what_cannot_be_read_as_meant_is_refused_with_its_file(settled, text, said):
    with pytest.raises(ConfigError, match=f"reconcile.toml: {said}"):
        read_config(settled(text))


def test_bytes_that_are_no_text_are_refused(tmp_path):
    (tmp_path / "reconcile.toml").write_bytes(b"\xff")
    with pytest.raises(ConfigError, match="this is not TOML"):
        read_config(tmp_path / "reconcile.toml")


def test_the_nearest_file_counts_and_its_own_name_before_the_shared(settled, tmp_path):
    below = tmp_path / "a" / "b"
    below.mkdir(parents=True)
    settled("[tool.reconcile]\ntitle = 'shared'\n", "pyproject.toml")
    assert find_config(below).title == "shared"
    settled("title = 'own'\n")
    assert find_config(below).title == "own"
    (below / "reconcile.toml").write_text("")
    assert find_config(below) == Config()


@pytest.mark.parametrize("text", ["", "[tool.black]\n", "[project]\nname = 'x'\n", "tool = 1\n"])
def test_a_shared_file_without_a_table_is_passed_over(settled, tmp_path, text):
    below = tmp_path / "below"
    below.mkdir()
    settled("title = 'above'\n")
    (below / "pyproject.toml").write_text(text)
    assert find_config(below).title == "above"
