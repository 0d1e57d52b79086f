"""A document's text by its content: plain text, a page or neither, and never more than is read."""

import pytest

from reconcile.files import limits
from reconcile.files.document import _pages, read_document
from reconcile.files.source_texts import BadTextError


def test_plain_text_is_its_text():
    assert read_document(b"\xef\xbb\xbfOne.\r\nTwo.\r\n").text == "One.\nTwo.\n"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "there is no text in it"),
        (b" \n\t\n", "there is no text in it"),
        (b"PK\x03\x04\0\0", "it isn't a text, web page or PDF file"),
    ],
)
def test_what_has_no_text_is_refused(content, said):
    with pytest.raises(BadTextError, match=said):
        read_document(content)


def test_a_text_may_have_a_quarter_of_the_characters_of_a_file(monkeypatch):
    monkeypatch.setattr(limits, "FILE_BYTES", 4000)
    assert len(read_document(b"x" * 1000).text) == 1000
    with pytest.raises(BadTextError, match="its text is too long"):
        read_document(b"x" * 1001)


class _Page:
    def __init__(self, text):
        self.text = text

    def extract_text(self):
        return self.text


class _Reader:
    def __init__(self, *texts):
        self.pages = [_Page(text) for text in texts]


def test_the_pages_of_a_file_have_an_empty_line_between_them():
    assert _pages(_Reader(" One. \n", "Two.")) == "One.\n\nTwo.\n"


def test_a_file_may_have_two_thousand_pages():
    assert _pages(_Reader(*["x"] * 2_000)).count("x") == 2_000
    with pytest.raises(BadTextError, match="it has more than 2,000 pages"):
        _pages(_Reader(*["x"] * 2_001))


def test_the_pages_of_a_file_may_have_a_quarter_of_its_characters(monkeypatch):
    monkeypatch.setattr(limits, "FILE_BYTES", 40)
    assert _pages(_Reader("x" * 4, "y" * 6))
    with pytest.raises(BadTextError, match="its text is too long"):
        _pages(_Reader("x" * 5, "y" * 6))


@pytest.mark.parametrize(
    ("text", "title", "author"),
    [
        ("\n  Talks begin \nBy Ann Lee\n", "Talks begin", "Ann Lee"),
        ("Talks\nBy Ann Lee May 3, 2017\n", "Talks", "Ann Lee"),
        ("Talks\nBy Ann\n", "Talks", ""),
        ("Talks\nby Ann Lee\n", "Talks", ""),
        ("T\n" + "x\n" * 13 + "By Ann Lee\n", "T", "Ann Lee"),
        ("T\n" + "x\n" * 14 + "By Ann Lee\n", "T", ""),
        ("x" * 301, "x" * 300, ""),
    ],
)
def test_a_text_has_its_first_line_as_title_and_its_byline(text, title, author):
    found = read_document(text.encode())
    assert (found.title, found.author) == (title, author)
    assert (found.published, found.outlet, found.made_by) == ("", "", "")
