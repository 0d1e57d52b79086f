"""The README's table of what counts as a contradiction, judged by the engine; used by cog there."""

from __future__ import annotations

from reconcile.one_pair import Circumstance, outcome

TELLING = (
    ("count", "more than 300,000", "more than 310,000", "", ""),
    ("count", "at least 15", "13", "", ""),
    ("count", "at least 13", "15", "", ""),
    ("date", "December 2016", "2016-12-30", "", ""),
    ("parties", "Russia and Turkey", "Russia, Turkey and Iran", "", ""),
    ("status", "expected", "stayed away", "planned", "happened"),
    ("status", "excluded", "attended", "", ""),
    ("person", "Bashar Ja'afari", "Bashar al-Jaafari", "", ""),
)
"""Type, A, B and their stages: the pairs of the README's table."""


def telling_rows() -> str:
    """Return the README's table of what counts as a contradiction, judged by the engine."""
    rows = ["| A | B | relation | why |", "|---|---|---|---|"]
    for kind, a, b, a_stage, b_stage in TELLING:
        a_is, b_is = Circumstance(a_stage or None), Circumstance(b_stage or None)
        found = outcome(kind, a, b, a_is=a_is, b_is=b_is)
        relation, reason = found.comparison.relation.value, found.comparison.reason
        sides = (
            f"{text} ({stage})" if stage else text for text, stage in ((a, a_stage), (b, b_stage))
        )
        why = f"{found.explanation.sentence} `{reason}`"
        rows.append(f"| {' | '.join(sides)} | {relation} | {why} |")
    return "\n".join(rows)
