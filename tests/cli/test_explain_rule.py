import pytest

from reconcile.check.registry import BY_CODE
from reconcile.cli.explain_rule import print_rule
from reconcile.cli.refusal import RefusalError


def test_a_code_a_name_and_a_group_print_their_pages(capsys):
    code, rule = next(iter(BY_CODE.items()))
    print_rule(code)
    page = capsys.readouterr().out
    print_rule(rule.name)
    assert capsys.readouterr().out == page
    assert code in page
    print_rule(code[:2])
    assert page in capsys.readouterr().out


@pytest.mark.parametrize(
    "reason",
    ["floors-differ", "one-claimant-two-ways", "one-of-several", "as-of-differs", "place-located"],
)
def test_a_reason_prints_what_it_means(capsys, reason):
    print_rule(reason)
    assert reason in capsys.readouterr().out


def test_a_word_that_is_neither_is_refused():
    with pytest.raises(RefusalError, match="It isn't a reason"):
        print_rule("no-such-word")
