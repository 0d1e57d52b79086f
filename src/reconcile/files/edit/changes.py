"""The changes that a file can get, each as what it does to the data: the text must say the same.

In: a route of keys and numbers into a file, and what is to be there. Out: the data after it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from reconcile.files.edit.form import Value, as_text

if TYPE_CHECKING:
    from collections.abc import Sequence

Route = tuple[str | int, ...]


class EditError(Exception):
    """A file can't be changed as asked. The message says why, and where."""


class Append(NamedTuple):
    """Entries to the end of the list at a route, which is begun where it isn't there yet."""

    route: Route
    entries: Sequence[Value]
    one_line: bool = False

    def on(self, data: Any) -> None:  # noqa: ANN401 (whatever is in a file)
        """Do it to the data of a file."""
        parent, key = _at(data, self.route[:-1]), self.route[-1]
        parent[key] = [*(parent.get(key) or []), *map(as_text, self.entries)]


class Put(NamedTuple):
    """A key of the mapping at a route: set where it is there, else added."""

    route: Route
    key: str
    value: Value
    after: Sequence[str] | None = None
    """The keys that it follows, behind the last that is there, or first; None for the end."""
    one_line: bool = False

    def on(self, data: Any) -> None:  # noqa: ANN401 (whatever is in a file)
        """Do it to the data of a file."""
        if self.route and not node_at(data, self.route):
            _at(data, self.route[:-1])[self.route[-1]] = {}
        _at(data, self.route)[self.key] = as_text(self.value)


class Replace(NamedTuple):
    """Another entry in the place of one of a list, and the comments within that one kept."""

    route: Route
    entry: Value

    def on(self, data: Any) -> None:  # noqa: ANN401 (whatever is in a file)
        """Do it to the data of a file."""
        _at(data, self.route[:-1])[self.route[-1]] = as_text(self.entry)


class Rename(NamedTuple):
    """Another name for the key at the end of a route; its value stays as it is written."""

    route: Route
    key: str

    def on(self, data: Any) -> None:  # noqa: ANN401 (whatever is in a file)
        """Do it to the data of a file."""
        parent = _at(data, self.route[:-1])
        parent[self.key] = parent.pop(self.route[-1])


class Remove(NamedTuple):
    """An entry of a list or a key of a mapping, taken out."""

    route: Route

    def on(self, data: Any) -> None:  # noqa: ANN401 (whatever is in a file)
        """Do it to the data of a file."""
        del _at(data, self.route[:-1])[self.route[-1]]


Change = Append | Put | Rename | Replace | Remove


def plain_data(node: object) -> Any:  # noqa: ANN401 (whatever is in a file)
    """Return a file's data without places; what has nothing in it is the empty text."""
    if isinstance(node, dict):
        return {key: plain_data(said) for key, said in node.items()} or ""
    if isinstance(node, list):
        return [plain_data(each) for each in node] or ""
    return node


def node_at(node: Any, route: Route) -> Any:  # noqa: ANN401 (a mapping, list or text)
    """Return what is at a route; "" where nothing is."""
    for step in route:
        node = node.get(step, "") if isinstance(node, dict) else node[step]
    return node


def _at(data: Any, route: Route) -> Any:  # noqa: ANN401 (whatever is in a file)
    for step in route:
        data = data[step]
    return data
