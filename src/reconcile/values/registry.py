"""The value types by name: one constant row each, imported when first used."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from reconcile.values import circumstances, one_of_several
from reconcile.values.settings import DEFAULTS
from reconcile.values.value_type import NO_OPTIONS, Options, ValueType

if TYPE_CHECKING:
    from reconcile.model.field import Field
    from reconcile.values.settings import Settings

TYPES = {
    "count": "reconcile.values.count.type:CountType",
    "date": "reconcile.values.date.type:DateType",
    "duration": "reconcile.values.duration.type:DurationType",
    "person": "reconcile.values.name.type:PersonType",
    "organisation": "reconcile.values.name.type:OrganisationType",
    "place": "reconcile.values.name.type:PlaceType",
    "parties": "reconcile.values.parties.type:PartiesType",
    "status": "reconcile.values.status.type:StatusType",
    "scale": "reconcile.values.scale.type:ScaleType",
    "choice": "reconcile.values.choice.type:ChoiceType",
    "yes_no": "reconcile.values.yes_no.type:YesNoType",
    "identifier": "reconcile.values.identifier.type:IdentifierType",
    "coordinates": "reconcile.values.coordinates.type:CoordinatesType",
    "text": "reconcile.values.text.type:TextType",
}


@cache
def value_type(
    name: str, options: Options = NO_OPTIONS, settings: Settings = DEFAULTS
) -> ValueType[Any]:
    """Return the value type of that name, bound to its options; raise `KeyError` for none such."""
    module, _, attribute = TYPES[name].partition(":")
    made: ValueType[Any] = getattr(import_module(module), attribute)(options, settings)
    return made


def reason_meanings(code: str) -> dict[str, str]:
    """Return what a reason code means, by the types that give it; empty for no such code.

    A reason that circumstances give (another time, a plan) is the same for all: its type is "any".
    """
    of_any = {
        **circumstances.REASONS,
        **circumstances.OF_CLAIMANTS,
        **one_of_several.REASONS,
    }
    if code in of_any:
        return {"any": of_any[code]}
    reasons = {name: value_type(name).reasons for name in TYPES}
    return {name: found[code] for name, found in reasons.items() if code in found}


def field_type(field: Field, settings: Settings) -> ValueType[Any]:
    """Return the value type of a field, bound to what the field declares."""
    compatible = frozenset(frozenset(pair) for pair in field.compatible)
    options = Options(field.of, compatible, field.cumulative, field.many, counts=field.counts or "")
    return value_type(field.type, options, settings)
