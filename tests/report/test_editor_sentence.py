"""The sentence names who says what, keeps hedges as written, and never says who is right."""

import pytest

from reconcile.files.project import load
from reconcile.pipeline import reconcile
from reconcile.report.editor_sentence import sentence

FIELDS = """
fields:
  lasted: {type: duration}
  head: {type: person}
  seat: {type: place}
  body: {type: organisation}
  state: {type: scale, of: [whole, cracked, broken]}
  mood: {type: choice, of: [calm, tense]}
  why: {type: text}
claims:
"""
SOURCES = {
    "one": "title: First\noutlet: The Courier\n",
    "two": "title: Second\noutlet: The Herald\n",
    "three": "title: Third\noutlet: The Herald\nderived_from: one\n",
    "four": "title: Untold\n",
}


@pytest.fixture
def told(make_project):
    """Return the one sentence on claims given as rows of source, value and further keys."""

    def tell(field, *rows):
        entries = [
            f"  - {{source: {source}, field: {field}, subject: the fire, value: {value!r}{more}}}\n"
            for source, value, more in ((*row, "")[:3] for row in rows)
        ]
        project = load(make_project(FIELDS + "".join(entries), sources=SOURCES))
        assert not project.findings
        result = reconcile(project)
        (question,) = result.questions
        return sentence(question, project.sources)

    return tell


@pytest.mark.parametrize(
    ("field", "a", "b", "expected"),
    [
        (
            "casualties.killed",
            "13",
            "at least 15",
            (
                "On the number killed (the fire), sources contradict each other: "
                "The Courier gave 13, while The Herald gave at least 15; they can't both be true."
            ),
        ),
        (
            "casualties.killed",
            "more than 300",
            "more than 310",
            (
                "On the number killed (the fire), sources differ: The Courier gave more than 300, "
                "while The Herald gave more than 310; more than 310 would fit all."
            ),
        ),
        (
            "date",
            "December 2016",
            "30 December 2016",
            (
                "On the date (the fire), 2 origins agree: The Courier gave December 2016, "
                "and The Herald gave 30 December 2016; one is more precise."
            ),
        ),
        (
            "lasted",
            "two days",
            "nine days",
            (
                "On the fire (lasted), sources contradict each other: two days according to The Courier, "
                "but nine days according to The Herald; they can't both be true."
            ),
        ),
        (
            "head",
            "Ana Pell",
            "Joris Maat",
            (
                "On the fire (head), sources contradict each other: The Courier named Ana Pell, "
                "while The Herald named Joris Maat; they can't both be true."
            ),
        ),
        (
            "organisers",
            "Varnia",
            "Varnia and Lorn",
            (
                "On the organisers (the fire), sources differ: The Courier named Varnia, "
                "while The Herald named Varnia and Lorn; neither rules out the other."
            ),
        ),
        (
            "state",
            "whole",
            "broken",
            (
                "On the fire (state), sources contradict each other: broken according to The Herald, "
                "but whole according to The Courier; they can't both be true."
            ),
        ),
        (
            "mood",
            "calm",
            "calm",
            "On the fire (mood), 2 origins agree: calm according to The Courier and The Herald.",
        ),
        (
            "attendance",
            "stayed away",
            "attended",
            (
                "On the attendance (the fire), sources contradict each other: attended according to The Herald, "
                "but stayed away according to The Courier; they can't both be true."
            ),
        ),
        (
            "why",
            "lightning",
            "a stove",
            (
                "On the fire (why), sources word it differently: a stove according to The Herald, "
                "and lightning according to The Courier."
            ),
        ),
    ],
)
def test_every_type_and_verdict(told, field, a, b, expected):
    assert told(field, ("one", a), ("two", b)) == expected


def test_a_value_that_ends_in_a_full_stop_ends_the_sentence(told):
    assert told("head", ("one", "John Smith Jr.")).endswith(" named John Smith Jr.")


def test_one_origin_is_named_as_such_with_whom_it_repeats(told):
    assert told("casualties.killed", ("one", "13"), ("three", "13")) == (
        "On the number killed (the fire), only one origin reports this: "
        "The Courier and The Herald (after The Courier) gave 13."
    )


def test_claimants_stand_before_the_outlet_that_cites_them(told):
    said = told(
        "mood", ("one", "calm", ", claimant: the mayor"), ("one", "tense", ", claimant: residents")
    )
    assert said == (
        "On the fire (mood), those whom one source cites contradict each other: calm according "
        "to the mayor (cited by The Courier), but tense according to residents (cited by The Courier); "
        "they can't both be true."
    )


def test_a_source_may_differ_from_whom_it_cites(told):
    said = told("mood", ("one", "calm"), ("one", "tense", ", claimant: residents"))
    assert said.startswith(
        "On the fire (mood), a source and whom it cites contradict each other: calm according to "
        "The Courier, but tense according to residents (cited by The Courier)"
    )


def test_what_was_said_before_the_event_is_marked(told):
    said = told("attendance", ("one", "expected", ", stage: planned"), ("two", "stayed away"))
    assert "expected according to The Courier (beforehand), but stayed away according to" in said


def test_a_source_without_outlet_goes_by_its_title(told):
    assert "“Untold” gave 13" in told("casualties.killed", ("four", "13"), ("one", "15"))


def test_two_documents_of_one_outlet_are_told_apart(told):
    said = told("casualties.killed", ("two", "13"), ("three", "15"))
    assert "The Herald, “Second”" in said
    assert "The Herald, “Third” (after The Courier)" in said


def test_more_than_two_values_are_all_there(told):
    said = told("casualties.killed", ("one", "13"), ("two", "15"), ("four", "17"))
    assert said.endswith(
        "The Courier gave 13; The Herald gave 15; and “Untold” gave 17; not all of this can be true."
    )


def test_lists_that_differ_in_order_alone_are_one_value_in_two_wordings(told):
    said = told(
        "organisers", ("one", "Varnia and Lorn"), ("two", "Lorn and Varnia"), ("four", "Varnia")
    )
    assert "The Herald named Lorn and Varnia, and The Courier named Varnia and Lorn, while " in said
    assert said.endswith("; neither rules out the other.")


def test_a_field_is_called_by_its_label(make_project):
    claims = """
fields:
  rebels.number: {type: count, label: number of rebel groups}
claims:
  - {source: four, field: rebels.number, subject: the delegation, value: "13"}
"""
    project = load(make_project(claims, sources=SOURCES))
    (question,) = reconcile(project).questions
    assert (question.id, question.label) == (
        "rebels.number/the-delegation",
        "number of rebel groups",
    )
    assert sentence(question, project.sources) == (
        "On the number of rebel groups (the delegation), only one source reports this: “Untold” gave 13."
    )


def test_a_built_in_field_that_is_declared_again_keeps_its_label(make_project):
    claims = """
fields:
  casualties.killed: {type: count, note: in the whole valley}
claims:
  - {source: four, field: casualties.killed, subject: the fire, value: "13"}
"""
    (question,) = reconcile(load(make_project(claims, sources=SOURCES))).questions
    assert question.label == "number killed"
