"""What surrounds a person's words and decides how they are read: when, of what, how complete."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.model.reading import Days

if TYPE_CHECKING:
    from reconcile.model.reading import AsOf, Days
    from reconcile.model.stages_measures_kinds import Measure, Stage


class Frame(NamedTuple):
    """What surrounds a text: needed to read "Monday", and to read a list as complete.

    `published` is the span in which the source appeared, or None where that is unknown.
    """

    published: Days | None = None
    stage: Stage | None = None
    as_of: AsOf | None = None
    measure: Measure | None = None
    complete: bool = False


NO_FRAME = Frame()
