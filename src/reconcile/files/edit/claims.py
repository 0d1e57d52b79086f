"""Claims into, within and out of a claims file, in the house's own form.

In: what claims say. Out: the file with them. A claim goes to the group that says most of it already
(its source, its subject), and leaves out what the file's head and the group say. A claim to change
or remove is known by its place and by all that it says, so that no other is changed by mistake.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.files.claim_entries import CLAIMS, SHARED
from reconcile.files.edit.changes import Append, EditError, Put, Remove, node_at
from reconcile.files.edit.edit_file import Written, edit_file
from reconcile.files.edit.form import as_text
from reconcile.files.yaml_tree import Map, Seq

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from reconcile.files.edit.changes import Change, Route

Said = str | bool
ORDER = (
    *("id", "source", "field", "subject", "subject_id", "value", "claimant", "stage", "as_of"),
    *("scope", "measure", "complete", "implied", "quote", "locator", "credibility", "coder"),
    *("revises", "note"),
)
"""The keys of a claim in the order in which they are written."""


class _Group(NamedTuple):
    """A list of claims: the route to it, and what its claims inherit."""

    route: Route
    inherited: Mapping[str, object]


class _Entry(NamedTuple):
    """A claim of a file: the route to it, its own keys, and those with what it inherits."""

    route: Route
    own: Map
    whole: Mapping[str, object]


def add_claims(
    path: Path, shown: str, claims: Sequence[Mapping[str, Said]], *, keep: bool = True
) -> Written:
    """Append claims to a file, which need not exist; the line is that of the last.

    Without `keep` nothing is written. Raises `EditError` where the head of the file says something
    for all claims that one of these doesn't say, and as `edit_file` does.
    """

    def changes(root: Map) -> list[Change]:
        groups = list(_groups(root))
        found: dict[Route, list[dict[str, Said]]] = {}
        for claim in claims:
            group = _group_for(claim, groups, shown)
            found.setdefault(group.route, []).append(_rest(claim, group))
        return [Append(route, entries) for route, entries in found.items()]

    return edit_file(path, shown, changes, keep=keep)


def change_claim(
    path: Path, claim: Map, said: Mapping[str, Said | None], *, keep: bool = True
) -> Written:
    """Change keys of a claim, add such that it hasn't, and take out those that are None.

    `claim` is the entry as the loader read it (`Project.places`). Raises `EditError` where the
    claim is no longer there as it was read, or can't be changed.
    """

    def changes(root: Map) -> Sequence[Change]:
        return list(_key_changes(_find(root, claim), said, claim))

    return edit_file(path, claim.file, changes, keep=keep)


def remove_claim(path: Path, claim: Map, *, keep: bool = True) -> Written:
    """Take a claim out, with the comments among its lines; those above it stay.

    Raises as `change_claim` does.
    """
    return edit_file(path, claim.file, lambda r: [Remove(_find(r, claim).route)], keep=keep)


def _groups(root: Map) -> Iterator[_Group]:
    """Yield the file's own list of claims and those of its groups, in their order."""
    yield from _below(_Group((CLAIMS,), {key: root[key] for key in SHARED if key in root}), root)


def _below(group: _Group, holder: Map) -> Iterator[_Group]:
    yield group
    listed = holder.get(CLAIMS)
    for number, entry in enumerate(listed if isinstance(listed, Seq) else ()):
        if isinstance(entry, Map) and CLAIMS in entry:
            inherited = {**group.inherited, **{k: v for k, v in entry.items() if k != CLAIMS}}
            yield from _below(_Group((*group.route, number, CLAIMS), inherited), entry)


def _group_for(claim: Mapping[str, Said], groups: Sequence[_Group], shown: str) -> _Group:
    """Return the last of the groups that say most of a claim, and nothing that it doesn't say."""
    said = as_text(dict(claim))
    head = groups[0]
    for key, value in head.inherited.items():
        if key not in said:
            message = f"{shown}: its head says `{key}: {value}` for all claims, and this has none"
            raise EditError(f"{message}; choose another file, or say it in the claim")
    fitting = [g for g in groups[1:] if g.inherited.items() <= said.items()]
    return max(reversed(fitting), key=lambda group: len(group.inherited), default=head)


def _rest(claim: Mapping[str, Said], group: _Group) -> dict[str, Said]:
    """Return what a claim must say in a group, in the order of keys."""
    order = {key: number for number, key in enumerate(ORDER)}
    rest = {
        key: claim[key]
        for key in sorted(claim, key=lambda key: order.get(key, len(order)))
        if group.inherited.get(key) != as_text(claim[key])
    }
    return rest or dict(claim)


def _entries(root: Map) -> Iterator[_Entry]:
    for route, inherited in _groups(root):
        listed = node_at(root, route)
        for number, entry in enumerate(listed if isinstance(listed, Seq) else ()):
            if isinstance(entry, Map) and CLAIMS not in entry:
                yield _Entry((*route, number), entry, {**inherited, **entry})


def _find(root: Map, claim: Map) -> _Entry:
    """Return the entry that says what the claim says: that at its place, or the only one."""
    found = [entry for entry in _entries(root) if entry.whole == dict(claim)]
    there = [entry for entry in found if entry.own.at() == claim.at()]
    if not there and len(found) != 1:
        message = "the claim isn't there as it was read: the file was changed meanwhile"
        raise EditError(f"{claim.at()}: {message}")
    return (there or found)[0]


def _key_changes(entry: _Entry, said: Mapping[str, Said | None], claim: Map) -> Iterator[Change]:
    for key, value in said.items():
        if value is not None:
            if entry.whole.get(key) != as_text(value):
                yield Put(entry.route, key, value, after=ORDER[: _rank(key)])
        elif key in entry.own:
            yield Remove((*entry.route, key))
        if value is None and key in entry.whole and entry.whole.get(key) != entry.own.get(key):
            message = f"`{key}` is said for several claims at once; take it out there"
            raise EditError(f"{claim.at(key)}: {message}")


def _rank(key: str) -> int:
    return ORDER.index(key) if key in ORDER else len(ORDER)
