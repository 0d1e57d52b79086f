"""What bash is handed for completing: words with blanks in one piece, which click leaves apart."""

from __future__ import annotations

import re
from typing import Any

from click.shell_completion import BashComplete, CompletionItem, add_completion_class

_SPLITS = re.compile(r"([^\w@%+=:,./-])")
"""What a word of bash can't contain unquoted: all but the letters that `shlex.quote` lets pass."""


class BashWords(BashComplete):
    """Completion for bash, each proposal with a backslash before what would split or change it."""

    def format_completion(self, item: CompletionItem[Any]) -> str:
        """Return a line of the answer; its `read` takes one backslash of two away."""
        whole = _SPLITS.sub(r"\\\\\1", item.value)
        return f"{item.type},{whole}"


def use_bash_words() -> None:
    """Let click complete for bash by these words."""
    add_completion_class(BashWords)
