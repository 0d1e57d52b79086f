"""What the tests of importing share: a project with a text, an export, and its mapping."""

from __future__ import annotations

import json

import pytest

from reconcile.files.folder import Folder
from reconcile.files.source_texts import fingerprint_of
from reconcile.importing.import_file import import_file

TEXT = """\
Fire at the Kestrel mill

At least 13 workers were hurt when a fire broke out at the Kestrel mill on Tuesday.
The fire brigade sent 24 engines. Marta Velden said that 13 workers were flown out.
"""
MAPPING = """\
format: FORMAT
source: document
subject: {constant: Kestrel mill fire}
coder: coder
fields: {engines: {type: count}}
claims:
  - {field: casualties.wounded, value: text, when: {label: Hurt}}
  - {field: engines, value: text, claimant: says, when: {label: Engines}}
ignore_labels: [Place]
ignore: [says]
"""


class Project:
    """A project in a folder of its own, and what is imported into it."""

    def __init__(self, path):
        self.path = path
        self.folder = Folder(path / "data")
        self.folder.sources.mkdir(parents=True)
        self.folder.claims_folder.mkdir()

    def source(self, id_, text=TEXT, *, attach=True, **record):
        """Record a source with its text."""
        print_ = fingerprint_of(text)
        made = {**record, "text": {"sha256": print_.sha256, "characters": print_.characters}}
        (self.folder.sources / f"{id_}.yaml").write_text(json.dumps(made))
        if attach:
            self.folder.texts.mkdir(exist_ok=True)
            (self.folder.texts / f"{id_}.txt").write_text(text)

    def map(self, text=MAPPING, name="export", format_="langextract"):
        """Write the mapping of an export."""
        path = self.folder.claims_folder / f"{name}.map.yaml"
        path.write_text(text.replace("FORMAT", format_))
        return path

    def bring(self, *objects, format_="langextract", name="export.jsonl"):
        """Import objects, one a line."""
        file = self.path / name
        file.write_text("".join(json.dumps(each) + "\n" for each in objects))
        return import_file(self.folder, file, format_)

    @property
    def claims(self):
        """The text of the claims file."""
        return (self.folder.claims_folder / "export.yaml").read_text()

    def files(self):
        """Return all files with what they hold."""
        found = sorted(self.folder.path.rglob("*"))
        return {str(path): path.read_bytes() for path in found if path.is_file()}


@pytest.fixture
def project(tmp_path):
    return Project(tmp_path)


def extraction(label, text, start=None, **attributes):
    """Return an extraction as langextract writes it."""
    interval = None if start is None else {"start_pos": start, "end_pos": start + len(text)}
    return {
        "extraction_class": label,
        "extraction_text": text,
        "char_interval": interval,
        "attributes": attributes or None,
    }


def document(*extractions, id_="wire", text=TEXT):
    """Return a document as langextract writes it."""
    return {"document_id": id_, "text": text, "extractions": list(extractions)}


@pytest.fixture
def made():
    """Return what makes extractions and documents."""
    return extraction, document
