"""`reconcile source`: which documents the claims come from, and their texts."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from reconcile.cli.options import in_project
from reconcile.cli.source_origins import origins
from reconcile.cli.source_records import open_sources
from reconcile.files.source_texts import BadTextError, read_texts
from reconcile.report.counting import counted
from reconcile.report.show import show

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reconcile.files.folder import Folder
    from reconcile.model.source import Source, SourceText

WRONG_INPUT = 2


@click.group()
def source() -> None:
    """Add and list the sources, and attach their texts.

    A source is a record in data/sources/. Its text stays outside git, in data/sources/text/; the
    record's fingerprint recognises it.
    """


source.add_command(origins)


@source.command()
@click.argument(
    "files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path)
)
@in_project
def attach(files: tuple[Path, ...], folder: Path | None) -> None:
    """Keep the texts of sources, each recognised by the fingerprint in its record.

    What a file is called doesn't matter. The text of a page or PDF file is taken out as 'add' does
    it. A file that no record knows is named, and the status is 2.
    """
    place, sources = open_sources(folder)
    kept = [_attach(place, sources, file) for file in files]
    click.echo(f"{kept.count(True)} of {counted(len(kept), 'file')} attached")
    if not all(kept):
        raise click.exceptions.Exit(WRONG_INPUT)


@source.command("list")
@in_project
def list_(folder: Path | None) -> None:
    """Print every source with the state of its text: attached, missing or changed."""
    from reconcile.files.attach import unclaimed_texts  # noqa: PLC0415 (only listing needs it)

    place, sources = open_sources(folder)
    texts = read_texts(place, sources)
    width = max((len(show(id_)) for id_ in sources), default=0)
    for id_, text in texts.items():
        click.echo(_line(sources[id_], text, width))
    try:
        unclaimed = unclaimed_texts(place, sources)
    except BadTextError as error:
        raise click.ClickException(str(error)) from None
    for path in unclaimed:
        click.echo(f"no source has the text {show(place.shown(path))}")
    click.echo(_summary(texts))


@source.command()
@click.argument("document", metavar="FILE|URL")
@click.option(
    "--id", "source_id", metavar="ID", help="The source's id; made from its title without."
)
@in_project
def add(document: str, source_id: str | None, folder: Path | None) -> None:
    """Make a record of a document and keep its text: a text, a web page or a PDF file.

    Title, author and date are taken from the document where it states them: check them in the
    record. Pages and PDF files need the extra `sources`; an address needs a network.
    """
    from reconcile.files.add_source import NotAddedError, add_source  # noqa: PLC0415 (YAML costs)
    from reconcile.files.document import MissingExtraError, read_document  # noqa: PLC0415
    from reconcile.files.fetch import is_address  # noqa: PLC0415

    place, sources = open_sources(folder)
    url = document if is_address(document) else None
    try:
        added = add_source(place, sources, read_document(_content(document)), source_id, url)
    except (BadTextError, NotAddedError, MissingExtraError) as error:
        raise click.ClickException(f"{show(document)}: {show(str(error))}") from None
    click.echo(
        f"{show(place.shown(place.sources / f'{added.id}.yaml'))} written; check what it says"
    )
    for name in ("title", "outlet", "author", "published"):
        click.echo(f"  {name}: {show(getattr(added, name) or '-')}")


def _content(document: str) -> bytes:
    from reconcile.files.fetch import fetch, is_address  # noqa: PLC0415 (only adding needs it)
    from reconcile.files.source_texts import read_bytes  # noqa: PLC0415

    return fetch(document) if is_address(document) else read_bytes(Path(document))


def _attach(place: Folder, sources: Mapping[str, Source], file: Path) -> bool:
    """Attach one file and say what it was; return whether a record knew it."""
    from reconcile.files.attach import attach as keep  # noqa: PLC0415 (only attaching needs it)
    from reconcile.files.document import MissingExtraError  # noqa: PLC0415

    name = show(str(file))
    try:
        found = keep(place, sources, file)
    except (BadTextError, MissingExtraError) as error:
        click.echo(f"{name}: {show(str(error))}", err=True)
        return False
    if not found.sources:
        told = f"no record has its fingerprint; `reconcile source add {name}` makes one"
        click.echo(f"{name}: {told}", err=True)
        return False
    click.echo(f"{name}: attached to {show(', '.join(found.sources))}")
    return True


def _line(record: Source, text: SourceText, width: int) -> str:
    told = text.problem or record.title or ""
    return f"{text.state.value:<8}  {show(record.id):<{width}}  {show(told)}".rstrip()


def _summary(texts: Mapping[str, SourceText]) -> str:
    states = [text.state.value for text in texts.values()]
    counts = [f"{states.count(state)} {state}" for state in ("attached", "missing", "changed")]
    return f"{counted(len(texts), 'source')}: {', '.join(counts)}"
