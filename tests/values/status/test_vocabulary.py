"""The words by what they do: each has one meaning, and forms lead to a base that is known."""

from collections import Counter

from reconcile.values.status.vocabulary import OTHER_FORMS, PAIRS, PAST, VERBS, WORDS, Tag


def test_a_verb_does_one_thing():
    bases = Counter(base for verbs in VERBS.values() for base in verbs.split())
    assert [base for base, number in bases.items() if number > 1] == []


def test_every_irregular_form_has_a_base_that_is_known():
    known = {base for verbs in VERBS.values() for base in verbs.split()}
    known |= {base for verbs in PAIRS.values() for base in verbs}
    known |= {word for words in WORDS.values() for word in words.split()}
    unknown = {base for base in (*PAST.values(), *OTHER_FORMS.values()) if base not in known}
    assert unknown <= {
        "be",
        "forbid",
    }  # "is" only makes a passive; "forbade" isn't an act of a party


def test_every_tag_has_words():
    used = {*VERBS, *WORDS, *(tag for verbs in PAIRS.values() for tag in verbs.values())}
    assert set(Tag) - used == set()


def test_what_separates_clauses_and_what_denies():
    assert {"but", "however", "then"} <= set(WORDS[Tag.BUT].split())
    assert {"because", "before", "after"} <= set(WORDS[Tag.REASON].split())
    assert {"not", "never", "nobody"} <= set(WORDS[Tag.NOT].split())
    assert "exclude" in VERBS[Tag.EXCLUDE].split()
