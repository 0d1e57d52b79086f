"""Documents that were annotated to sources of a project, with the texts to look quotes up in.

A document is the source whose text it is, else the one with its address or id, else a new one. A
text in the export is kept where the project has none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.evidence.offsets import Offsets
from reconcile.evidence.quote_checker import IndexedText
from reconcile.files.annotations.annotation import LeftOut
from reconcile.files.source_texts import fingerprint_of
from reconcile.model.source import Source, SourceText, TextState

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from reconcile.files.annotations.annotation import Annotated, Annotation
    from reconcile.model.project import Project


class Place(NamedTuple):
    """The source that a document is, and its text; None with why there is none.

    `same` says that the text is the one in the export, so that its offsets may choose a place.
    """

    source: str
    text: IndexedText | None
    same: bool = False
    why: str = ""


class Places(NamedTuple):
    """The place of each source named in a file, the sources that are new, and texts to keep."""

    by_id: dict[str, Place]
    new: dict[str, Source]
    texts: dict[str, str]


def with_words(found: Annotated) -> Annotated:
    """Return a file's annotations, those without words with the words at their offsets.

    Where those can't be had, the annotation is left out, with the reason.
    """
    without = [n for n, each in enumerate(found.annotations) if each.text is None]
    if not without:
        return found
    made: list[Annotation | None] = [*found.annotations]
    left = [*found.left_out]
    by_document: dict[str, list[int]] = {}
    for number in without:
        by_document.setdefault(found.annotations[number].document, []).append(number)
    for document, numbers in by_document.items():
        text = found.documents[document].text
        for number, each in _cut([found.annotations[n] for n in numbers], numbers, text, left):
            made[number] = each
    return found._replace(annotations=tuple(filter(None, made)), left_out=tuple(left))


def _cut(
    annotations: Sequence[Annotation], numbers: Sequence[int], text: str | None, left: list[LeftOut]
) -> Iterator[tuple[int, Annotation | None]]:
    offsets = Offsets(text or "")
    cuts = offsets.cuts([each.span or (0, 0) for each in annotations])
    for number, each, cut in zip(numbers, annotations, cuts, strict=True):
        problem = cut.problem if text is not None else "the export has neither its words nor a text"
        if problem:
            left.append(LeftOut(each.at, problem))
            yield number, None
        else:
            yield number, each._replace(text=cut.words, prefix=cut.prefix, suffix=cut.suffix)


def places(
    names: Iterable[str],
    documents: Mapping[str, set[str | None]],
    project: Project,
    made: Mapping[str, Source],
) -> Places:
    """Return where the quotes of each source are looked up.

    `names` are those that a mapping gave them, `made` the records that it made; `documents` are the
    texts in the export of each.
    """
    found = Places({}, {}, {})
    sources = _KnownSources(project)
    for named in names:
        texts = {text for text in documents.get(named, ()) if text}
        text = _normal(next(iter(texts))) if len(texts) == 1 else None
        source = made.get(named)
        known = sources.meant(named, text, source)
        if known is not None:
            found.by_id[named] = _known(known, text, project, found.texts)
        elif source is not None:
            found.by_id[named] = _new(source, text, len(texts), found)
    return found


class _KnownSources:
    """The sources of a project, by what an export may say of one."""

    def __init__(self, project: Project) -> None:
        self.sources = project.sources
        self.by_text = {each.text: id_ for id_, each in self.sources.items() if each.text}
        self.by_url = {_plain_url(each.url): id_ for id_, each in self.sources.items() if each.url}

    def meant(self, named: str, text: str | None, made: Source | None) -> str | None:
        """Return the id of the source that has this name, else this text, else this address."""
        if named in self.sources:
            return named
        if text is not None and (known := self.by_text.get(fingerprint_of(text))):
            return known
        return self.by_url.get(_plain_url(made.url)) if made is not None and made.url else None


def _new(source: Source, text: str | None, texts: int, found: Places) -> Place:
    if text is None:
        found.new[source.id] = source
        why = (
            f"{texts:,} texts in the file are this one source" if texts else "the file has no text"
        )
        return Place(source.id, None, why=why)
    found.new[source.id] = source.model_copy(update={"text": fingerprint_of(text)})
    found.texts[source.id] = text
    return Place(source.id, IndexedText(source.id, text), same=True)


def _known(source: str, text: str | None, project: Project, kept: dict[str, str]) -> Place:
    """Return the place of a source that the project has; its text may be in the export alone."""
    attached = project.texts.get(source, SourceText(TextState.MISSING))
    if attached.state is TextState.ATTACHED:
        same = text is not None and text == attached.text
        return Place(source, IndexedText(source, attached.text), same=same)
    if attached.state is TextState.CHANGED:
        return Place(source, None, why="its text has changed since it was fingerprinted")
    fingerprint = project.sources[source].text
    if text is not None and fingerprint in (None, fingerprint_of(text)):
        kept[source] = text
        return Place(source, IndexedText(source, text), same=True)
    other = ", and the file has another one" if text is not None else ""
    return Place(source, None, why=f"its text isn't attached{other}")


def _normal(text: str) -> str:
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def _plain_url(url: str | None) -> str:
    """Return an address without what leads to a place in it, or says how it is fetched."""
    bare = (url or "").partition("#")[0].rstrip("/")
    return bare.partition("://")[2] or bare


def texts_by_source(
    rows: Iterable[tuple[str, Annotation]], found: Annotated
) -> dict[str, set[str | None]]:
    """Return the texts in the export of each source that rows name."""
    made: dict[str, set[str | None]] = {}
    for source, annotation in rows:
        made.setdefault(source, set()).add(found.documents[annotation.document].text)
    return made
