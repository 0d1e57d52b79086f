"""Equal runs of words: where they begin, how long they are, and what is left out of them."""

from hypothesis import given
from hypothesis import strategies as st

from reconcile.evidence.origins.shared_words import SHORTEST, shared_runs

COPY = "the keeper of the harbour counted nine boats at dawn and wrote their names in his book"
WORDS = st.lists(st.sampled_from([f"word{n}" for n in range(400)]), max_size=40)


def test_a_run_is_found_whole_with_its_lines():
    one = f"A first line.\n\nYesterday {COPY}, she said.\n"
    two = f"{COPY.capitalize()}. Then rain.\n"
    (run,) = shared_runs({"one": one, "two": two})
    assert (run.first, run.other, run.size) == ("one", "two", len(COPY.split()))
    assert run.lines == (3, 1)
    assert run.words == " ".join(COPY.split()[:12])


def test_a_run_of_eleven_words_is_none():
    eleven = " ".join(COPY.split()[:11])
    assert shared_runs({"one": eleven, "two": eleven}) == []


def test_what_is_quoted_is_printed_by_many():
    for opening, closing in ("“”", '""', "«»", "‘’", "„“"):
        said = f"She said {opening}{COPY}{closing} on Monday."
        assert shared_runs({"one": said, "two": f"He heard {opening}{COPY}{closing}."}) == []


def test_typesetting_makes_no_difference():
    one = COPY.replace("keeper", "keeper’s")
    two = COPY.upper().replace("KEEPER", "KEEPER'S").replace(" ", "\n")
    assert [run.size for run in shared_runs({"one": one, "two": two})] == [len(COPY.split())]


def test_an_apostrophe_opens_no_quotation():
    copy = COPY.replace("keeper", "keepers’ warden")
    (run,) = shared_runs({"one": copy, "two": copy})
    assert run.size == len(copy.split())


def test_reprints_are_told_against_the_first_that_has_the_words():
    runs = shared_runs({"a": COPY, "b": f"Rain. {COPY}", "c": f"Snow fell. {COPY}"})
    assert [(run.first, run.other) for run in runs] == [("a", "b"), ("a", "c")]


def test_the_longest_run_comes_first():
    short = "a boat of the valley lay on the sand for six whole days unseen"
    one = f"{short}. Rain. {COPY}."
    two = f"{short}. Wind! {COPY}."
    sizes = [run.size for run in shared_runs({"one": one, "two": two})]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes == [len(COPY.split()), len(short.split())]


@given(WORDS, WORDS, WORDS, WORDS, st.integers(SHORTEST, 30))
def test_no_run_is_missed_wherever_it_begins(before, after, first, last, size):
    copy = [f"copy{n}" for n in range(size)]
    one = " ".join([*before, *copy, *after])
    two = " ".join([*first, *copy, *last])
    runs = shared_runs({"one": one, "two": two})
    assert any(run.size >= size for run in runs)
    assert all(run.size >= SHORTEST for run in runs)
