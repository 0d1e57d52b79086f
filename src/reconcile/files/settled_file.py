"""The file of settled claims: what is settled goes to its end, and can be taken back.

In: claims and dropped claims, as entries. Out: `claims/settled.yaml` with them, written whole; what
stands there stays as it was.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.files.claim_entries import CLAIMS
from reconcile.files.edit.changes import Append, Remove
from reconcile.files.edit.claims import ORDER
from reconcile.files.edit.edit_file import Written, edit_file, restore
from reconcile.files.settled_claims import DROPPED
from reconcile.files.yaml_tree import Map, Seq

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from reconcile.files.edit.changes import Change
    from reconcile.files.folder import Folder

NAME = "settled.yaml"
HEADER = """\
# What coders noted, as settled. Each claim counts in the place of those that it settles, and what
# is dropped doesn't count. The coders' own files stay as they are.

"""


class SettledFile:
    """Where a sitting writes; it remembers what it wrote, to take it back."""

    def __init__(self, folder: Folder) -> None:
        self.path = folder.claims_folder / NAME
        self.shown = folder.shown(self.path)
        self._written: list[Written] = []

    def add(
        self,
        claims: Sequence[Mapping[str, object]],
        dropped: Sequence[Mapping[str, object]],
        instead: Collection[str] = (),
    ) -> None:
        """Write entries to the ends of both lists.

        Claims with an id that is in `instead` are taken out, and what drops a claim with one.
        Raises `EditError` where the file isn't as expected, `OSError` where it can't be written.
        """

        def changes(root: Map) -> list[Change]:
            made = list(_removals(root, instead))
            for section, entries in ((CLAIMS, claims), (DROPPED, dropped)):
                if entries:
                    made.append(Append((section,), [_in_order(entry) for entry in entries]))
            return made

        self.path.parent.mkdir(exist_ok=True)
        self._written.append(edit_file(self.path, self.shown, changes, header=HEADER))

    def undo(self) -> None:
        """Take back what was written last; raise `FileChangedError` where the file was changed."""
        last = self._written[-1]
        restore(self.path, last.after, last.before)
        self._written.pop()


def _removals(root: Map, instead: Collection[str]) -> Iterator[Change]:
    """Yield what takes earlier entries out, from the last to the first, so that places stay."""
    for section, key in ((CLAIMS, "id"), (DROPPED, "claim")):
        entries = root.get(section)
        for number, entry in reversed(list(enumerate(entries if isinstance(entries, Seq) else ()))):
            if isinstance(entry, Map) and entry.get(key) in instead:
                yield Remove((section, number))


def _in_order(entry: Mapping[str, object]) -> dict[str, object]:
    """Return an entry with its keys in the order in which claims are written, others last."""
    order = {key: number for number, key in enumerate(ORDER)}
    return {key: entry[key] for key in sorted(entry, key=lambda key: order.get(key, len(order)))}
