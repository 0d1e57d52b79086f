"""What a person decides by one key, case by case: name matches, and differences of coders.

In: keys. Out: what is to be shown, and what each key did. The answers, their keys and the files
that they are written to are those of `names --review` and `adjudicate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from reconcile.annotate.session import NotWrittenError
from reconcile.files.edit.changes import EditError
from reconcile.files.write import FileChangedError
from reconcile.report import adjudication_text as differing
from reconcile.report.agreement_text import asked
from reconcile.report.counting import counted
from reconcile.report.review_text import keys, review_screen

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from rich.console import RenderableType

    from reconcile.agreement.differences import Difference
    from reconcile.agreement.sitting import Sitting
    from reconcile.annotate.name_sitting import NameSitting
    from reconcile.model.position import Place

SAME, DIFFERENT, REASON, SKIP, UNDO, QUIT, WRITE = "s", "d", "r", "k", "u", "q", differing.WRITE
NO_SUCH_KEY = "that key means nothing here"


class Deciding(Protocol):
    """Cases to be decided one after the other."""

    def drawn(self) -> RenderableType:
        """Return the case to be decided next, with its keys; or that none is left."""

    def answer(self, key: str, reason: str = "") -> str:
        """Do what a key means; return what is to be said of it."""

    def takes_reason(self) -> bool:
        """Say whether a reason may be given with the answer."""

    def summary(self) -> str:
        """Return what was decided in all."""


class NameMatches:
    """Possible name matches: the same or different."""

    def __init__(self, sitting: NameSitting) -> None:
        self._sitting = sitting

    def drawn(self) -> RenderableType:
        """Return the two names with their uses and the score."""
        left = self._sitting.left
        if left:
            return review_screen(self._sitting.result, left[0], self._sitting.progress)
        return differing.none_left("No possible matches are left to decide.", keys(UNDO, QUIT))

    def takes_reason(self) -> bool:
        """Say whether there is a match to give a reason for."""
        return bool(self._sitting.left)

    def summary(self) -> str:
        """Return how many rulings were written."""
        decided, skipped, _ = self._sitting.progress
        return f"{counted(decided, 'ruling')} written, {skipped} skipped"

    def answer(self, key: str, reason: str = "") -> str:
        """Rule on the match, skip it, or take the last answer back."""
        return _said(lambda: self._answer(key, reason), "take the ruling out by hand")

    def _answer(self, key: str, reason: str) -> str:
        if key == UNDO:
            step = self._sitting.undo()
            return f"undone: {step.pair[0]} and {step.pair[1]}" if step else "nothing to undo"
        if not self._sitting.left or key not in (SAME, DIFFERENT, SKIP):
            return NO_SUCH_KEY
        call = self._sitting.left[0]
        if key == SKIP:
            self._sitting.skip()
            return f"skipped: {call.a} and {call.b}"
        excluded = self._sitting.rule(same=key == SAME, reason=reason)
        are = "the same" if key == SAME else "different"
        return "; ".join(excluded) or f"{call.a} and {call.b}: {are}"


class Differences:
    """Differences of coders: which reading is right."""

    def __init__(self, sitting: Sitting, places: Mapping[str, Place]) -> None:
        self._sitting = sitting
        self._places = places
        self._whole = len(sitting.left)
        self._is_begun = False

    @property
    def current(self) -> Difference | None:
        """The difference to be settled next."""
        return self._sitting.current

    def drawn(self) -> RenderableType:
        """Return the readings by number, and why they differ."""
        left = self._sitting.left
        if left:
            at = self._whole - len(left) + 1
            return differing.difference_screen(left[0], self._places, at, self._whole)
        return differing.none_left("No differences are left to settle.", differing.last_keys())

    def takes_reason(self) -> bool:
        """Say that a settled claim has no reason."""
        return False

    def summary(self) -> str:
        """Return how many differences were settled."""
        settled = counted(self._sitting.answered, "difference")
        return f"{settled} settled, {self._sitting.skipped} skipped"

    def answer(self, key: str, reason: str = "") -> str:
        """Settle the difference, skip it, or take the last answer back."""
        del reason
        return _said(lambda: self._answer(key), "take the claim out by hand")

    def rewrite(self, said: Mapping[str, str | bool]) -> str:
        """Settle the difference by another claim. Raises `NotWrittenError`."""
        difference = self._sitting.left[0]
        try:
            self._take_over()
            self._sitting.rewrite(said)
        except (EditError, OSError) as error:
            raise NotWrittenError(str(error)) from None
        return f"settled: {asked(difference.item)}"

    def _answer(self, key: str) -> str:
        if key == UNDO:
            return self._undo()
        difference = self._sitting.current
        if difference is None:
            return NO_SUCH_KEY
        if key == SKIP:
            self._sitting.skip()
            return f"skipped: {asked(difference.item)}"
        right = differing.chosen(difference, key)
        if right is None:
            return NO_SUCH_KEY
        self._take_over()
        self._sitting.keep(right)
        return f"settled: {asked(difference.item)}"

    def _take_over(self) -> None:
        """Take over what the coders noted alike, with the first answer."""
        if not self._is_begun:
            self._sitting.take_over()
        self._is_begun = True

    def _undo(self) -> str:
        step = self._sitting.undo()
        if step is None:
            return "nothing to undo"
        if step.difference is None:
            self._is_begun = False
            return "undone: what the coders noted alike is no longer taken over"
        return f"undone: {asked(step.difference.item)}"


def _said(do: Callable[[], str], by_hand: str) -> str:
    """Return what was done, or why it couldn't be."""
    try:
        return do()
    except FileChangedError as error:
        return f"{error.filename}: {error.strerror}; {by_hand}"
    except OSError as error:
        return f"{error.filename or ''}: {error.strerror or error}"
    except EditError as error:
        return str(error)
