"""`reconcile source`: which documents the claims come from, and their texts."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from reconcile.cli import completion
from reconcile.cli.help_examples import examples
from reconcile.cli.options import in_project
from reconcile.cli.refusal import RefusalError
from reconcile.cli.source_origins import origins
from reconcile.cli.source_records import open_sources
from reconcile.files.fetch import is_address
from reconcile.files.source_texts import BadTextError, read_texts
from reconcile.report.counting import counted
from reconcile.report.safe_for_terminal import show

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reconcile.files.document import Document
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


@source.command(
    short_help="Keep texts, recognised by their fingerprints.",
    epilog=examples("reconcile source attach courier.txt"),
)
@click.argument(
    "files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path)
)
@in_project
def attach(files: tuple[Path, ...], folder: Path | None) -> None:
    """Keep the texts of sources, each recognised by the fingerprint in its record.

    A file may have any name. The text of a page or PDF file is taken out as 'source add' does it. A
    file that no record knows is an error, and the status is 2.
    """
    place, sources = open_sources(folder)
    kept = [_attach(place, sources, file) for file in files]
    click.echo(f"{kept.count(True)} of {counted(len(kept), 'file')} attached")
    if not all(kept):
        raise click.exceptions.Exit(WRONG_INPUT)


@source.command("list", short_help="Print the sources and whether they have a text.")
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
        raise RefusalError(str(error)) from None
    for path in unclaimed:
        click.echo(f"no source has the text {show(place.shown(path))}")
    click.echo(_summary(texts))


@source.command(
    short_help="Make a record of a document, keep its text.",
    epilog=examples("reconcile source add courier.txt --id courier"),
)
@click.argument("document", metavar="[FILE|URL]", required=False)
@click.option(
    "--id", "source_id", metavar="ID", help="The source's id; without it, made from the title."
)
@click.option("--title", metavar="TEXT", help="Its title; without it, the document's.")
@click.option("--outlet", metavar="NAME", help="Who published it; without it, as a page states it.")
@click.option(
    "--author", metavar="NAME", help="Who wrote it; without it, as a page or PDF file states it."
)
@click.option(
    "--published",
    metavar="DATE",
    help="The day or span in which it appeared; without it, the date in the document.",
)
@click.option(
    "--origin",
    "derived_from",
    metavar="ID",
    shell_complete=completion.sources,
    help="The source or wire that it repeats.",
)
@click.option(
    "--url", metavar="URL", help="Where it was published; without it, the address that was given."
)
@click.option("--note", metavar="TEXT", help="Anything else to keep in the record.")
@in_project
def add(
    *, document: str | None, source_id: str | None, folder: Path | None, **keys: str | None
) -> None:
    """Make a record of a document and keep its text: a text, a web page or a PDF file.

    An option overrides what the document states. A date read there is printed with its line.
    Without a document, the record has no text yet; a lone - reads the standard input. Pages and PDF
    files need the extra 'sources'; an address needs a network.
    """
    from reconcile.files.add_source import NotAddedError, add_source  # noqa: PLC0415 (YAML costs)
    from reconcile.files.document import Document, MissingExtraError, read_document  # noqa: PLC0415

    said = {key: value for key, value in keys.items() if value}
    _refuse_no_date(said.get("published"))
    place, sources = open_sources(folder)
    if document and is_address(document):
        said.setdefault("url", document)
    try:
        found = Document("") if document is None else read_document(_content(document))
        dated, read_in = _dated(found, said)
        added = add_source(place, sources, dated, source_id, said)
    except (BadTextError, NotAddedError, MissingExtraError) as error:
        named = "the standard input" if document == "-" else show(document or "no document")
        raise RefusalError(f"{named}: {show(str(error))}") from None
    click.echo(
        f"{show(place.shown(place.sources / f'{added.id}.yaml'))} written; check what it says"
    )
    for name in ("title", "outlet", "author", "published"):
        click.echo(f"  {name}: {show(getattr(added, name) or '-')}")
    for line in read_in:
        click.echo(f"  {show(line)}")


def _dated(document: Document, said: Mapping[str, str]) -> tuple[Document, list[str]]:
    """Return the document with the day in its text's head, and lines that say where it was read.

    What a person or the page's own record says wins; the lines then say what the text says.
    """
    from reconcile.files.dateline import dateline_of  # noqa: PLC0415 (only adding needs it)

    found = dateline_of(document.text)
    if found is None:
        return document, []
    words = f"line {found.line} says “{found.words}”"
    outlet = said.get("outlet") or document.outlet
    more = [f"the outlet may be {found.outlet}: {words}"] if found.outlet and not outlet else []
    stated = said.get("published") or document.published
    if not stated:
        return document._replace(published=found.published), [f"that day: {words}", *more]
    differs = [f"published is {stated}, but {words}"] if stated != found.published else []
    return document, [*differs, *more]


def _refuse_no_date(text: str | None) -> None:
    from reconcile.one_pair import Circumstance, frame_of  # noqa: PLC0415 (only adding needs it)
    from reconcile.values.value_type import ValueSyntaxError  # noqa: PLC0415

    try:
        frame_of(Circumstance(published=text))
    except ValueSyntaxError as error:
        raise RefusalError(f"--{error.message}; expected: {error.expected}") from None


def _content(document: str) -> bytes:
    from reconcile.files.fetch import fetch  # noqa: PLC0415 (only adding needs it)
    from reconcile.files.limits import FILE_BYTES  # noqa: PLC0415
    from reconcile.files.source_texts import read_bytes  # noqa: PLC0415

    if document == "-":
        return sys.stdin.buffer.read(FILE_BYTES + 1)
    return fetch(document) if is_address(document) else read_bytes(Path(document))


def _attach(place: Folder, sources: Mapping[str, Source], file: Path) -> bool:
    """Attach one file and say what it was; return whether a record knew it."""
    from reconcile.files.attach import attach as keep  # noqa: PLC0415 (only attaching needs it)
    from reconcile.files.document import MissingExtraError  # noqa: PLC0415

    name = show(str(file))
    try:
        found = keep(place, sources, file)
    except (BadTextError, MissingExtraError) as error:
        click.echo(f"error: {name}: {show(str(error))}", err=True)
        return False
    if not found.sources:
        click.echo(f"error: {name}: {_unrecognised(sources, file)}", err=True)
        return False
    click.echo(f"{name}: attached to {show(', '.join(found.sources))}")
    return True


def _unrecognised(sources: Mapping[str, Source], file: Path) -> str:
    """Return what to do with a file that no record knows: one may know another text of its name."""
    namesake = sources.get(file.stem)
    add = f"`reconcile source add {show(str(file))}` makes a record of it"
    if namesake is None or namesake.text is None:
        return f"no record has its fingerprint; {add}"
    return f"`{show(file.stem)}` has another text: this one was changed, or is another's; {add}"


def _line(record: Source, text: SourceText, width: int) -> str:
    about = text.problem or record.title or ""
    return f"{text.state.value:<8}  {show(record.id):<{width}}  {show(about)}".rstrip()


def _summary(texts: Mapping[str, SourceText]) -> str:
    states = [text.state.value for text in texts.values()]
    counts = [f"{states.count(state)} {state}" for state in ("attached", "missing", "changed")]
    return f"{counted(len(texts), 'source')}: {', '.join(counts)}"
