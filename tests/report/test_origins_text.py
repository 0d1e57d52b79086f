"""Suggested origins in words."""

import pytest

from reconcile.evidence.origins.credits import Credit
from reconcile.evidence.origins.publishers import SharedPublisher
from reconcile.evidence.origins.shared_words import SharedRun
from reconcile.evidence.origins.suggest import Sign, Suggestion
from reconcile.report.console import plain_text
from reconcile.report.origins_text import render_origins


def shown(*found, texts=2, sources=2):
    return plain_text(render_origins(found, texts, sources), 80)


def test_nothing_found_is_said_with_what_was_searched():
    assert shown() == "2 of 2 sources searched for shared origins, 0 suggestions\n"


def test_missing_texts_are_said_with_the_command():
    text = shown(texts=0, sources=1)
    assert text.startswith("No texts attached: only the records of 1 source searched, 0 ")
    assert "reconcile source attach FILE" in text


def test_at_most_three_runs_are_shown():
    runs = tuple(SharedRun("a", "b", 20 - n, (n, n), f"run {n}") for n in range(5))
    text = shown(Suggestion(Sign.WORDS, ("a", "b"), {}, runs=runs))
    assert "90 words in 5 runs outside quotation marks, the first 3:" in text
    assert "run 2 ..." in text
    assert "run 3" not in text
    assert "Which came first isn't recorded" in text


def test_agencies_that_helped_are_named():
    credit = Credit(("AFP", "dpa"), 7, "AFP, dpa", whole=False)
    text = shown(Suggestion(Sign.AGENCY, ("a",), {}, credits=(("a", credit),)))
    assert "a:7  “AFP, dpa”  in part" in text
    assert "Written in part with AFP and dpa" in text


def test_a_site_and_a_copyright_line_are_distinguished():
    for by_site, words in ((True, "on one site: v"), (False, "under one copyright line: v")):
        publisher = SharedPublisher("v", by_site, ("a", "b"))
        assert words in shown(Suggestion(Sign.PUBLISHER, ("a", "b"), {}, publisher=publisher))


def test_what_is_to_be_written_is_said_for_each_source():
    publisher = SharedPublisher("v", by_site=True, sources=("a", "b"))
    found = Suggestion(Sign.PUBLISHER, ("a", "b"), {"b": "wire", "a": "AFP"}, publisher=publisher)
    text = shown(found)
    assert "\n  on one site: v\n" in text
    assert "\n  write into a: derived_from: AFP\n  write into b: derived_from: wire\n" in text
    assert "Nothing is merged" in text
    assert "reconcile source attach" not in text


def test_one_text_less_than_sources_is_to_be_attached():
    assert "reconcile source attach FILE" in shown(texts=1, sources=2)
    assert "reconcile source attach FILE" not in shown(texts=2, sources=2)


@pytest.mark.parametrize(("number", "first"), [(1, ""), (3, ""), (4, ", the first 3:")])
def test_runs_that_are_not_shown_are_said_to_be_there(number, first):
    runs = tuple(SharedRun("a", "b", 20 - n, (n, n), f"run {n}") for n in range(number))
    text = shown(Suggestion(Sign.WORDS, ("a", "b"), {}, runs=runs))
    assert (", the first 3:" in text) is bool(first)
    assert text.count(" ...") == min(number, 3)
