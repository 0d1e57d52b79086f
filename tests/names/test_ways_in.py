"""Every way in gives one answer: Python, a table, `compare`, a project, and blocking among many."""

from __future__ import annotations

from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reconcile import compare as relate
from reconcile.files.project import load
from reconcile.model.entity import Mention
from reconcile.model.stages_measures_kinds import Kind
from reconcile.names import Answer, compare
from reconcile.names.comparison.batch import compare_rows
from reconcile.names.resolution.resolve import resolve
from reconcile.pipeline import reconcile

SAME, CLOSE, DIFFERENT = Answer.SAME, Answer.CLOSE, Answer.DIFFERENT


class Row(NamedTuple):
    """Two names of a kind, and what docs/names.md promises of them."""

    kind: str
    a: str
    b: str
    answer: Answer


ROWS = [
    Row("person", "Peter Orme", "Peter Orme's widow", DIFFERENT),
    Row("person", "Mrs Peter Orme", "Peter Orme", DIFFERENT),
    Row("person", "son of Peter Orme", "Peter Orme", DIFFERENT),
    Row("person", "second son of Peter Orme", "third son of Peter Orme", DIFFERENT),
    Row("person", "Peter Orme's first-born son", "Peter Orme's second son", DIFFERENT),
    Row("person", "Otto Orme, son of Peter Orme", "Otto Orme", CLOSE),
    Row("person", "Otto Orme, son of Peter Orme", "Otto Orme, son of Karl Orme", DIFFERENT),
    Row("person", "Otto Orme, son of Peter Orme", "Otto Orme, father of Ruth", CLOSE),
    Row("person", "Harlan Brede Sr.", "Harlan Brede Jr.", DIFFERENT),
    Row("person", "Harlan Brede the Elder", "Harlan Brede the Younger", DIFFERENT),
    Row("person", "Harlan Brede", "Harlan Brede Jr.", CLOSE),
    Row("person", "Ruth Orme née Falk", "Ruth Orme née Dahl", DIFFERENT),
    Row("person", "Ruth Orme geb. Falk", "Ruth Orme née Falk", SAME),
    Row("person", "Ruth Orme, born Falk", "Ruth Orme (born Falk)", SAME),
    Row("person", "Ruth Orme née Falk", "Ruth Orme", CLOSE),
    Row("person", "Ruth Orme née Falk", "Ruth Falk", CLOSE),
    Row("person", "Ruth (Falk) Orme", "Ruth (Dahl) Orme", DIFFERENT),
    Row("person", "Orme, Peter, 1811-1870", "Orme, Peter, 1832-1901", DIFFERENT),
    Row("person", "Orme, Peter, 1811-1870", "Peter Orme", SAME),
    Row("person", "Peter Orme", "Peter Orme, Earl of Hill", SAME),
    Row("person", "Orme, Peter, Sir, 1811-1870", "Peter Orme", SAME),
    Row("person", "Hill, Peter Orme, Earl of, 1811-1870", "Peter Orme", SAME),
    Row("person", "Peter Orme", "Peter Orme, 1st Earl of Hill", CLOSE),
    Row("person", "Peter Orme, 1st Earl of Hill", "Peter Orme, 2nd Earl of Hill", DIFFERENT),
    Row("person", "Peter Orme, Earl of Hill", "Peter Orme, Duke of Hill", CLOSE),
    Row("person", "Peter, Duke of Hill", "Peter, Duke of Brede", DIFFERENT),
    Row("person", "Peter, Bishop of Hill", "Peter", CLOSE),
    Row("person", "Earl of Hill", "Peter Orme, Earl of Hill", CLOSE),
    Row("person", "Orme, Peter (editor)", "Peter Orme", SAME),
    Row("person", "Peter Orme (Boston)", "Peter Orme (Chicago)", CLOSE),
    Row("person", "Elizabeth I", "Elizabeth II", DIFFERENT),
    Row("person", "Elizabeth", "Elizabeth I", CLOSE),
    Row("person", "Robert Orme", "Roberta Orme", DIFFERENT),
    Row("person", "Pavel Petrovich Orlov", "Pavel Petrovna Orlov", DIFFERENT),
    Row("person", "Vera Lazarev", "Vera Lazareva", CLOSE),
    Row("person", "Zhang Wei", "Zheng Wei", CLOSE),
    Row("person", "Hassan Orme", "Hussein Orme", CLOSE),
    Row("person", "Peter Hill", "Peter Hall", CLOSE),
    Row("person", "Thomas James", "James Thomas", CLOSE),
    Row("person", "Orme, Peter", "Orme, Peter Lucas", CLOSE),
    Row("person", "Otto Hill", "Otto Hill Brede", CLOSE),
    Row("person", "Jo Chol", "Jo Chol Song", CLOSE),
    Row("person", "Yuri Mikhailovich Lazaryuk", "Jury Mikhailovich Lazaryuk", SAME),
    Row("person", "General Peter Orme", "Peter Orme", SAME),
    Row("person", "ORME Peter", "Peter ORME", SAME),
    Row("organisation", "5th Brigade", "15th Brigade", DIFFERENT),
    Row("organisation", "Orme Brigade", "5th Orme Brigade", CLOSE),
    Row("organisation", "Enterprise Partners", "Partners Co", CLOSE),
    Row("organisation", "Brede AG", "Brede GmbH", CLOSE),
    Row("organisation", "Orme Council", "Orme Committee", CLOSE),
    Row("organisation", "EADB", "EAADB", DIFFERENT),
    Row("organisation", "Jaish al-Islam", "Jaish al-Mujahideen", DIFFERENT),
    Row("place", "Hengzhou", "Hangzhou", CLOSE),
    Row("place", "Mardona", "Merdona", CLOSE),
    Row("place", "Granada", "Grenada", CLOSE),
    Row("place", "Tell Mardona", "Tall Merdona", SAME),
    Row("place", "Raqqa", "Rakka", SAME),
    Row("place", "St. Orme", "Saint Orme", SAME),
    Row("place", "Wien", "Vienna", SAME),
    Row("place", "Москва", "Moscow", SAME),
    Row("place", "Mexico City", "Mexico", DIFFERENT),
    Row("place", "Niger", "Nigeria", DIFFERENT),
    Row("place", "Micronesia", "Federated States of Micronesia", SAME),
    Row("place", "Persia", "Islamic Republic of Iran", SAME),
    Row("place", "World Health Organization", "WHO", SAME),
]  # fmt: skip
each = pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.a} | {row.b}")

REASONS = {
    "one-name": SAME, "spelling-variant": SAME, "place-located": SAME,
    "names-close-call": CLOSE, "one-name-elsewhere": CLOSE, "surname-alone": CLOSE,
    "names-differ": DIFFERENT, "description-not-name": DIFFERENT,
}  # fmt: skip
"""What a comparison of two values says of their names; "Orme's widow" only describes somebody."""

CLAIMS = """fields:
  bearer: {{type: {kind}}}
claims:
  - {{source: one, field: bearer, subject: talks, value: "{a}"}}
  - {{source: two, field: bearer, subject: talks, value: "{b}"}}
"""
OTHERS = [f"{first}{last}" for first in ("Kov", "Dal", "Run", "Bex", "Tol", "Mig", "Saf", "Wem")
          for last in ("arin", "obul", "etsk", "imond", "uvane", "yrko", "apelt", "ondry", "ixis")]  # fmt: skip
"""So many names near to none of the others that names are looked for by blocking."""


def resolved(row, *others):
    kind = Kind(row.kind)
    found = resolve([Mention(name, kind, "c") for name in (row.a, row.b, *others)])
    if found.identify(row.a, kind).key == found.identify(row.b, kind).key:
        return SAME
    labels = {found.identify(name, kind).label for name in (row.a, row.b)}
    return CLOSE if any({call.a, call.b} == labels for call in found.close_calls) else DIFFERENT


@each
def test_python_and_a_table_say_what_the_docs_promise(row):
    assert compare(row.a, row.b, Kind(row.kind)).answer is row.answer
    assert compare(row.b, row.a, Kind(row.kind)).answer is row.answer
    (found,) = compare_rows([{"name1": row.a, "name2": row.b, "kind": row.kind}])
    assert found["answer"] == row.answer


@each
def test_two_values_say_the_same(row):
    assert REASONS[relate(row.kind, row.a, row.b).reason] is row.answer


@each
def test_a_project_says_the_same(row, make_project):
    claims = CLAIMS.format(kind=row.kind, a=row.a, b=row.b)
    (question,) = reconcile(load(make_project(claims))).questions
    assert {REASONS[pair.comparison.reason] for pair in question.pairs} == {row.answer}


DRAWN = st.builds(
    "{} {} {}{}".format,
    st.sampled_from(["", "Dr.", "President", "son of", "Mrs"]),
    st.sampled_from(["Peter", "Petra", "P.", "Sergey", "Serhiy", "Salim", "Zhang", "Peter Lucas"]),
    st.sampled_from(["Orme", "Orma", "Lazarev", "Lazareva", "al-Haddad", "Hadad", "Wei", "Hill"]),
    st.sampled_from(["", " Jr.", " II", " née Falk", ", 1811-1870", " (Boston)", ", Earl of Hill"]),
).map(str.strip)
"""Names of people, with all that may be beside them."""


@given(DRAWN, DRAWN)
@settings(max_examples=30)
def test_every_way_in_gives_one_answer_of_any_two_names(a, b):
    answer = compare(a, b, Kind.PERSON).answer
    row = Row("person", a, b, answer)
    assert compare(b, a, Kind.PERSON).answer is answer
    (found,) = compare_rows([{"name1": a, "name2": b, "kind": "person"}])
    assert found["answer"] == answer
    reason = relate("person", a, b).reason
    if reason == "surname-alone":  # P. Orme is short for Peter Orme where nobody else is
        assert answer is not DIFFERENT
    elif reason != "description-not-name":  # values don't compare descriptions: somebody's son
        assert REASONS[reason] is answer
    assert resolved(row) is resolved(row, *OTHERS)


@each
def test_two_names_among_a_few_and_among_many_get_the_same(row):
    assert resolved(row) is row.answer
    assert resolved(row, *OTHERS) is row.answer
