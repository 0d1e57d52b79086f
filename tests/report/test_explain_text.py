"""One question whole: claims by value, the telling pairs, and the rest as a number."""

import pytest

from reconcile.report.explain_text import Beside, render

NOTHING = Beside({}, {})


def test_values_are_grouped_and_each_claim_keeps_its_own_wording(question, lines):
    found = question("casualties.killed", "13", "thirteen", "15")
    printed = lines(render(found, NOTHING))
    assert "  13  2 claims" in printed
    assert ["value", "thirteen"] in [line.split() for line in printed]


def test_one_pair_a_reason_and_the_rest_are_counted(question, lines):
    found = question("casualties.killed", "13", "15", "90")
    printed = lines(render(found, NOTHING))
    assert sum(line.startswith("  A ") for line in printed) == 1
    assert "  A 13 (one)" in printed
    assert "  B 90 (three)" in printed
    assert "  2 more pairs with this reason" in printed
    assert "Not shown: 2 pairs, 2 with the reasons above. --all-pairs prints them." in printed


def test_pairs_of_other_relations_are_counted_in_words(question, lines):
    found = question("casualties.killed", "13", "thirteen", "at least 10", "90", "91")
    printed = " ".join(lines(render(found, NOTHING), 200))
    assert "1 that mean the same" in printed
    assert "of which one is more exact" in printed


@pytest.mark.parametrize(("values", "left"), [(("13", "15"), False), (("13", "15", "90"), True)])
def test_only_pairs_that_are_not_printed_are_said_to_be(question, lines, values, left):
    printed = lines(render(question("casualties.killed", *values), NOTHING))
    assert any(line.startswith("Not shown: ") for line in printed) is left


def test_all_pairs_are_there_where_they_are_asked_for(question, lines):
    found = question("casualties.killed", "13", "15", "90")
    printed = lines(render(found, NOTHING, all_pairs=True))
    assert sum(line.startswith("  A ") for line in printed) == len(found.pairs)


def test_many_claims_of_one_meaning_are_named_and_not_printed(result, lines):
    claims = "claims:\n" + "".join(
        f"  - {{source: one, field: date, subject: Fire, value: '2016', claimant: Witness {n}{n},"
        f" id: c{n}}}\n"
        for n in "abcdefghijkl"
    )
    (found,) = result(claims).questions
    printed = " ".join(lines(render(found, NOTHING)))
    assert "and 7 more claims (--all-pairs prints each)" in printed
    whole = " ".join(lines(render(found, NOTHING, all_pairs=True)))
    assert whole.count("claim c") == 12


@pytest.mark.parametrize("width", [40, 80, 160])
def test_no_width_is_too_narrow_or_drawn_over(question, lines, width):
    found = question("casualties.killed", "more than 300", "more than 310", "290")
    assert max(map(len, lines(render(found, NOTHING), width))) <= min(width, 110)
