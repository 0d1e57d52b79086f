"""Names found without a word they share: by an acronym, as one word, as names of one state.

And people under the name that they had before marriage, under a title of theirs, and as other
systems spell the syllables of a Chinese or Korean name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.names.comparison.acronyms import initials_of
from reconcile.names.comparison.birth_names import before_marriage
from reconcile.names.comparison.distinctions.letters import of_east_asia
from reconcile.names.words.sounds import sound
from reconcile.names.words.syllables import skeletons

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reconcile.names.comparison.prepare import Prepared


class ShortFormIndex:
    """Names by their short forms; it grows while it is asked."""

    def __init__(self, names: Sequence[Prepared]) -> None:
        self._names = names
        self._acronyms: dict[str, list[int]] = {}
        self._initials: dict[str, list[int]] = {}
        self._known: dict[str, list[int]] = {}
        self._births: dict[str, list[int]] = {}

    def add(self, at: int) -> None:
        """Let a name be found from now on."""
        name = self._names[at]
        self._acronyms.setdefault(_short(name), []).append(at)
        if name.known:
            self._known.setdefault(name.known, []).append(at)
        for normal in _normals(name):
            self._births.setdefault(normal, []).append(at)
        for short in initials_of(name.words):
            self._initials.setdefault(short, []).append(at)

    def like(self, at: int) -> set[int]:
        """Return the names added so far that share one with this one."""
        name = self._names[at]
        found = {*self._acronyms.get(_short(name), ()), *self._initials.get(_short(name), ())}
        found.update(self._known.get(name.known, ()))
        for normal in _normals(name):
            found.update(self._births.get(normal, ()))
        for short in initials_of(name.words):
            found.update(self._acronyms.get(short, ()))
        return found


def _short(name: Prepared) -> str:
    return name.acronym or name.joined


def _normals(name: Prepared) -> set[str]:
    """Return the normal forms that a person goes by: as now, as before marriage, by the title."""
    if name.words:
        return set()
    return {name.normal, *_linking(name)} if name.linkable else {name.normal}


def _linking(name: Prepared) -> Iterator[str]:
    """Yield what a person's name shares with those it may be linked to (`comparison.links`)."""
    title, born_as = name.aside.title, name.aside.born_as
    if title.of:
        yield f"{title.rank} of {title.of}"
    if born_as:
        yield before_marriage(name).normal
        yield f"nee {sound(born_as)}"
    if of_east_asia(name, name):
        yield from skeletons(name.joined)
