"""What the options of a check come to."""

from __future__ import annotations

from pathlib import Path

import click
import pytest

from reconcile.check.registry import BY_CODE
from reconcile.cli.check_options import Output, as_list, config_for, outputs_of, rules_of
from reconcile.cli.refusal import RefusalError
from reconcile.files.check_config import Config

A, B = Path("a"), Path("b")


def test_words_with_commas_and_options_given_again_are_one_list():
    assert as_list(["a, b,", "c", " "]) == ("a", "b", "c")


@pytest.mark.parametrize(
    ("formats", "files", "expected"),
    [
        ([], [], [Output("text", None)]),
        ([], [A], [Output("text", A)]),
        (["sarif"], [A], [Output("sarif", A)]),
        (["sarif=b"], [], [Output("sarif", B)]),
        (["text", "sarif"], [A], [Output("text", None), Output("sarif", A)]),
        (["sarif", "text"], [A, B], [Output("sarif", A), Output("text", B)]),
        (["text", "sarif=b"], [], [Output("text", None), Output("sarif", B)]),
        (
            ["text", "json", "sarif=b"],
            [A],
            [Output("text", None), Output("json", A), Output("sarif", B)],
        ),
    ],
)
def test_each_format_has_its_file(formats, files, expected):
    assert outputs_of(formats, files) == tuple(expected)


@pytest.mark.parametrize(
    ("formats", "files", "error", "why"),
    [
        (["text"], [A, B], click.UsageError, "more output files than formats"),
        (["sarif=b"], [A], click.UsageError, "more output files than formats"),
        (["json", "sarif"], [], click.UsageError, "only one format can go to"),
        (["toml"], [], RefusalError, "no format is called 'toml'"),
        (["sarif="], [], RefusalError, "'sarif=' names no file"),
    ],
)
def test_files_and_formats_that_do_not_fit_are_refused(formats, files, error, why):
    with pytest.raises(error, match=why):
        outputs_of(formats, files)


def test_the_rules_are_those_chosen_and_an_unknown_one_is_refused():
    code, *others = BY_CODE
    rules, _ = rules_of([code], [], [])
    assert [rule.code for rule in rules] == [code]
    rules, _ = rules_of([], [code], [])
    assert code not in {rule.code for rule in rules}
    assert others
    with pytest.raises(RefusalError, match="no-such"):
        rules_of(["no-such"], [], [])


def test_the_settings_are_those_named_found_or_none(tmp_path):
    file = tmp_path / "pyproject.toml"
    file.write_text('[tool.reconcile]\ntitle = "A page"\n')
    assert config_for(tmp_path, None, isolated=False).title == "A page"
    assert config_for(None, file, isolated=False).title == "A page"
    assert config_for(tmp_path, file, isolated=True) == Config()
    file.write_text("[tool.reconcile]\ntitel = 'x'\n")
    with pytest.raises(RefusalError, match="titel"):
        config_for(tmp_path, None, isolated=False)
