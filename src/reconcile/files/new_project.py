"""The files of a new project: a small example that runs, with what each part is for."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

from reconcile.files.folder import CLAIMS, DATA
from reconcile.files.lock import locked
from reconcile.files.write import create_atomically

if TYPE_CHECKING:
    from pathlib import Path

_CLAIMS = """\
# A claim is one value that one source, or somebody it cites, gives for one field of one subject.
# Write values as you would say them: "at least 15", "23 January 2017", "Russia and Turkey".
#
# For completion in an editor, run `reconcile schema > data/claims.schema.json` and put this first:
# yaml-language-server: $schema=claims.schema.json

# Fields beyond the built-in ones (date, duration, casualties.killed, attendance, organisers ...):
fields:
  harbour.state: {type: scale, of: [open, restricted, closed]}

# Names that no spelling tells; other spellings are found without help:
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
FILES = {
    CLAIMS: _CLAIMS,
    "sources/morning-post.yaml": _MORNING,
    "sources/evening-news.yaml": _EVENING,
    "sources/.gitignore": _IGNORE,
}


def begin(folder: Path) -> tuple[Path, ...]:
    """Write the files of a new project below a folder, and return their paths.

    Raises `FileExistsError`, with nothing written, where one of them is there already.
    """
    paths = [folder / DATA / name for name in FILES]
    with locked(folder):
        for path in paths:
            if os.path.lexists(path):
                raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))
        for path, text in zip(paths, FILES.values(), strict=True):
            path.parent.mkdir(parents=True, exist_ok=True)
            create_atomically(path, text)
    return tuple(paths)
