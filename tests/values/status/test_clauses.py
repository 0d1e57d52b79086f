"""A phrase to its clauses: where it is cut, what is passed over, and what an "if" leaves open."""

import pytest

from reconcile.values.status.clauses import clauses_of
from reconcile.values.status.tokens import tokens_of
from reconcile.values.status.vocabulary import Tag
from reconcile.values.value_type import ValueSyntaxError


def found(text):
    return [
        (" ".join(f"{'' if yes else 'not '}{tag.name.lower()}" for tag, yes in each.acts.items()))
        for each in clauses_of(tokens_of(text))
    ]


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("attended", ["attend"]),
        ("was invited but stayed away", ["invite", "absent"]),
        ("invited, and attended", ["invite", "attend"]),
        ("stayed away because of the shelling", ["absent"]),
        ("stayed away because it was not invited", ["absent", "not invite"]),
        ("will attend if invited", ["future attend maybe"]),
        ("withdrew before the talks", ["withdraw before"]),
        ("withdrew before the start", ["withdraw before"]),
        ("withdrew before the close of the talks", ["withdraw"]),
        ("the shelling went on", None),
        ("", []),
    ],
)
def test_the_clauses(text, clauses):
    if clauses is None:
        with pytest.raises(LookupError):
            found(text)
    else:
        assert found(text) == clauses


def test_a_clause_knows_the_word_before_it():
    leads = [each.lead for each in clauses_of(tokens_of("invited but stayed away because it left"))]
    assert leads == [Tag.CLAUSE, Tag.BUT, Tag.REASON]


@pytest.mark.parametrize("who", ["its leader", "the group's ambassador", "their spokesman"])
def test_one_person_away_says_nothing_of_the_party(who):
    with pytest.raises(ValueSyntaxError, match="one person, and the party may have sent others"):
        found(f"{who} did not attend the talks")
    assert found(f"{who} attended the talks") == ["delegate attend"]


@pytest.mark.parametrize("who", ["leader", "ambassador", "minister", "spokeswoman"])
def test_a_party_may_send_others_than_one_person(who):
    with pytest.raises(ValueSyntaxError, match=f"'{who}' is one person"):
        found(f"did not send its {who}")
    assert found(f"sent its {who}") == ["send delegate"]
    assert found(f"did not send a {who}") == ["not send delegate"]
