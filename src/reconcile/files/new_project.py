"""The files of a new project: what is needed to begin, or a small example that runs."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

from reconcile.files.folder import CLAIMS, DATA
from reconcile.files.lock import locked
from reconcile.files.write import create_atomically

if TYPE_CHECKING:
    from pathlib import Path

SCHEMA = "claims.schema.json"
_HEAD = f"""\
# yaml-language-server: $schema={SCHEMA}
#
# A claim is one value that one source, or somebody it cites, gives for one field of one subject.
# Write values as you would say them: "at least 15", "23 January 2017", "Russia and Turkey".

"""
_EMPTY = """\
# Fields beyond the built-in ones, which `reconcile fields` lists, are declared like this:
#
# fields:
#   harbour.state: {type: scale, of: [open, restricted, closed]}
#
# Names that spelling can't match; other spellings are found without help:
#
# entities:
#   - {name: Harbour Workers' Union, kind: organisation, aliases: [HWU]}

claims: []
"""
_CLAIMS = """\
# Fields beyond the built-in ones (date, duration, casualties.killed, attendance, organisers ...):
fields:
  harbour.state: {type: scale, of: [open, restricted, closed]}

# Names that spelling can't match; other spellings are found without help:
entities:
  - {name: Harbour Workers' Union, kind: organisation, aliases: [HWU]}

claims:
  - source: morning-post
    field: casualties.wounded
    subject: harbour fire
    value: at least 15
    quote: at least 15 people were hurt
  - source: evening-news
    field: casualties.wounded
    subject: harbour fire
    value: "13"
    claimant: fire brigade
    quote: the brigade counted 13 injured
  - source: morning-post
    field: harbour.state
    subject: container terminal
    value: closed
    quote: the terminal stays closed
  - source: evening-news
    field: harbour.state
    subject: container terminal
    value: closed
    quote: closed to all ships
  - source: morning-post
    field: attendance
    subject: Harbour Workers' Union
    value: attended
    quote: the union attended the inquiry
  - source: evening-news
    field: attendance
    subject: HWU
    value: not invited
    quote: the HWU was not invited
"""
_MORNING = """\
title: Fire in the harbour
outlet: The Morning Post
published: 2024-03-04
"""
_EVENING = """\
title: After the harbour fire
outlet: Evening News
published: 2024-03-04
"""
_IGNORE = """\
# The texts belong to their publishers: attached with `reconcile source attach`, never in git.
/text/
"""
NEW = {CLAIMS: _HEAD + _EMPTY, "sources/.gitignore": _IGNORE}
EXAMPLE = {
    CLAIMS: _HEAD + _CLAIMS,
    "sources/morning-post.yaml": _MORNING,
    "sources/evening-news.yaml": _EVENING,
    "sources/.gitignore": _IGNORE,
}


def begin(folder: Path, schema: str, *, example: bool = False) -> tuple[Path, ...]:
    """Write the files of a new project below a folder, and return their paths.

    `schema` is the JSON Schema of claims files, for editors. Raises `FileExistsError`, with nothing
    written, where one of them is there already.
    """
    files = {**(EXAMPLE if example else NEW), SCHEMA: schema}
    paths = [folder / DATA / name for name in files]
    with locked(folder):
        for path in paths:
            if os.path.lexists(path):
                raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))
        for path, text in zip(paths, files.values(), strict=True):
            path.parent.mkdir(parents=True, exist_ok=True)
            create_atomically(path, text)
    return tuple(paths)
