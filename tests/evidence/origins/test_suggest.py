"""What is suggested of origins, and what isn't because the records say it."""

from reconcile.evidence.origins.suggest import Sign, suggested_origins
from reconcile.model.source import Source

COPY = (
    "the keeper of the harbour counted nine boats at dawn and wrote their names in his book before "
    "a storm that nobody had foreseen drove all of them out to the open sea"
)
RUN = " ".join(COPY.split()[:14])


def source(id_, **keys):
    return Source(id=id_, **keys)


def suggested(records, texts, origins=None):
    sources = {record.id: record for record in records}
    origins = origins or {id_: record.derived_from or id_ for id_, record in sources.items()}
    return suggested_origins(sources, texts, origins)


def test_a_dateline_is_written_as_what_the_source_derives_from():
    (found,) = suggested([source("post")], {"post": "VELLMAR (AFP) - Boats left."})
    assert found.sign is Sign.AGENCY
    assert found.write == {"post": "AFP"}
    assert [(id_, credit.line) for id_, credit in found.credits] == [("post", 1)]


def test_several_agencies_or_a_share_write_nothing():
    for line in ("AFP, dpa", "With agencies", "with AFP", "VELLMAR (AFP) - Boats.\nwith dpa"):
        (found,) = suggested([source("post")], {"post": f"Boats leave\n{line}"})
        assert found.write == {}


def test_what_the_records_say_is_not_suggested_again():
    texts = {"post": "VELLMAR (Reuters) - Boats left."}
    assert suggested([source("post", outlet="Thomson Reuters")], texts) == []
    assert suggested([source("post", derived_from="Reuters")], texts) == []
    assert suggested([source("post", derived_from="Northern Wire")], texts) == []


def test_equal_words_point_from_the_later_to_the_earlier():
    records = [source("a", published="2024-05-02"), source("b", published="2024-05-01")]
    (found,) = suggested(records, dict.fromkeys("ab", COPY))
    assert found.sign is Sign.WORDS
    assert found.sources == ("a", "b")
    assert found.write == {"a": "b"}
    assert found.runs[0].first == "b"


def test_equal_words_of_one_day_or_of_no_known_day_say_no_direction():
    for days in (
        ("2024-05-01", "2024-05-01"),
        ("unknown", "2024-05-01"),
        ("2024-05", "2024-05-03"),
    ):
        records = [source(id_, published=day) for id_, day in zip("ab", days, strict=True)]
        (found,) = suggested(records, dict.fromkeys("ab", COPY))
        assert found.write == {}


def test_equal_words_with_a_credit_are_the_agencys():
    texts = {"a": f"VELLMAR (AFP) - {COPY}", "b": f"Boats leave\n{COPY}"}
    agency, words = suggested([source("a"), source("b")], texts)
    assert agency.write == {"a": "AFP"}
    assert words.write == {"a": "AFP", "b": "AFP"}


def test_equal_words_with_a_recorded_wire_are_the_wires():
    records = [source("a", derived_from="Northern Wire"), source("b")]
    (found,) = suggested(records, dict.fromkeys("ab", COPY))
    assert found.write == {"b": "Northern Wire"}


def test_two_wires_that_share_words_are_left_to_a_person():
    records = [source("a", derived_from="North"), source("b", derived_from="South")]
    (found,) = suggested(records, dict.fromkeys("ab", COPY))
    assert found.write == {}


def test_one_short_run_is_too_little_and_two_are_enough():
    records = [source("a"), source("b")]
    assert suggested(records, dict.fromkeys("ab", RUN)) == []
    other = "a boat of the valley lay on the sand for six whole days unseen"
    texts = {"a": f"{RUN}. Rain. {other}", "b": f"{other}. Snow. {RUN}"}
    (found,) = suggested(records, texts)
    assert len(found.runs) == 2


def test_sources_of_one_origin_are_not_suggested():
    records = [source("a", url="https://h.example/1"), source("b", url="https://h.example/2")]
    texts = dict.fromkeys("ab", COPY)
    assert suggested(records, texts, {"a": "wire", "b": "wire"}) == []
    assert [each.sign for each in suggested(records, texts)] == [Sign.WORDS, Sign.PUBLISHER]


def test_sources_of_one_publisher_are_suggested_once_and_no_agency_is_one():
    texts = dict.fromkeys("ab", "Text.\n© 2024 Valley Media\n")
    records = [source("a", url="https://v.example/1"), source("b", url="https://v.example/2")]
    (found,) = suggested(records, texts)
    assert found.sign is Sign.PUBLISHER
    assert found.write == {}
    owned = suggested([source("a"), source("b")], dict.fromkeys("ab", "Text.\n© 2024 AFP\n"))
    assert {each.sign for each in owned} == {Sign.AGENCY}
