"""What bash is handed for completing: a word with blanks or marks is one word."""

import pytest
from click.shell_completion import CompletionItem

from reconcile.cli.bash_words import BashWords


@pytest.mark.parametrize(
    ("word", "line"),
    [
        ("casualties.killed", "plain,casualties.killed"),
        ("date/raid-2@x%+=:,", "plain,date/raid-2@x%+=:,"),
        ("Varn flood", r"plain,Varn\\ flood"),
        ("$(id)", r"plain,\\$\\(id\\)"),
        ("a'b", r"plain,a\\'b"),
        ("Ä_1", "plain,Ä_1"),
    ],
)
def test_what_would_split_a_word_has_a_backslash(word, line):
    assert BashWords(None, {}, "reconcile", "X").format_completion(CompletionItem(word)) == line
