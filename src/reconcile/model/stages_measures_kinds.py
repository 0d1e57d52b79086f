"""The closed vocabularies that annotations use: stages, measures and kinds of entity."""

from __future__ import annotations

from enum import StrEnum


class Stage(StrEnum):
    """Whether a claim was made of a plan, or of what happened."""

    PLANNED = "planned"
    HAPPENED = "happened"


class Measure(StrEnum):
    """How a figure came about: counted case by case, or estimated."""

    DOCUMENTED = "documented"
    ESTIMATE = "estimate"


class Kind(StrEnum):
    """What kind of thing an entity is; a person is never a place."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    EVENT = "event"
