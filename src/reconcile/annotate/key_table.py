"""The keys of the annotator: one table, which the footer, the help and the bindings all read."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence


class Where(StrEnum):
    """Where a key means something."""

    TEXT = "in the text"
    CLAIMS = "in the list of claims"
    ENTRY = "while a claim is noted"
    MENDING = "while findings are mended"
    ANYWHERE = "anywhere but in the line"
    ALWAYS = "anywhere"


class Key(NamedTuple):
    """One key: what it is called, what it does, and its word in the footer ("" for none)."""

    key: str
    action: str
    meaning: str
    where: Where
    shown: str = ""
    label: str = ""
    """What the key is called where its own name would say little."""


_T, _C, _E, _M = Where.TEXT, Where.CLAIMS, Where.ENTRY, Where.MENDING
_A, _ALWAYS = Where.ANYWHERE, Where.ALWAYS

_SAID = (
    ("claimant", "say who asserts it inside the source"),
    ("stage", "happened, planned, or nothing said"),
    ("day", "say as of which day or span"),
    ("scope", "say which area, period or unit"),
    ("measure", "say how the figure came about"),
    ("whole list", "it is the whole list, or nothing said"),
    ("implied", "the value is only implied, or not"),
    ("note", "write a note"),
)
"""What the function keys say of a claim, in the order of `draft.OPTIONAL`."""

KEYS = (
    Key("right,l", "move(1)", "mark the next word", _T, "word", "←→"),
    Key("left,h", "move(-1)", "mark the word before", _T),
    Key("down,j", "line(1)", "mark a word of the next line", _T),
    Key("up,k", "line(-1)", "mark a word of the line before", _T),
    Key("shift+right,L", "stretch(1)", "mark one word more", _T, "more", "⇧→"),
    Key("shift+left,H", "stretch(-1)", "mark one word less", _T, "", "⇧←"),
    Key("shift+down,J", "clause", "mark on to the next comma or stop", _T, "to comma", "⇧↓"),
    Key("f", "to_letter", "mark the next word with a letter, which is typed next", _T, "letter"),
    Key("F", "up_to_letter", "mark on to the next word with a letter", _T),
    Key("semicolon", "letter_again", "the next such word, as f or F did", _T, "", ";"),
    Key("s", "sentence(1)", "mark the next sentence", _T, "sentence"),
    Key("S", "sentence(-1)", "mark the sentence before", _T),
    Key("n", "suggestion(1)", "go to the next sentence that no claim quotes", _T, "unquoted"),
    Key("N", "suggestion(-1)", "go to such a sentence before", _T),
    Key("slash", "search", "search the text; Enter alone searches on", _T, "search", "/"),
    Key("enter", "note", "note a claim on what is marked", _T, "note", "⏎"),
    Key("tab", "other_pane", "go to the other side", _A, "claims", "⇥"),
    Key("enter", "show", "show the claim's quote in the text", _C, "show", "⏎"),
    Key("c", "change", "change the claim", _C, "change"),
    Key("d", "delete", "delete the claim, after a question", _C, "delete"),
    Key("e", "edit", "open an editor at the claim's line", _A, "editor"),
    Key("u", "undo", "undo the last change", _A, "undo"),
    Key("U", "redo", "do it again", _A),
    Key("q", "queue", "what is left: findings, names, differences, sources", _A, "queue"),
    Key("question_mark", "help", "all keys", _A, "keys", "?"),
    Key("ctrl+q,ctrl+c", "quit", "leave, once all is saved", _ALWAYS, "leave", "^q"),
    Key("enter", "accept", "take the answer; at the value, save", _E, "take, save", "⏎"),
    Key("down", "choose(1)", "the next choice", _E, "choose", "↓"),
    Key("up", "choose(-1)", "the choice before", _E),
    Key("tab", "forward", "go on to claimant, stage, day and the rest", _E, "more", "⇥"),
    Key("shift+tab", "back", "go back a step", _E, "back", "⇧⇥"),
    Key("ctrl+r", "repeat", "answer as in the claim before", _E, "as before", "^r"),
    *(
        Key(f"f{n}", f"say({n - 2})", meaning, _E, shown, f"F{n}")
        for n, (shown, meaning) in enumerate(_SAID, 2)
    ),
    Key("ctrl+n", "skip", "leave this finding, go to the next", _M, "next finding", "^n"),
    Key("escape", "give_up", "give this claim up", _E, "give up", "esc"),
)


def keys_of(*where: Where) -> tuple[Key, ...]:
    """Return the keys that mean something there, in the order of the table."""
    return tuple(key for key in KEYS if key.where in where)


def called(key: Key) -> str:
    """Return what a key is called in the footer and the help."""
    return key.label or key.key.split(",")[0]


def footer(keys: Sequence[Key], width: int) -> str:
    """Return the keys that are shown, on as many lines as they need; none is broken from its word.

    Lines are cut nowhere: a terminal of any width shows them all.
    """
    lines = [""]
    for key in keys:
        if key.shown:
            said = f"{called(key)} {key.shown}"
            longer = f"{lines[-1]}  {said}".strip()
            if len(longer) <= width:
                lines[-1] = longer
            else:
                lines.append(said)
    return "\n".join(lines)


def found(typed: str) -> tuple[Key, ...]:
    """Return the keys whose meaning, place or name has what was typed."""
    wanted = typed.casefold()
    return tuple(
        key for key in KEYS if wanted in f"{called(key)} {key.meaning} {key.where}".casefold()
    )
