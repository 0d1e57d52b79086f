"""Labels before identifiers."""

from __future__ import annotations

import pytest

from reconcile.values.identifier.labels import given_out, labelled


@pytest.mark.parametrize(
    ("text", "label", "rest"),
    [
        ("IMO 9241061", "IMO", "9241061"),
        ("IMO9241061", "IMO", "9241061"),
        ("IMO number: 9241061", "IMO", "9241061"),
        ("IMO 924106", "", "IMO 924106"),  # too short for its register
        ("PMCID: PMC3531190", "PMCID", "PMC3531190"),
        ("arXiv:1501.00001v1", "arXiv", "1501.00001v1"),
        ("https://arxiv.org/abs/1501.00001", "arXiv", "1501.00001"),
        ("(OCoLC)4711", "OCLC", "4711"),
        ("Case No. 45/2019", "case", "45/2019"),
        ("Ref. 45/2019", "ref", "45/2019"),
        ("No. 4711", "", "4711"),
        ("number 4711", "", "4711"),
        ("№ 4711", "", "4711"),
        ("MH 370", "", "MH 370"),
        ("id4711", "", "id4711"),
        ("case of Smith", "", "case of Smith"),
    ],
)
def test_a_label_is_read_before_what_its_register_gives_out(text, label, rest):
    assert labelled(text) == (label, rest)


@pytest.mark.parametrize(
    ("label", "text", "given"),
    [("IMO", "9241061", True), ("IMO", "310627000", False), ("", "x", True), ("case", "x", True)],
)
def test_what_a_register_gives_out(label, text, given):
    assert given_out(label, text) is given
