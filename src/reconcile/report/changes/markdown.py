"""What changed since a revision as Markdown, for a comment on a pull request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.report.changes.wording import (
    about_check,
    about_turn,
    check_from_to,
    from_to,
    how_much,
    what_happened,
)
from reconcile.report.counting import counted
from reconcile.report.markdown_text import code, plain, table
from reconcile.report.verdict_words import MARKS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reconcile.model.change import Changes, CheckChange, ClaimChange, Turn
    from reconcile.model.claim import Claim

LIMIT = 60_000
"""Characters after which entries are left out: GitHub refuses comments above 65,536."""


def changes_markdown(found: Changes, since: str) -> str:
    """Return what changed; entries that GitHub would refuse are left out, and counted."""
    text = f"{plain(how_much(found, since))}\n"
    blocks = list(_blocks(found))
    for number, (block, _) in enumerate(blocks):
        if len(text) + len(block) > LIMIT:
            left = sum(entries for _, entries in blocks[number:])
            return f"{text}\nToo long for a comment: {counted(left, 'entry', 'entries')} left out\n"
        text += f"\n{block}"
    return text


def _blocks(found: Changes) -> Iterator[tuple[str, int]]:
    """Yield a table for each kind of change, with the number of its entries."""
    turns = [_turn(turn) for turn in found.turns]
    if turns:
        yield _titled("Verdicts that changed", ["question", "verdict", "why"], turns), len(turns)
    checks = [_check(change) for change in found.checks]
    if checks:
        head = ["check", "conflict", "verdict", "why"]
        yield _titled("Conflicts across questions", head, checks), len(checks)
    keys = [row for change in found.changed for row in _changed(change)]
    if keys:
        head = ["claim", "key", "before", "after"]
        yield _titled("Claims changed", head, keys), len(found.changed)
    for title, claims in (("Claims added", found.added), ("Claims removed", found.removed)):
        if claims:
            yield _titled(title, ["claim", "value", "quote"], _listed(claims)), len(claims)


def _titled(title: str, head: list[str], rows: list[list[str]]) -> str:
    return f"### {title}\n\n{table(head, rows)}"


def _turn(turn: Turn) -> list[str]:
    question = turn.after or turn.before
    mark = f"{MARKS[turn.after.verdict]} " if turn.after else ""
    asked = code(question.id) if question else ""
    return [asked, f"{mark}{from_to(turn)}", " ".join(map(plain, about_turn(turn)))]


def _check(change: CheckChange) -> list[str]:
    check = change.after or change.before
    mark = f"{MARKS[change.after.verdict]} " if change.after else ""
    why = " ".join(map(plain, about_check(change)))
    name = code(check.id) if check else ""
    return [name, what_happened(change), f"{mark}{check_from_to(change)}", why]


def _changed(change: ClaimChange) -> list[list[str]]:
    return [
        [code(change.after.id), key.key, plain(key.before or ""), plain(key.after or "")]
        for key in change.keys
    ]


def _listed(claims: Sequence[Claim]) -> list[list[str]]:
    return [
        [code(claim.id), plain(claim.value), f"“{plain(claim.quote)}”" if claim.quote else ""]
        for claim in claims
    ]
