"""A document's text by its content: plain text, a page or neither, and never more than is read."""

import pytest

from reconcile.files import limits
from reconcile.files.document import read_document
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
