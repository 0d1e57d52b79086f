"""The text of a table that wasn't written in UTF-8, or was garbled before."""

from __future__ import annotations

import pytest

from reconcile.files.faults import Faults
from reconcile.files.tables.table_text import guessed_encoding, table_text


def read(content, encoding=""):
    faults = Faults()
    return table_text(content, "t.csv", faults, encoding), faults.found


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        ("town\nVärn\n".encode(), ""),
        ("town\nVärn\n".encode("utf-8-sig"), ""),
        ("town\nVärn\n".encode("utf-16"), ""),
        ("town\nVärn\n".encode("utf-16-be"), "utf-16-be"),
        ("town\nVärn\n".encode("cp1252"), "windows-1252"),
        ("town\nVärn\n".encode("mac-roman"), "mac-roman"),
        ("town\r\nVärn\r\n".encode(), ""),
    ],
)
def test_a_text_is_read_in_what_it_says_or_is_said_to_be_in(content, encoding):
    assert read(content, encoding) == ("town\nVärn\n", [])


def test_what_is_not_in_its_encoding_is_refused():
    text, (fault,) = read(b"V\x81rn", "windows-1252")
    assert text is None
    assert fault.message.startswith("the file isn't text in windows-1252: ")
    text, (fault,) = read("Värn".encode("cp1252"))
    assert (text, fault.rule) == (None, "not-utf-8")


def test_characters_that_are_no_text_are_replaced_one_for_one_and_noted_once():
    text, (note,) = read("town,said\nVarn,it\x92s\x85 \x93yes\n".encode())
    assert text == "town,said\nVarn,it\ufffds  \ufffdyes\n"
    assert (note.severity, note.primary.line, note.primary.column) == ("note", 2, 8)
    assert note.message == (
        "character U+0092, with 2 more such characters, is no text and is read as U+FFFD"
    )


def test_a_file_of_zeros_is_still_refused():
    text, (fault,) = read(b"a\x00b\x00")
    assert (text, fault.severity) == (None, "error")


@pytest.mark.parametrize(
    ("content", "guess"),
    [
        (b"town\nBad M\xfcnster\n", ("windows-1252", "Münster")),
        (b"town\nVarn,\x96\n", ("windows-1252", "\u2013")),
        ("Münster".encode(), ("", "")),
        (b"M\x81nster", ("", "")),
    ],
)
def test_the_encoding_of_spreadsheets_is_guessed_with_a_word_that_shows_it(content, guess):
    assert guessed_encoding(content) == guess
