"""The lines in which the names of a long list occur, beyond what a quote of twelve words can have.

In: a claim whose `locator` names a range of lines ("lines 3-40"), and the texts. Out: those lines.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.evidence.locator import read_locator

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reconcile.model.claim import Claim
    from reconcile.model.source import SourceText


def points_to_lines(claim: Claim) -> bool:
    """Say whether the locator names more lines than one, so that a list may go on behind it."""
    lines = read_locator(claim.locator)
    return lines is not None and lines.last > lines.first


def listed_lines(claim: Claim, texts: Mapping[str, SourceText]) -> str:
    """Return the lines that the locator names; "" where no text is attached or it is shorter."""
    lines = read_locator(claim.locator)
    text = texts.get(claim.source)
    if lines is None or text is None:
        return ""
    return "\n".join(text.text.split("\n")[lines.first - 1 : lines.last])
