import pytest

from reconcile.evidence.all_evidence import check
from reconcile.files.project import load
from reconcile.model.entity import Group, Spelling
from reconcile.model.evidence import QuoteOutcome, ValueOutcome
from reconcile.model.stages_measures_kinds import Kind

FIELDS = """\
fields:
  camp: {type: place}
  state: {type: scale, of: [holds, largely holds, broken]}
  agenda: {type: choice, of: [on the agenda, not on the agenda]}
  extent: {type: choice, of: [nationwide, local]}
  reason: {type: text}
entities:
  - {name: High Negotiations Committee, kind: organisation, aliases: [HNC]}
"""
RECORD = "title: A source\npublished: 2017-01-22\n"


@pytest.fixture
def outcome(make_project):
    def read(field, value, quote, *, stage=None, implied=False, groups=()):
        claim = {"id": "c", "source": "one", "field": field, "subject": "talks", "value": value}
        claim |= {"stage": stage} if stage else {}
        lines = [f"{key}: '{text.replace(chr(39), chr(39) * 2)}'" for key, text in claim.items()]
        if quote is not None:
            lines.append(f"quote: '{quote.replace(chr(39), chr(39) * 2)}'")
        if implied:
            lines.append("implied: true")
        text = FIELDS + "claims:\n  - " + "\n    ".join(lines) + "\n"
        project = load(make_project(text, sources={"one": RECORD}))
        assert project.findings == ()
        return check(project, groups).values["c"]

    return read


@pytest.mark.parametrize(
    ("value", "quote", "expected"),
    [
        ("more than 300,000", "left more than 300,000 people killed", "in-quote"),
        ("at least 15", "15 or more groups came", "in-quote"),
        ("13", "thirteen rebel groups", "in-quote"),
        ("4,327", "some of the 4,237 families", "digits-swapped"),
        ("15", "at least 15 militant groups", "hedge-lost"),
        ("400", "about 400 people", "hedge-lost"),
        ("at least 15", "15 militant groups", "hedge-changed"),
        ("more than 15", "at least 15 militant groups", "hedge-changed"),
        ("310,000", "300,000 people were killed", "not-in-quote"),
        ("13", "rebel groups came", "not-readable"),
    ],
)
def test_counts_are_read_again(outcome, value, quote, expected):
    assert outcome("casualties.killed", value, quote).outcome.value == expected


@pytest.mark.parametrize(
    ("value", "quote", "expected"),
    [
        ("2017-01-23", "the talks on January 23", "in-quote"),
        ("23 January 2017", "on Jan. 23, 2017, in Astana", "in-quote"),
        ("December 2016", "a truce that began in December", "in-quote"),
        ("13 January 2017", "on January 31, 2017", "digits-swapped"),
        ("24 January 2017", "the talks on January 23", "not-in-quote"),
        ("April 2016", "the first round since April 2016", "hedge-lost"),
        ("23 January 2017", "the talks next", "not-readable"),
        ("20 January 2017", "late on Friday", "in-quote"),
        ("27 January 2017", "late on Friday", "in-quote"),
        ("21 January 2017", "late on Friday", "not-in-quote"),
        ("12 March 2016", "on 12/3/2016", "not-readable"),
    ],
)
def test_dates_are_read_again_against_the_sources_date(outcome, value, quote, expected):
    assert outcome("date", value, quote).outcome.value == expected


@pytest.mark.parametrize(
    ("field", "value", "quote", "expected"),
    [
        ("casualties.killed", "41", "41 شخصا", "language-not-read"),
        ("casualties.killed", "at least 37", "погибли не менее 37 человек", "language-not-read"),
        ("casualties.killed", "41", "погибли не менее 37 человек", "language-not-read"),
        ("casualties.killed", "13", "al menos 13 muertos", "language-not-read"),
        ("casualties.killed", "at least 13", "mindestens 13 Menschen", "language-not-read"),
        ("casualties.killed", "300,000", "près de 300 000 morts", "language-not-read"),
        ("casualties.killed", "31", "al menos 13 muertos", "digits-swapped"),
        ("casualties.killed", "3", "3 миллиона", "language-not-read"),
        ("casualties.killed", "3", "3 millones", "not-in-quote"),
        ("casualties.killed", "3", "3 mil", "not-readable"),
        ("casualties.killed", "3", "3万", "language-not-read"),
        ("casualties.killed", "3", "3 लाख", "language-not-read"),
        ("casualties.killed", "73", "погибли не менее 37 человек", "digits-swapped"),
        ("date", "13 March 2026", "затонуло 13 марта 2026 года", "in-quote"),
        ("date", "2026-03-13", "затонуло 2026-03-13", "in-quote"),
        ("duration", "two days", "длились 3 дня", "language-not-read"),
        ("delegation_head", "Sergei Mikhalkov", "сообщил Сергей Михалков", "in-quote"),
        ("delegation_head", "Khaled Abdel Rahman", "قال خالد عبد الرحمن", "language-not-read"),
        ("camp", "Geneva", "die Gespräche wurden nicht in Genf", "language-not-read"),
        ("delegation_head", "Ann Lee", "Bob Ray ist nicht gekommen", "not-in-quote"),
        ("attendance", "attended", "haben nicht teilgenommen", "language-not-read"),
        ("reason", "a storm", "wegen und mit dem Sturm", "language-not-read"),
        ("delegation_head", "Сергей Михалков", "сообщил Сергей Михалков", "in-quote"),
        ("delegation_head", "Сергей Иванов", "сообщил Сергей Михалков", "not-in-quote"),
    ],
)
def test_of_another_language_only_names_and_swapped_digits_are_read(
    outcome, field, value, quote, expected
):
    assert outcome(field, value, quote).outcome.value == expected


def test_what_the_quote_says_instead_is_told(outcome):
    assert outcome("casualties.killed", "4,327", "some 4,237 families").found == ("some 4,237",)


@pytest.mark.parametrize(
    ("value", "quote", "expected"),
    [
        ("two days", "the two-day meeting", "in-quote"),
        ("two days", "48 hours", "in-quote"),
        ("six months", "half a year", "in-quote"),
        ("two to three weeks", "14 to 21 days", "in-quote"),
        ("two days", "about 48 hours", "hedge-lost"),
        ("more than two days", "two days", "hedge-changed"),
        ("two days", "three days", "not-in-quote"),
        ("two days", "a long meeting", "not-readable"),
    ],
)
def test_durations_are_read_again_in_any_unit(outcome, value, quote, expected):
    assert outcome("duration", value, quote).outcome.value == expected


@pytest.mark.parametrize(
    ("field", "value", "quote", "expected"),
    [
        ("delegation_head", "Bashar Ja'afari", "headed by Bashar Ja\u2019afari", "in-quote"),
        ("delegation_head", "Mohammad Alloush", "Alloush told reporters", "in-quote"),
        ("delegation_head", "Mohammad Alloush", "would head the delegation", "not-in-quote"),
        ("delegation_head", "Mohammad Alloush", "Mohammad told reporters", "not-in-quote"),
        ("delegation_head", "Ann Lee", "led by Foreign Minister Lee", "in-quote"),
        ("delegation_head", "Ann No", "there is no head", "not-in-quote"),
        ("delegation_head", "Ann No", "led by Ms No", "in-quote"),
        ("organisers", "UN", "the United Nations organised it", "in-quote"),
        ("organisers", "United Nations", "the U.N.\u2019s envoy", "in-quote"),
        ("organisers", "EU and US", "the European Union and the United States", "in-quote"),
        ("organisers", "EU", "they are European, united in doubt", "not-in-quote"),
        ("organisers", "United Nations", "in un hotel", "not-in-quote"),
        ("organisers", "UN", "United as nations", "not-in-quote"),
        ("organisers", "United Nations", "hosted by the UN, Turkey said", "in-quote"),
        ("camp", "Astana", "in Astana\u2019s hotel", "in-quote"),
        ("camp", "Aleppo", "in Astana", "not-in-quote"),
        ("organisers", "Russia and Turkey", "led by Russia, Turkey, and Iran", "in-quote"),
        ("organisers", "High Negotiations Committee", "the HNC called for talks", "in-quote"),
    ],
)
def test_names_must_occur(outcome, field, value, quote, expected):
    assert outcome(field, value, quote).outcome.value == expected


def test_the_names_that_the_quote_lacks_are_told(outcome):
    found = outcome("organisers", "Russia, Iran and Egypt", "organised by Russia and Turkey")
    assert (found.outcome, found.missing) == (ValueOutcome.NOT_IN_QUOTE, ("Iran", "Egypt"))


def test_another_spelling_of_the_same_entity_will_do(outcome):
    spellings = (
        Spelling("Fatah Front", 90.0, "spelling", ("other",)),
        Spelling("Fateh Front", 100.0, "label", ("c",)),
    )
    group = Group("g", "Fateh Front", Kind.ORGANISATION, declared=False, spellings=spellings)
    claim = ("organisers", "Fateh Front", "said the Fatah Front")
    assert outcome(*claim, groups=(group,)).outcome is ValueOutcome.IN_QUOTE
    assert outcome(*claim).outcome is ValueOutcome.NOT_IN_QUOTE


@pytest.mark.parametrize(
    ("field", "value", "quote", "expected"),
    [
        ("attendance", "not invited", "was not invited to Astana", "in-quote"),
        ("attendance", "invited", "was not invited to Astana", "not-in-quote"),
        ("attendance", "expected", "different factions of the opposition", "not-readable"),
        ("state", "holds", "it still holds", "in-quote"),
        ("state", "largely holds", "has largely held", "not-readable"),
        ("state", "holds", "it no longer holds", "not-readable"),
        ("extent", "nationwide", "a nation-wide truce", "in-quote"),
        ("extent", "nationwide", "a truce", "not-readable"),
        ("agenda", "on the agenda", "will not be on the agenda", "not-readable"),
        ("agenda", "not on the agenda", "it is not on the agenda", "in-quote"),
        ("reason", "Russian airstrikes", "the ongoing Russian airstrikes", "in-quote"),
    ],
)
def test_words_are_read_or_said_not_to_be(outcome, field, value, quote, expected):
    assert outcome(field, value, quote).outcome.value == expected


PLANS = (
    "is expected to attend the talks",
    "was expected to attend",
    "will attend",
    "plans to attend",
    "is due to take part in the talks",
    "is set to join the talks",
    "will travel to Astana on Sunday",
    "announced it will fly to Astana",
)


@pytest.mark.parametrize("quote", PLANS)
def test_a_plan_is_no_report(outcome, quote):
    told = outcome("attendance", "attended", quote)
    assert told.outcome is ValueOutcome.STAGE_NOT_IN_QUOTE
    assert told.found[0] in quote


@pytest.mark.parametrize("quote", PLANS)
@pytest.mark.parametrize("value", ["expected", "attended"])
def test_a_plan_may_be_noted_as_one(outcome, value, quote):
    told = outcome("attendance", value, quote, stage="planned").outcome
    assert told in {ValueOutcome.IN_QUOTE, ValueOutcome.NOT_READABLE}


@pytest.mark.parametrize(
    ("field", "value", "stage", "quote", "expected"),
    [
        ("attendance", "stayed away", None, "will not attend", "stage-not-in-quote"),
        ("attendance", "stayed away", "planned", "will not attend", "in-quote"),
        ("attendance", "expected", None, "is expected to attend", "in-quote"),
        ("attendance", "expected", None, "attended the talks", "stage-not-in-quote"),
        ("attendance", "attended", "planned", "took part in the talks", "stage-not-in-quote"),
        ("attendance", "expected", None, "is participating in the talks", "not-readable"),
        ("attendance", "expected", None, "delegates arrived on Sunday", "not-readable"),
        ("attendance", "attended", None, "attended and will attend again", "in-quote"),
        ("attendance", "attended", None, "came; it will travel home on Monday", "in-quote"),
        ("attendance", "attended", None, "sat opposite Iran, which will host", "in-quote"),
        ("attendance", "invited", None, "will be invited to Astana", "in-quote"),
        ("attendance", "invited", "happened", "will be invited to Astana", "stage-not-in-quote"),
        ("attendance", "not invited", "planned", "was not invited", "in-quote"),
        ("delegation_head", "Alloush", "happened", "Alloush will head it", "stage-not-in-quote"),
        ("delegation_head", "Alloush", "planned", "Alloush will head it", "in-quote"),
        ("delegation_head", "Alloush", None, "Alloush will head it", "in-quote"),
        ("delegation_head", "Alloush", "happened", "Alloush, who will retire, led it", "in-quote"),
        ("camp", "Astana", "happened", "Astana is to host it", "stage-not-in-quote"),
        ("camp", "Astana", "happened", "the free will of Astana", "in-quote"),
        ("camp", "Astana", "planned", "it took place in Astana", "stage-not-in-quote"),
        ("camp", "Astana", "planned", "Astana was chosen", "in-quote"),
        ("date", "23 January 2017", "happened", "is due on January 23", "stage-not-in-quote"),
        ("casualties.killed", "12", "happened", "12 dead, toll expected to rise", "in-quote"),
        ("camp", "Astana", "happened", "Astana is likely the place", "in-quote"),
        ("camp", "Astana", "happened", "it is due to a fault in Astana", "in-quote"),
        ("date", "24 January 2017", "happened", "is due on January 23", "not-in-quote"),
    ],
)
def test_the_stage_is_read_from_the_quote(outcome, field, value, stage, quote, expected):
    assert outcome(field, value, quote, stage=stage).outcome.value == expected


def test_implied_excuses_what_the_quote_lacks_and_nothing_else(outcome):
    field, value = "delegation_head", "Mohammad Alloush"
    lacking = outcome(field, value, "would head the delegation", implied=True)
    assert lacking.outcome is ValueOutcome.IMPLIED
    there = outcome(field, value, "Mohammad Alloush said", implied=True)
    assert there.outcome is ValueOutcome.IN_QUOTE


def test_without_a_quote_nothing_is_read(outcome):
    assert outcome("casualties.killed", "13", None).outcome is ValueOutcome.NO_QUOTE


def test_evidence_counts_what_was_checked(make_project):
    claims = "\n".join(
        f"  - {{source: one, field: casualties.killed, subject: s{n}, value: '{n}', quote: 'q {n}'}}"
        for n in (3, 4)
    )
    root = make_project(f"claims:\n{claims}\n", sources={"one": RECORD})
    texts = root / "data" / "sources" / "text"
    texts.mkdir()
    (texts / "one.txt").write_text("they say q 3.\n")
    found = check(load(root), ())
    assert found.quote_counts == {QuoteOutcome.VERIFIED: 1, QuoteOutcome.NOT_FOUND: 1}
    assert found.value_counts == {ValueOutcome.IN_QUOTE: 2}


def test_the_shipped_claims_stand_in_their_articles(shipped, articles, tmp_path):
    import shutil  # noqa: PLC0415 (this test alone copies a project)

    from reconcile.files.attach import attach  # noqa: PLC0415 (the same)
    from reconcile.files.folder import at  # noqa: PLC0415 (the same)

    shutil.copytree(
        shipped / "data", tmp_path / "data", ignore=shutil.ignore_patterns("text"), symlinks=True
    )
    sources = load(tmp_path).sources
    for article in sorted(articles.glob("*.txt")):
        assert attach(at(tmp_path), sources, article).sources
    quotes = check(load(tmp_path), ()).quotes
    assert {q.claim for q in quotes.values() if q.outcome is not QuoteOutcome.VERIFIED} == set()
    assert {q.claim for q in quotes.values() if q.locator_fits is False} == set()
