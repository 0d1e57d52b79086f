"""Names found without a word they share: by an acronym, as one word, as names of one state.

And people under the name that they had before marriage, under a title of theirs, and as other
systems spell the syllables of a Chinese or Korean name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.names.comparison.acronyms import initials_of
from reconcile.names.comparison.birth_names import before_marriage
from reconcile.names.comparison.distinctions.letters import of_east_asia
from reconcile.names.resolution.filed import file, filed_under
from reconcile.names.words.sounds import sound
from reconcile.names.words.syllables import skeletons

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reconcile.names.comparison.prepare import Prepared
    from reconcile.names.resolution.filed import Filed


class ShortFormIndex:
    """Names by their short forms; it grows while it is asked."""

    def __init__(self, names: Sequence[Prepared]) -> None:
        self._names = names
        self._acronyms: Filed[str] = {}
        self._initials: Filed[str] = {}
        self._known: Filed[str] = {}
        self._births: Filed[str] = {}

    def add(self, at: int) -> None:
        """Let a name be found from now on."""
        name = self._names[at]
        file(self._acronyms, _short(name), at)
        if name.known:
            file(self._known, name.known, at)
        for normal in _normals(name):
            file(self._births, normal, at)
        for short in initials_of(name.words):
            file(self._initials, short, at)

    def like(self, at: int) -> set[int]:
        """Return the names added so far that share one with this one."""
        name = self._names[at]
        found = set(filed_under(self._acronyms, _short(name)))
        found.update(filed_under(self._initials, _short(name)))
        found.update(filed_under(self._known, name.known))
        for normal in _normals(name):
            found.update(filed_under(self._births, normal))
        for short in initials_of(name.words):
            found.update(filed_under(self._acronyms, short))
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
