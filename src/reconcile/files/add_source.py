"""A document to a new source: its record written, its text kept. Nothing is ever overwritten."""

from __future__ import annotations

import re
from hashlib import sha256
from typing import TYPE_CHECKING

import yaml

from reconcile.files.attach import keep_text
from reconcile.files.file_names import can_name_a_file, one_file
from reconcile.files.lock import locked
from reconcile.files.source_texts import (
    BadTextError,
    fingerprint_of,
    normal_text,
    read_bytes,
    text_path,
)
from reconcile.files.write import create_atomically
from reconcile.model.folding import slug
from reconcile.model.source import Source

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from reconcile.files.document import Document
    from reconcile.files.folder import Folder

_LONGEST_ID = 60
_ID = re.compile(r"[a-z0-9](?:[a-z0-9._-]{0,98}[a-z0-9])?")


class NotAddedError(Exception):
    """A document can't become a source as asked; the message says why and what would help."""


def add_source(
    folder: Folder,
    sources: Mapping[str, Source],
    document: Document,
    source_id: str | None = None,
    said: Mapping[str, str] | None = None,
) -> Source:
    """Write the record and text of a new source, and return it.

    `said` are keys of the record as a person gives them, which win over what the document says; a
    document without text gets a record alone. Without an id it gets one from its title. Raises
    `NotAddedError` where the id can't be used or the text is another source's already, `OSError`
    where the files can't be written.
    """
    said = said or {}
    title = said.get("title") or document.title
    source = _record(document, source_id or _made_id(title), said)
    _refuse_known(sources, source)
    record = folder.sources / f"{source.id}.yaml"
    folder.sources.mkdir(parents=True, exist_ok=True)
    with locked(folder.sources):  # of two that add one id, the second finds the first's record
        kept = _refuse_kept(folder, source, record)
        if document.text:
            keep_text(folder, source.id, document.text, kept)
        create_atomically(record, _written(source))
    return source


def _record(document: Document, source_id: str, said: Mapping[str, str]) -> Source:
    if not _ID.fullmatch(source_id) or not can_name_a_file(source_id):
        message = f"`{source_id}` can't be a source's id: lower-case letters, digits and hyphens"
        raise NotAddedError(message)
    dated = said.get("published") or document.published
    written = {
        "title": document.title or None,
        "outlet": document.outlet or None,
        "author": document.author or None,
        "published": dated or "unknown",
        "published_reason": None if dated else "No date could be read in the document.",
        "text": fingerprint_of(document.text) if document.text else None,
        "note": f"Text taken out by {document.made_by}." if document.made_by else None,
    }
    return Source.model_validate({"id": source_id, **written, **said})


def _made_id(title: str) -> str:
    from anyascii import anyascii  # noqa: PLC0415 (only a title needs it)

    made = slug(anyascii(title))
    if len(made) > _LONGEST_ID:
        made = made[: _LONGEST_ID + 1].rpartition("-")[0] or made[:_LONGEST_ID]
    if not made:
        raise NotAddedError("there is no title to make an id of; give one with --id")
    return made


def _refuse_known(sources: Mapping[str, Source], source: Source) -> None:
    for other in sources.values():
        if other.id != source.id and one_file(other.id) == one_file(source.id):
            message = f"`{other.id}` differs only in case, which some systems ignore in file names"
            raise NotAddedError(f"{message}; choose another --id")
        if source.text and other.text == source.text:
            raise NotAddedError(f"it is the text of `{other.id}` already; `source attach` keeps it")


def _refuse_kept(folder: Folder, source: Source, record: Path) -> str:
    """Return the digest of the text that is there ("" for none), if it is the new one's.

    Raises `NotAddedError` where a record, or another text, is in the place of the new one.
    """
    if record.exists() or record.is_symlink():
        raise NotAddedError(f"{folder.shown(record)} exists already; choose another --id")
    path = text_path(folder, source.id)
    if source.text is None or (not path.exists() and not path.is_symlink()):
        return ""
    try:
        content = read_bytes(path)
        same = fingerprint_of(normal_text(content)) == source.text
    except BadTextError:
        same = False
    if not same:
        raise NotAddedError(f"{folder.shown(path)} is another text; choose another --id")
    return sha256(content).hexdigest()


def _written(source: Source) -> str:
    """Return a record as YAML: keys in the model's order, absent ones left out."""
    record = source.model_dump(exclude={"id"}, exclude_none=True)
    text: str = yaml.safe_dump(record, sort_keys=False, allow_unicode=True, width=100)
    return normal_text(text.encode())
