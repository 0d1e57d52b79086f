"""What changed since a revision, on a terminal."""

from reconcile.report.changes.text import render


def test_a_terminal_gets_verdicts_first_then_claims(found, lines):
    text = lines(render(found, "HEAD"))
    assert text[0].startswith(
        "Since HEAD: 1 verdict changed, 1 claim changed, 1 claim added, 1 claim"
    )
    assert "✗ casualties.killed/fire: agreement → contradiction, outright" in text
    assert "~ b" in text
    assert "    value  13 → 15" in text
    assert "    note   none → Counted anew." in text
    assert "+ d: 4 “four hurt”" in text
    assert "- c: 2016" in text


def test_a_key_that_was_empty_or_is_so_now_has_none(found, lines):
    text = lines(render(found, "HEAD"))
    assert "CLAIMS CHANGED (1)" in text
    assert text[text.index("CLAIMS CHANGED (1)") - 1] == ""
    turned = found._replace(turns=(), changed=(), added=())
    assert lines(render(turned, "v1")) == [
        "Since v1: 1 claim removed",
        "",
        "CLAIMS REMOVED (1)",
        "- c: 2016",
    ]
