"""Named tuples that are cheap to define: `Record` is `typing.NamedTuple` to whoever writes a class.

`NamedTuple` compiles a constructor, and every annotation, when a class is defined: a tenth of a
millisecond, and a short call defines eighty such classes. A `Record` becomes a named tuple with its
first instance, by `collections.namedtuple`; one that is never made costs next to nothing.
"""

from __future__ import annotations

from collections import namedtuple
from typing import TYPE_CHECKING, Any, Self

__all__ = ["Record"]

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import NamedTuple as Record  # noqa: TID251 (the one place)
else:

    class _RecordType(type):
        """Notes the fields of a class, in order, and the defaults of those that have one."""

        def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> Self:
            fields = tuple(body.get("__annotations__", ()))
            body["_field_defaults"] = {field: body.pop(field) for field in fields if field in body}
            body["_fields"] = fields
            body["__slots__"] = ()
            return super().__new__(cls, name, bases, body)

    class Record(tuple, metaclass=_RecordType):  # noqa: SLOT001 (its type sets them)
        """A tuple whose items have names and types; see `typing.NamedTuple`."""

        def __new__(cls, *values: object, **named: object) -> Self:
            """Return the first instance of a class; the class makes all others by itself."""
            _complete(cls)
            return cls(*values, **named)

        @classmethod
        def _make(cls, values: Iterable[object]) -> Self:
            _complete(cls)
            return cls._make(values)


def _complete(record: type[Any]) -> None:
    """Give a class the constructor, the fields and the methods of a named tuple."""
    defaults = record._field_defaults.values()
    model = namedtuple(record.__name__, record._fields, defaults=defaults)  # type: ignore[misc]  # noqa: PYI024 (types are noted by then)
    for name, value in vars(model).items():
        if name not in vars(record):
            setattr(record, name, value)
