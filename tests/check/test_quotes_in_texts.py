"""What became of a quote is said with the words that differ, or the places that hold it."""

CLAIM = "claims:\n  - {{source: one, field: casualties.killed, subject: raid, value: '13', quote: {}{}}}\n"


def _one(run, code):
    (finding,) = [each for each in run.findings if each.code == code]
    return finding


def test_an_altered_quote_comes_with_its_passage(checked):
    claim = CLAIM.format("the raid killed 15 people there", "")
    run = checked(claim, texts={"one": "A day on,\nthe raid killed 13 people there.\n"})
    finding = _one(run, "E003")
    assert "`one`" in finding.message
    assert "15" in finding.message
    assert finding.expected == "the raid killed 13 people there. (line 2)"


def test_a_quote_of_another_source_names_it(checked):
    texts = {"one": "Nothing.\n", "two": "The raid\nkilled 13 people.\n"}
    finding = _one(checked(CLAIM.format("killed 13 people", ""), texts=texts), "E004")
    assert "`one`" in finding.message
    assert finding.suggestion == "two"


def test_a_quote_of_two_other_sources_suggests_none(checked):
    texts = {"one": "Nothing.\n", "two": "killed 13 people\n", "three": "killed 13 people\n"}
    assert _one(checked(CLAIM.format("killed 13 people", ""), texts=texts), "E004").suggestion == ""


def test_a_quote_of_no_source_is_not_found(checked):
    finding = _one(checked(CLAIM.format("killed 13", ""), texts={"one": "Nothing.\n"}), "E005")
    assert finding.message == "the quote is not in `one`, and nothing like it"


def test_a_paraphrase_is_met_with_the_nearest_sentence(checked):
    text = "It rained.\nPolice said that 13 of the\nguards were killed in the raid.\nMen left.\n"
    quote = "the raid killed a number of guards"
    finding = _one(checked(CLAIM.format(quote, ""), texts={"one": text}), "E005")
    assert finding.message == "the quote is not in `one`, which may say it in other words"
    assert finding.expected == (
        "the source's own words, as in: guards were killed in the raid. (line 3)"
    )


def test_a_quote_that_occurs_twice_lists_its_places(checked):
    text = {"one": "killed 13\nand killed 13\n"}
    finding = _one(checked(CLAIM.format("killed 13", ""), texts=text), "E006")
    assert finding.message.startswith("the quote occurs in 2 places")
    assert "E006" not in {
        f.code for f in checked(CLAIM.format("killed 13", ", locator: line 2"), texts=text).findings
    }


def test_a_locator_beside_the_quote_misses_it(checked):
    run = checked(CLAIM.format("killed 13", ", locator: line 3"), texts={"one": "killed 13\n\n\n"})
    assert _one(run, "E007").about == "one/casualties.killed/raid"


def test_three_altered_runs_are_shown_and_the_rest_counted(checked):
    text = "on Monday the army said 13 men and 4 boys died near the old bridge in Homs today"
    for altered, more in ((3, ""), (4, " and 1 more")):
        words = text.split()
        for at, word in ((1, "Friday"), (5, "15"), (8, "7"), (10, "fled"))[:altered]:
            words[at] = word
        finding = _one(checked(CLAIM.format(" ".join(words), ""), texts={"one": text}), "E003")
        assert finding.message.count(" for ") == 3
        assert finding.message.endswith("“7” for “4”" + more)


def test_a_quote_set_otherwise_is_mended_as_the_text_has_it(checked):
    text = {"one": "The raid killed \u201conly\u201d 13 people.\n"}
    claim = CLAIM.format("QUOTE", "").replace("QUOTE", "'killed \"only\" 13 people'")
    run = checked(claim, texts=text)
    [finding] = [each for each in run.findings if "set otherwise" in each.message]
    assert finding.fix is not None
    assert finding.fix.new == finding.suggestion == finding.expected
    assert "\u201conly\u201d" in finding.fix.new
