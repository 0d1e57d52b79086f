"""Laws that hold whatever is claimed: order, symmetry, origins, precision and silence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.model.claim import Claim
from reconcile.model.field import BUILT_IN, Field
from reconcile.model.project import Project
from reconcile.model.question import Verdict
from reconcile.model.reading import AsOf
from reconcile.model.relation import Overlap, Relation
from reconcile.model.source import Source
from reconcile.model.stages_measures_kinds import Measure, Stage
from reconcile.one_pair import naming
from reconcile.pipeline import reconcile
from reconcile.report.as_json import report_json
from reconcile.values.frame import Frame
from reconcile.values.registry import field_type
from reconcile.values.settings import DEFAULTS

CEASEFIRE, FORMAT = ("holds", "largely holds", "fragile", "broken"), ("direct", "indirect", "mixed")
FIELDS = {
    **BUILT_IN,
    "state": Field(type="scale", of=CEASEFIRE),
    "format": Field(type="choice", of=FORMAT, compatible=(("direct", "mixed"),)),
    "aims": Field(type="text"),
    "host": Field(type="organisation"),
    "venue": Field(type="place"),
}
VALUES = {
    "casualties.killed": (
        *("13", "15", "at least 13", "at least 15", "more than 300,000", "more than 310,000"),
        *("about 300,000", "dozens", "between 10 and 20", "up to 14", "nearly 15", "301,781"),
    ),
    "date": (
        *("2017-01-23", "23-24 January 2017", "January 2017", "early January 2017", "2017"),
        *("2017-01-24", "December 2016", "2016-12-30?", "since December 2016", "2016-12~", "198X"),
    ),
    "duration": ("five years", "six-year", "two days", "48 hours", "more than five years"),
    "attendance": (
        *("invited", "not invited", "excluded", "expected", "declined", "attended", "stayed away"),
        *("attended as observer", "sent advisers", "withdrew", "some members took part"),
        *("supports the talks", "supports the talks but will not attend", "undecided", "hosted"),
    ),
    "organisers": (
        *("Russia", "Russia and Turkey", "Russia, Turkey and Iran", "including Russia"),
        *("only Russia and Turkey", "three countries", "at least two countries", "Qatar and Iran"),
        *("three countries, namely Russia and Turkey", "Russia, with the participation of Iran"),
    ),
    "delegation_head": (
        *("Bashar al-Jaafari", "Bashar Ja'afari", "Jaafari", "Mohammad Alloush", "Alloush"),
        "Muhammad Alloush",
    ),
    "host": ("Kazakhstan", "the government of Kazakhstan", "United Nations", "UN"),
    "venue": ("Astana", "Geneva", "Rixos President Hotel"),
    "state": CEASEFIRE,
    "format": FORMAT,
    "aims": ("to end the war", "to keep the truce", "To end the war."),
}
TYPES = {name: field_type(FIELDS[name], DEFAULTS) for name in VALUES}
SOURCES = ("one", "two", "three", "four")

fields = st.sampled_from(sorted(VALUES))
frames = st.builds(
    Frame,
    stage=st.sampled_from([None, *Stage]),
    as_of=st.sampled_from([None, AsOf(736_300, 736_300), AsOf(736_352, 736_354)]),
    measure=st.sampled_from([None, *Measure]),
)


@st.composite
def claims(draw):
    """Draw claims of few subjects and sources, so that they meet in questions."""
    drawn = []
    for number in range(draw(st.integers(1, 10))):
        field = draw(fields)
        claim = Claim(
            id=f"claim-{number}",
            source=draw(st.sampled_from(SOURCES)),
            field=field,
            subject=draw(st.sampled_from(["the talks", "the war"])),
            value=draw(st.sampled_from(VALUES[field])),
            claimant=draw(st.sampled_from([None, "Alloush", "local media"])),
            stage=draw(st.sampled_from([None, *Stage])),
        )
        drawn.append(claim)
    return drawn


def project(found, sources):
    readings = {c.id: TYPES[c.field].read(c.value, Frame(stage=c.stage)) for c in found}
    return Project({s.id: s for s in sources}, tuple(found), readings, FIELDS)


def reported(found, sources):
    result = reconcile(project(found, sources))
    return report_json(result, result.questions)


def verdicts(found, sources):
    return {q.id: q.verdict for q in reconcile(project(found, sources)).questions}


OUTLETS = [Source(id=name, outlet=f"The {name}") for name in SOURCES]


@given(claims(), st.randoms(use_true_random=False))
def test_the_order_of_claims_and_sources_changes_nothing(found, chance):
    shuffled, sources = list(found), list(OUTLETS)
    chance.shuffle(shuffled)
    chance.shuffle(sources)
    assert reported(shuffled, sources) == reported(found, OUTLETS)


@given(claims(), st.sampled_from(["one", "AFP"]))
def test_one_origin_never_agrees(found, origin):
    repeating = [source.model_copy(update={"derived_from": origin}) for source in OUTLETS]
    assert Verdict.AGREEMENT not in verdicts(found, repeating).values()


@given(claims())
def test_a_silent_source_changes_no_verdict(found):
    assert verdicts(found, [*OUTLETS, Source(id="five", outlet="The five")]) == verdicts(
        found, OUTLETS
    )


@given(claims())
def test_repeating_all_claims_in_a_copied_source_changes_no_verdict(found):
    copies = [
        c.model_copy(update={"id": f"{c.id}-again", "source": f"{c.source}-copy"}) for c in found
    ]
    copied = [s.model_copy(update={"id": f"{s.id}-copy", "derived_from": s.id}) for s in OUTLETS]
    assert verdicts([*found, *copies], [*OUTLETS, *copied]) == verdicts(found, OUTLETS)


@given(claims())
def test_a_verdict_is_as_bad_as_its_worst_pair(found):
    worst = {
        Relation.CONTRADICTS: Verdict.OUTRIGHT,
        Relation.DIFFERS: Verdict.APPARENT,
        Relation.UNJUDGED: Verdict.UNJUDGED,
    }
    for question in reconcile(project(found, OUTLETS)).questions:
        relations = {pair.comparison.relation for pair in question.pairs}
        bad = [verdict for relation, verdict in worst.items() if relation in relations]
        assert [question.verdict] == bad[:1] or question.verdict in {
            Verdict.AGREEMENT,
            Verdict.UNCORROBORATED,
        }
        assert bool(bad) == (question.verdict in worst.values())
        if question.verdict is Verdict.AGREEMENT:
            assert len(question.origins) > 1


@given(st.data(), fields, frames, frames)
def test_relations_are_symmetric_and_told(data, field, a_frame, b_frame):
    kind = TYPES[field]
    values = st.sampled_from(VALUES[field])
    a, b = kind.read(data.draw(values), a_frame), kind.read(data.draw(values), b_frame)
    names = naming(kind, a, b)
    found = kind.relate(a, b, names)
    assert kind.relate(b, a, names) == found.mirrored
    for one, other in ((a, b), (b, a)):
        told = kind.explain_claims(one, other, kind.relate(one, other, names), names)
        assert told.sentence.endswith(".")


@given(st.data(), fields, frames, frames)
def test_circumstances_only_soften(data, field, a_frame, b_frame):
    kind = TYPES[field]
    values = st.sampled_from(VALUES[field])
    a, b = kind.read(data.draw(values), a_frame), kind.read(data.draw(values), b_frame)
    if field == "attendance" and a.stage is b.stage is Stage.PLANNED:
        return  # two statements about one plan are rivals, harder than they look
    names = naming(kind, a, b)
    bare, found = kind.compare(a.value, b.value, names), kind.relate(a, b, names)
    order = list(Relation)
    assert order.index(found.relation) <= order.index(bare.relation) or (
        field == "casualties.killed" and found.relation is Relation.DIFFERS
    ), "a count that falls is the one thing that its times make worse"


@pytest.mark.parametrize("field", sorted(VALUES))
def test_more_precision_never_turns_a_contradiction_into_an_agreement(field):
    kind = TYPES[field]
    values = [kind.read(text).value for text in VALUES[field]]
    for narrow in values:
        for wide in values:
            names = naming(kind, *(kind.read(text) for text in VALUES[field]))
            if kind.compare(narrow, wide, names).literal is not Overlap.A_INSIDE_B:
                continue
            for other in values:
                if kind.compare(wide, other, names).relation is Relation.CONTRADICTS:
                    found = kind.compare(narrow, other, names).relation
                    assert found in {Relation.CONTRADICTS, Relation.DIFFERS}, (narrow, wide, other)


@pytest.mark.parametrize("field", sorted(VALUES))
def test_what_is_shown_is_read_as_the_same(field):
    kind = TYPES[field]
    for text in VALUES[field]:
        value = kind.read(text).value
        assert kind.read(kind.show(value)).value == value
        assert kind.compare(value, value).relation is Relation.SAME
