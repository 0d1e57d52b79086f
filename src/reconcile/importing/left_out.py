"""What became of everything in a file: made into claims, or left out with the reason."""

from __future__ import annotations

from collections import Counter
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from reconcile.importing.import_result import Note
from reconcile.model.folding import spaced

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from reconcile.files.annotations.annotation import Annotated
    from reconcile.model import mapping as model
    from reconcile.model.finding import Finding
    from reconcile.model.position import Position

_NO_LABEL = "(no label)"


class Accounts:
    """Keeps account of the annotations of one import."""

    def __init__(self, found: Annotated, mapping: model.Mapping | None) -> None:
        self.found = found
        self.mapping = mapping
        self.left_out = [Note(*each) for each in found.left_out]
        self.ignored: Counter[str] = Counter()
        self.unread: Counter[str] = Counter()
        self.faulty: set[tuple[str, int, str]] = set()

    def made(self, numbers: Iterable[int], rows: Sequence[Mapping[str, str]]) -> None:
        """Note the annotations, by number from 1, that no claim is made of, and why.

        `rows` are the annotations as the mapping reads them.
        """
        having = set(numbers)
        for number, each in enumerate(self.found.annotations, 1):
            if number in having or (each.at.file, each.at.line, each.at.name) in self.faulty:
                continue
            label = spaced(each.label)
            if self._is_ignored(label):
                self.ignored[label or _NO_LABEL] += 1
            elif label in self._read_labels() or not self._read_labels():
                self.left_out.append(Note(each.at, self._reason(rows[number - 1])))
            else:
                self.unread[label or _NO_LABEL] += 1

    def at_fault(self, findings: Sequence[Finding]) -> None:
        """Note what no claim is made of, and all that is wrong with it."""
        said: dict[tuple[str, int, str], list[str]] = {}
        places: dict[tuple[str, int, str], Position] = {}
        for each in findings:
            at = each.primary
            key = (at.file, at.line, at.name)
            places.setdefault(key, at)
            said.setdefault(key, []).append(_sentence(each))
        self.left_out += [Note(places[key], "; ".join(reasons)) for key, reasons in said.items()]
        self.faulty |= said.keys()

    def twice(self, note: Note) -> None:
        """Note a claim that the file has twice."""
        self.left_out.append(note)

    def _reason(self, row: Mapping[str, str]) -> str:
        """Return why no claim is made of a row: conditions that it doesn't meet, or no value."""
        claims = self.mapping.claims if self.mapping else ()
        unmet = [
            next((name for name, texts in each.when.items() if row.get(name) not in texts), "")
            for each in claims
        ]
        if claims and all(unmet):
            said = row.get(unmet[0], "")
            return f"no claim of the mapping asks for a `{unmet[0]}` that says `{said}`"
        return "it says no value"

    def _is_ignored(self, label: str) -> bool:
        patterns = self.mapping.ignore_labels if self.mapping else ()
        return any(fnmatchcase(label, pattern) for pattern in patterns)

    def _read_labels(self) -> set[str]:
        """Return the labels that a claim of the mapping asks for; none where one asks for none."""
        claims = self.mapping.claims if self.mapping else ()
        asked = [claim.when.get("label") for claim in claims]
        return set() if None in asked else {label for each in asked for label in each or ()}


def _sentence(finding: Finding) -> str:
    meant = f"; did you mean `{finding.suggestion}`?" if finding.suggestion else ""
    expected = f"; expected: {finding.expected}" if finding.expected and not meant else ""
    return f"{finding.message}{meant}{expected}"
