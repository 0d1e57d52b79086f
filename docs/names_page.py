"""Comparisons of names drawn part by part, and what reasons mean, as Markdown: used by cog."""

from __future__ import annotations

from reconcile.model.stages_measures_kinds import Kind
from reconcile.names.comparison.answer import REASONS
from reconcile.names.comparison.compare import compare

WIDTH = 40
"""Signs that stand for a hundred points."""


def drawn(a: str, b: str, kind: str) -> str:
    """Return a comparison as a drawing: the score as a bar, and what each part took from it."""
    found = compare(a, b, Kind(kind))
    texts = [(part.a or "-", part.b or "-", part.how) for part in found.parts]
    first, second, how = (max(len(text[at]) for text in texts) for at in range(3))
    score = f"{_bar(found.score, '#'):.<{WIDTH}}  {found.score:.1f}"
    lines = [f"{a}  |  {b}", f"{score}  {found.answer}: {REASONS[found.reason]}", ""]
    for (one, two, matched), part in zip(texts, found.parts, strict=True):
        cost = f"{part.cost:5.1f}  {_bar(part.cost, '-')}"
        cells = f"{one:{first}}  {two:{second}}  {matched:{how}}  {cost}"
        lines.append(cells.rstrip())
    lines += ["", f"What would change it: {found.tips}"]
    return "```text\n" + "\n".join(lines) + "\n```"


def _bar(points: float, sign: str) -> str:
    return sign * round(points * WIDTH / 100)


def reasons() -> str:
    """Return the reason codes of a comparison of names with their meanings."""
    rows = [f"| `{code}` | {meaning} |" for code, meaning in REASONS.items()]
    return "\n".join(["| reason | meaning |", "|---|---|", *rows])
