"""What a value is read in: the frame around a person's words."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.model.reading import Days, Reading, V

if TYPE_CHECKING:
    from reconcile.model.words import Measure, Stage

__all__ = ["NO_FRAME", "Days", "Frame", "Reading", "V"]


class Frame(NamedTuple):
    """What a text stands in: needed to read "Monday", and to read a list as complete.

    `published` is the span in which the source appeared, or None where that is unknown.
    """

    published: Days | None = None
    stage: Stage | None = None
    as_of: Days | None = None
    measure: Measure | None = None
    complete: bool = False


NO_FRAME = Frame()
