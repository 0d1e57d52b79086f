"""What the keys of the list of claims do: show a claim in the text, change it, delete it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.annotate.entry import Entry
from reconcile.annotate.screens import QuestionScreen

if TYPE_CHECKING:
    from reconcile.annotate.annotated_source import Noted
    from reconcile.annotate.changes import Changes
    from reconcile.annotate.two_panes import TwoPanes


class ClaimKeys:
    """The keys of the list; each method without an underscore is an action of the table."""

    def __init__(self, panes: TwoPanes, changes: Changes) -> None:
        self._panes = panes
        self._changes = changes

    def show(self) -> None:
        """Mark the quote of the chosen claim."""
        noted = self.chosen
        if noted is None:
            return
        if noted.span is None:
            self._panes.tell("its quote is not in the text")
        else:
            self._panes.mark(self._panes.desk.passages.marking(noted.span))

    def change(self) -> None:
        """Change the chosen claim."""
        noted = self.chosen
        if noted is not None:
            desk = self._panes.desk
            self._panes.entry_pane.open(Entry(desk, desk.draft_of(noted.claim), noted.claim.id))

    def delete(self) -> None:
        """Delete the chosen claim, once its lines have been seen."""
        noted = self.chosen
        if noted is None:
            return
        claim, session = noted.claim, self._panes.session
        said = claim.model_dump(exclude_defaults=True)
        lines = [f"{key}: {value}" for key, value in said.items() if key != "id"]

        def answered(yes: bool | None) -> None:  # noqa: FBT001 (a screen answers so)
            if yes:
                self._changes.make(lambda: session.remove(claim))

        self._panes.push_screen(QuestionScreen("Delete this claim?", lines), answered)

    @property
    def chosen(self) -> Noted | None:
        """The claim that is chosen in the list, with its place; None where there is none."""
        noted, at = self._panes.desk.noted, self._panes.listed.highlighted
        return noted[at] if noted and at is not None else None
