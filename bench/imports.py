"""Bring in every export of annotation tools in a folder, and print what became of its entries.

    python bench/imports.py FOLDER

FOLDER has a folder for each tool (langextract, doccano, labelstudio, hypothesis, webanno_w3c).
Every label is mapped to a field of free text, so that nothing is left out for want of a mapping. It
fails where an entry neither arrives nor is listed, where a quote that was called verified or
repaired isn't found by `check`, or where importing again changes a file.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import yaml

from reconcile.evidence.anchor import Placing
from reconcile.evidence.quote_checker import QuoteChecker
from reconcile.files.folder import Folder
from reconcile.files.project import read_project
from reconcile.importing.import_file import import_file
from reconcile.importing.import_result import Drafted, NotImportableError
from reconcile.model.evidence import QuoteOutcome

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.importing.import_result import Imported

TOOLS = {
    "langextract": "langextract",
    "doccano": "doccano",
    "labelstudio": "label-studio",
    "hypothesis": "hypothesis",
    "webanno_w3c": "web-annotation",
}
HEAD = ("entries", "claims", "verified", "repaired", "ambig.", "unverif.", "left out", "seconds")


class Outcome(NamedTuple):
    """What became of one file: the import, the quotes that `check` finds, and what is wrong."""

    done: Imported
    found: int
    seconds: float
    faults: tuple[str, ...]


def main(arguments: Sequence[str] | None = None) -> int:
    """Bring in every file, print a row for each, and return the status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    given = parser.parse_args(arguments)
    print("file".ljust(52), *(f"{name:>8}" for name in HEAD))
    faults = 0
    for place, format_ in TOOLS.items():
        for file in sorted((given.folder / place).glob("*.json*")):
            faults += _row(file, format_)
    print(f"{faults} faults")
    return 1 if faults else 0


def _row(file: Path, format_: str) -> int:
    with tempfile.TemporaryDirectory(prefix="reconcile-imports-") as folder:
        try:
            outcome = bring_in(Folder(Path(folder) / "data"), file, format_)
        except NotImportableError as error:
            print(f"{file.name:<52} refused: {str(error).splitlines()[0]}")
            return 1
    done, placed = outcome.done, outcome.done.placed
    counts = [done.entries, done.claims, *(placed.get(kind, 0) for kind in Placing)]
    cells = [*counts, len(done.left_out)]
    print(f"{file.name:<52}", *(f"{each:>8}" for each in cells), f"{outcome.seconds:8.2f}")
    for fault in outcome.faults:
        print(f"  FAULT: {fault}")
    return len(outcome.faults)


def bring_in(folder: Folder, file: Path, format_: str) -> Outcome:
    """Bring a file into a project with a mapping that makes a claim of every label."""
    drafted = import_file(folder, file, format_)
    if isinstance(drafted, Drafted):
        drafted.mapping.write_text(_every_label(drafted.mapping.read_text()))
    begun = time.perf_counter()
    done = import_file(folder, file, format_)
    seconds = time.perf_counter() - begun
    if isinstance(done, Drafted):
        raise SystemExit(f"{file}: the mapping was drafted twice")
    project = read_project(folder)
    checker = QuoteChecker(project.texts)
    outcomes = [checker.check(claim).outcome for claim in project.claims]
    found = outcomes.count(QuoteOutcome.VERIFIED)
    faults = [f"{each.primary}: {each.message}" for each in project.findings]
    sure = done.placed[Placing.VERIFIED] + done.placed[Placing.REPAIRED]
    locator_only = sum(1 for each in project.claims if each.quote is None and each.locator)
    if len(project.claims) != done.claims:
        faults.append(f"{done.claims} claims were written, {len(project.claims)} are read")
    if found + locator_only + _twice(done) < sure:
        faults.append(f"{sure} quotes are called found, {found} are found by check")
    before = _state(folder.path)
    import_file(folder, file, format_)
    if _state(folder.path) != before:
        faults.append("importing again changed a file")
    accounted = done.made + len(done.left_out) - _twice(done)
    if accounted != done.entries:
        faults.append(f"{done.entries} entries, of which {accounted} are accounted for")
    return Outcome(done, found, seconds, tuple(faults))


def _twice(done: Imported) -> int:
    return sum("was noted before it" in note.said for note in done.left_out)


def _every_label(drafted: str) -> str:
    """Return a mapping that makes a claim of free text of every label."""
    mapping = yaml.safe_load(drafted)
    labels = [*mapping.pop("ignore_labels", []), *(c["when"]["label"] for c in mapping["claims"])]
    fields = {label: f"label{number}" for number, label in enumerate(labels)}
    mapping["fields"] = {field: {"type": "text"} for field in fields.values()}
    mapping["claims"] = [
        {"field": field, "value": "text", "when": {"label": label}}
        for label, field in fields.items()
    ]
    text: str = yaml.safe_dump(mapping, allow_unicode=True)
    return text


def _state(folder: Path) -> dict[str, str]:
    return {
        str(path): sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


if __name__ == "__main__":
    sys.exit(main())
