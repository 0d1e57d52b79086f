"""What a claim is: one value that one claimant in one source gives for a field of a subject."""

from __future__ import annotations

from typing import Literal, NamedTuple

from reconcile.model.words import Measure, Stage  # noqa: TC001 (pydantic reads them at run time)

Credibility = Literal["1", "2", "3", "4", "5", "6"]


class Claim(NamedTuple):
    """One claim, every text as the person wrote it.

    `quote` is the shortest run of the source's own words that carries the value; `locator` says
    where it stands ("line 12"). `complete` marks a list as the whole list; `implied` says that the
    value isn't to be read in the quote's own words. `credibility` is the claim's, 1 (confirmed) to
    6 (can't be judged), as in the Admiralty system; it never enters a verdict.
    """

    id: str
    source: str
    field: str
    subject: str
    value: str
    quote: str | None = None
    locator: str | None = None
    claimant: str | None = None
    stage: Stage | None = None
    as_of: str | None = None
    scope: str | None = None
    complete: bool = False
    measure: Measure | None = None
    implied: bool = False
    credibility: Credibility | None = None
    note: str | None = None
