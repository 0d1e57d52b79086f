"""Places in a text, whatever ends its lines."""

import pytest

from reconcile.files.edit.file_text import FileText


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_lines_end_as_they_did(end, mark):
    text = FileText(f"{mark}a{end}bc{end}")
    assert text.lines == 2
    assert text.line(1) == "bc"
    assert text.text[text.offset(1, 1)] == "c"
    assert text.offset(9) == len(text.text)
    made = text.with_lines(1, 2, ["x", "y"])
    assert made.encoded().decode() == f"{mark}a{end}x{end}y{end}"
    assert text.replaced(0, 1, "1\n2").encoded().decode() == f"{mark}1{end}2{end}bc{end}"


def test_a_last_line_without_an_end_gets_one_before_what_follows():
    assert FileText("a").with_lines(1, 1, ["b"]).text == "a\nb\n"
    assert FileText("a\r\nb").with_lines(2, 2, ["c"]).text == "a\r\nb\r\nc\r\n"
    assert FileText("").with_lines(0, 0, ["c"]).text == "c\n"
    assert FileText("a").with_lines(0, 1, []).text == ""
    assert FileText("").lines == 0
    assert FileText("a").lines == 1
