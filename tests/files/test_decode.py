"""Bytes become text, or the place of the first byte that isn't."""

from __future__ import annotations

import pytest

from reconcile.files.decode import decode, read_file
from reconcile.files.faults import Faults
from reconcile.model.position import Position


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b"a: b\n", "a: b\n"),
        (b"\xef\xbb\xbfa: b\n", "a: b\n"),
        (b"a: b\r\nc: d\r", "a: b\nc: d\n"),
        ("a: النصرة\n".encode(), "a: النصرة\n"),
    ],
    ids=["plain", "byte order mark", "CRLF", "Arabic"],
)
def test_text_comes_out_with_plain_line_ends(content: bytes, text: str) -> None:
    assert decode(content, "f", Faults()) == text


@pytest.mark.parametrize(
    ("content", "found"),
    [
        ("a: b".encode("utf-16"), "f:1:1 the file is in UTF-16"),
        ("a: 1\nb: é\n".encode("latin-1"), "f:2:4 byte 0xe9 is not UTF-8"),
        (b"a: 1\nb: x\x00y", "f:2:5 character U+0000"),
        (b"a: \x1b[2J", "f:1:4 character U+001B"),
        ("a: b\u2028c".encode(), "f:1:5 character U+2028"),
        ("a: \u0085".encode(), "f:1:4 character U+0085"),
    ],
)
def test_what_is_not_plain_text_is_refused_at_its_place(content: bytes, found: str) -> None:
    faults = Faults()
    assert decode(content, "f", faults) is None
    fault = faults.found[0]
    assert f"{fault.primary} {fault.message}".startswith(found)


@pytest.mark.parametrize("leads", ["a circle", "nowhere", "out"])
def test_a_link_that_cannot_be_followed_within_the_project_is_a_fault(tmp_path, leads) -> None:
    root = tmp_path / "project"
    root.mkdir()
    link = root / "claims.yaml"
    (tmp_path / "out").write_text("claims:\n")
    link.symlink_to({"a circle": link, "nowhere": root / "gone", "out": tmp_path / "out"}[leads])
    faults = Faults()
    assert read_file(link, root, "claims.yaml", faults) is None
    (fault,) = faults.found
    assert fault.message.startswith("cannot read the file: ")
    assert fault.primary == Position("claims.yaml", 1, 1)
