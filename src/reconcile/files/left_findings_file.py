"""Findings that a person left as they are, remembered between sittings on one machine.

In: a project's folder, and a finding with the claim it is about. Out: `.reconcile/left.txt` in the
folder, a line a finding, which git ignores: it is how far somebody is, and nothing of the project.
A claim that changes since is another one, so that its finding is no longer left.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from reconcile.files.write import write_atomically
from reconcile.model.decision import claim_hash

if TYPE_CHECKING:
    from reconcile.files.folder import Folder
    from reconcile.model.claim import Claim
    from reconcile.model.finding import Finding

HIDDEN = ".reconcile"


class LeftFindings:
    """What was left, read once; one that can't be written is remembered for this sitting."""

    def __init__(self, folder: Folder) -> None:
        self._file = folder.path / HIDDEN / "left.txt"
        self._left: set[str] = set()
        with contextlib.suppress(OSError, UnicodeDecodeError):
            self._left.update(self._file.read_text(encoding="utf-8").splitlines())

    def has(self, finding: Finding, claim: Claim) -> bool:
        """Say whether a finding was left, and its claim is still the same."""
        return _line(finding, claim) in self._left

    def add(self, finding: Finding, claim: Claim) -> None:
        """Remember that a finding was left."""
        self._left.add(_line(finding, claim))
        with contextlib.suppress(OSError):
            self._file.parent.mkdir(exist_ok=True)
            write_atomically(self._file.with_name(".gitignore"), "*\n")
            write_atomically(self._file, "".join(f"{line}\n" for line in sorted(self._left)))


def _line(finding: Finding, claim: Claim) -> str:
    return f"{finding.code} {claim_hash(claim)} {claim.id}"
