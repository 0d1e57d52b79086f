"""Changes made beside the screen: one after the other, in the order in which they were asked for.

In: what is to be done with a session. Out: a future of what was done, with the desk as it is then.
A person goes on while a file is written. What was asked for is done even where the program ends
meanwhile: Python waits for the thread at its exit.
"""

from __future__ import annotations

import gc
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, NamedTuple

from reconcile.annotate.session import NotWrittenError

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from reconcile.annotate.annotated_source import AnnotatedSource
    from reconcile.annotate.session import Session


class Made(NamedTuple):
    """What became of a change: whether it was made, what is to be said, and the desk after it."""

    done: bool
    said: str
    desk: AnnotatedSource


class Saving:
    """The changes of a sitting on their way, and what is worked out beside them."""

    def __init__(self) -> None:
        self._writer = ThreadPoolExecutor(1, "saving")
        self._judge = ThreadPoolExecutor(1, "judging")

    def make(self, session: Session, change: Callable[[], str]) -> Future[Made]:
        """Make a change once those before it are made; return a future of what became of it."""
        return self._writer.submit(self._made, session, change)

    def work_out(self, desk: AnnotatedSource) -> None:
        """Work out beside the screen what a desk will be asked for, before it is."""
        self._judge.submit(_worked_out, desk)

    def end(self) -> None:
        """Wait for the changes; what was only worked out ahead is given up."""
        self._judge.shutdown(wait=False, cancel_futures=True)
        self._writer.shutdown()

    @staticmethod
    def _made(session: Session, change: Callable[[], str]) -> Made:
        try:
            said = change()
        except NotWrittenError as error:
            return Made(done=False, said=str(error), desk=session.desk)
        _ = session.desk.noted  # drawn next: not to be looked up where the keys are waited for
        return Made(done=True, said=said, desk=session.desk)


def _worked_out(desk: AnnotatedSource) -> None:
    """Work out what claims add up to and what is likely next.

    Thousands of claims are then no longer searched for garbage: that would stop the keys for 60 ms
    now and again.
    """
    desk.warm_up()
    gc.freeze()
