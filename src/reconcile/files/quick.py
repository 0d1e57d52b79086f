"""An entry that is plainly right to a model of ours, without pydantic; None for any other.

Most entries are right, and importing and building pydantic's validators costs more than reading a
small project. So what these few rules accept is built here, and whatever they don't is left to
`validate`, which says what is wrong. They accept nothing that pydantic refuses, and build the same.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, get_args

from reconcile.files.tree import Map, Seq
from reconcile.model.claim import Credibility
from reconcile.model.field import TypeName
from reconcile.model.source import Fingerprint
from reconcile.model.strictness import required_keys
from reconcile.model.words import Kind, Measure, Stage

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Model = TypeVar("Model", bound=tuple[Any, ...])
Read = Any  # a value of the model's, or REFUSED

REFUSED = object()


class _Plan(NamedTuple):
    """How the keys of a model are read, and which it can't do without."""

    readers: Mapping[str, Callable[[object], Read]]
    required: frozenset[str]


def quick(model: type[Model], entry: Map, given: Mapping[str, str]) -> Model | None:
    """Return the entry as a model, if it is plainly one; `given` are keys that the reader adds."""
    plan = _plan(model)
    values: dict[str, Any] = {}
    for key, written in entry.items():
        reader = plan.readers.get(key)
        value = REFUSED if reader is None else reader(written)
        if value is REFUSED:
            return None
        values[key] = value
    values.update(given)
    return model(**values) if plan.required <= values.keys() else None


@cache
def _plan(model: type[tuple[Any, ...]]) -> _Plan:
    readers: dict[str, Callable[[object], Read]] = {}
    for key, annotation in model.__annotations__.items():
        reader = _READERS.get(
            str(getattr(annotation, "__forward_arg__", annotation)).removesuffix(" | None")
        )
        if reader is not None:
            readers[key] = reader
    return _Plan(readers, frozenset(required_keys(model)))


def _text(written: object) -> Read:
    return written if isinstance(written, str) and written else REFUSED


def _truth(written: object) -> Read:
    if not isinstance(written, str):
        return REFUSED
    return {"true": True, "false": False}.get(written, REFUSED)


def _whole(written: object) -> Read:
    plain = isinstance(written, str) and written.isascii() and written.isdecimal()
    return int(str(written)) if plain and len(str(written)) < 10 else REFUSED


def _words(allowed: Mapping[str, object]) -> Callable[[object], Read]:
    return lambda written: allowed.get(written, REFUSED) if isinstance(written, str) else REFUSED


def _list(item: Callable[[object], Read]) -> Callable[[object], Read]:
    def read(written: object) -> Read:
        if not isinstance(written, Seq):
            return REFUSED
        items = tuple(map(item, written))
        return REFUSED if any(one is REFUSED for one in items) else items

    return read


def _pair(written: object) -> Read:
    items = _TEXTS(written)
    return items if items is not REFUSED and len(items) == 2 else REFUSED


def _fingerprint(written: object) -> Read:
    made = quick(Fingerprint, written, {}) if isinstance(written, Map) else None
    return REFUSED if made is None else made


def _by_text(written: object) -> Read:
    plain = isinstance(written, Map) and all(_text(v) is not REFUSED for v in written.values())
    return dict(written) if isinstance(written, Map) and plain else REFUSED


_TEXTS = _list(_text)
_READERS: dict[str, Callable[[object], Read]] = {
    "str": _text,
    "bool": _truth,
    "int": _whole,
    "tuple[str, ...]": _TEXTS,
    "tuple[tuple[str, str], ...]": _list(_pair),
    "Mapping[str, str]": _by_text,
    "Credibility": _words({word: word for word in get_args(Credibility)}),
    "Fingerprint": _fingerprint,
    "Kind": _words({word.value: word for word in Kind}),
    "Measure": _words({word.value: word for word in Measure}),
    "Stage": _words({word.value: word for word in Stage}),
    "TypeName": _words({word: word for word in get_args(TypeName)}),
}
"""Readers by annotation; a key with any other annotation is left to pydantic."""
