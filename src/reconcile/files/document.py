"""A text, web page or PDF file to its text and what it says of itself: title, author, date.

In: bytes, and the name or address they came from. Out: a `Document`. Pages are read by trafilatura
and PDF files by pypdf, both in the extra `sources`; nothing here opens a connection.
"""

from __future__ import annotations

import re
from importlib import import_module
from importlib.metadata import version
from typing import Any, NamedTuple

from reconcile.files import limits
from reconcile.files.decode import is_utf_16
from reconcile.files.source_texts import BadTextError, normal_text

_MOST_PAGES = 2_000
_LONGEST = 300
"""Characters of a title or name that are kept."""
_PAGE = re.compile(
    r"(?i)\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)?"
    r"<(?:!doctype html|html|head|body)\b"
)
_BYLINE = re.compile(
    r"By ([A-Z][\w.'\u2019-]*(?: [\w.'\u2019-]+){1,3}?)(?: (?:[A-Z][a-z]+ \d.*|\d.*))?"
)
_BYLINES_WITHIN = 15
"""Lines from the top in which a text names its author."""


class MissingExtraError(Exception):
    """The library that reads a kind of file isn't installed; the message says how to get it."""


class Document(NamedTuple):
    """The text of a document, with what it says of itself; "" where it doesn't say.

    `made_by` names what took the text out of the file, "" for a file that was text already.
    """

    text: str
    title: str = ""
    author: str = ""
    published: str = ""
    outlet: str = ""
    made_by: str = ""


def read_document(content: bytes) -> Document:
    """Return a file's text and what it says of itself, by its content and never by its name.

    Raises `BadTextError` for a file without text, `MissingExtraError` where a library is missing.
    """
    if content.startswith(b"%PDF-"):
        document = _read_pdf(content)
    elif _PAGE.match(content[:2000].decode("utf-8-sig", "replace")):
        document = _read_page(content)
    elif b"\0" in content[:2000] and not is_utf_16(content):
        raise BadTextError("it isn't a text, web page or PDF file; save it as plain text in UTF-8")
    else:
        document = _read_plain(normal_text(content))
    if not document.text.strip():
        raise BadTextError("there is no text in it; save the document again, or name another file")
    if len(document.text) > limits.FILE_BYTES // 4:
        raise BadTextError("its text is too long")
    return document


def extra_library(name: str, what: str) -> Any:  # noqa: ANN401 (the libraries may not be there)
    """Return a library of the extra `sources`; raise `MissingExtraError` where it isn't there."""
    try:
        return import_module(name)
    except ImportError as error:
        message = f"{what} needs {name}: install reconcile with its extra `sources` ({error})"
        raise MissingExtraError(message) from None


def _read_plain(text: str) -> Document:
    """Return a text with its first line as the title, and its author where a byline names one."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    bylines = (_BYLINE.fullmatch(line[:_LONGEST]) for line in lines[:_BYLINES_WITHIN])
    author = next((found[1] for found in bylines if found), "")
    return Document(text, _clean(lines[0] if lines else ""), author)


def _read_page(content: bytes) -> Document:
    library = extra_library("trafilatura", "a web page")
    try:
        extracted = library.bare_extraction(content, with_metadata=True, include_comments=False)
    except Exception as error:  # noqa: BLE001 (a library on hostile bytes may raise anything)
        raise BadTextError(f"the page cannot be read: {type(error).__name__}") from None
    if extracted is None:
        raise BadTextError("no article was found on the page")
    found = extracted if isinstance(extracted, dict) else extracted.as_dict()
    return Document(
        normal_text(_encoded(found.get("text"))),
        _clean(found.get("title")),
        _clean(found.get("author")),
        _clean(found.get("date")),
        _clean(found.get("sitename")),
        f"trafilatura {version('trafilatura')}",
    )


def _read_pdf(content: bytes) -> Document:
    import io  # noqa: PLC0415 (only PDF files need it)

    library = extra_library("pypdf", "a PDF file")
    try:
        reader = library.PdfReader(io.BytesIO(content))
        text = _pages(reader)
        about = reader.metadata
        title, author = (about.title, about.author) if about else ("", "")
        created = about.creation_date if about else None
    except BadTextError:
        raise
    except Exception as error:  # noqa: BLE001 (a library on hostile bytes may raise anything)
        raise BadTextError(f"the PDF file cannot be read: {type(error).__name__}") from None
    published = created.date().isoformat() if created else ""
    made_by = f"pypdf {version('pypdf')}"
    return Document(text, _clean(title), _clean(author), published, "", made_by)


def _pages(reader: Any) -> str:  # noqa: ANN401 (the library isn't there for the type checker)
    """Return the text of all pages, an empty line between two; raise where they are too much."""
    if len(reader.pages) > _MOST_PAGES:
        raise BadTextError(f"it has more than {_MOST_PAGES:,} pages")
    texts: list[str] = []
    left = limits.FILE_BYTES // 4
    for page in reader.pages:
        texts.append(page.extract_text().strip())
        left -= len(texts[-1])
        if left < 0:
            raise BadTextError("its text is too long")
    return normal_text(_encoded("\n\n".join(texts) + "\n"))


def _encoded(text: object) -> bytes:
    """Return an extracted text as UTF-8, without the half characters that are in some files."""
    return str(text or "").encode("utf-8", "ignore")


def _clean(text: object) -> str:
    """Return metadata as one short line that every file and terminal can take."""
    plain = " ".join(str(text or "")[: _LONGEST * 10].split())
    return "".join(letter for letter in plain if letter.isprintable())[:_LONGEST].strip()
