"""Which lines credit a text to an agency, and which only speak of one."""

import pytest

from reconcile.evidence.origins.credits import credits_in

BODY = "\n".join(f"Paragraph {at} of a text that speaks of a harbour." for at in range(40))


@pytest.mark.parametrize(
    ("line", "agency"),
    [
        ("(Reuters) - Boats left the harbour of Vellmar.", "Reuters"),
        ("VELLMAR, Jan 16 (Reuters) - Boats left the harbour.", "Reuters"),
        ("VELLMAR (AFP) — Boats left the harbour.", "AFP"),
        ("Vellmar, 16 January (EFE).- Boats left the harbour.", "EFE"),
        ("VELLMAR, January 16. /TASS/. Boats left the harbour.", "TASS"),
        ("NORTH VELLMAR, Jan. 16 (Xinhua) -- Boats left.", "Xinhua"),
        ("LONDON (PA) - Boats left the harbour.", "PA Media"),
        ("VELLMAR, 4 mai (AFP) - Les bateaux sont partis.", "AFP"),
        ("Vellmar, 4 de mayo (EFE).- Los barcos salieron.", "EFE"),
        ("— AFP", "AFP"),
        ("Reuters", "Reuters"),
        ("Source: The Associated Press", "AP"),
        ("By Agence France-Presse", "AFP"),
        ("© 2024 Agence France-Presse", "AFP"),
        ("Copyright 2024 The Associated Press. All rights reserved.", "AP"),
        ("This story was produced by Reuters for its clients.", "Reuters"),
    ],
)
def test_a_credit_of_the_whole_text_names_its_agency(line, agency):
    (found,) = credits_in(f"Boats leave\n\n{line}\n{BODY}")
    assert found.agencies == (agency,)
    assert found.whole
    assert found.line == 3
    assert found.wording == " ".join(line.split()[:12])


@pytest.mark.parametrize(
    ("line", "agencies"),
    [
        ("With agencies", ()),
        ("(Agencies)", ()),
        ("with AFP and Reuters", ("AFP", "Reuters")),
        ("AFP, dpa", ("AFP", "dpa")),
        ("mit Material von dpa", ("dpa",)),
        ("avec AFP", ("AFP",)),
        ("Additional reporting by Ann Orme, Reuters", ("Reuters",)),
        ("(With inputs from PTI)", ("PTI",)),
        ("Les bateaux sont partis mardi (avec AFP)", ("AFP",)),
        ("Die Boote sind fort. (dpa/AFP)", ("dpa", "AFP")),
        ("The Associated Press contributed to this report.", ("AP",)),
    ],
)
def test_a_credit_of_a_share_is_said_as_that(line, agencies):
    (found,) = credits_in(f"Boats leave\n{BODY}\n{line}\n")
    assert found.agencies == agencies
    assert not found.whole


@pytest.mark.parametrize(
    "line",
    [
        "An official told Reuters on Monday that the boats left.",
        "“All boats are going,” he told AFP news agency.",
        "Reuters reported that the boats left.",
        "Boats leaving the harbour. File photo: AFP",
        "Photo: Reuters",
        "Image by AP",
        "The Associated Press (AP) - which owns no boats - said so.",
        "Reporting by the harbour's own office was late.",
        "She was an AP reporter from 1990.",
        "According to a report from the harbour, AFP's boat left.",
        "A report by Reuters said that the boats left.",
        "Information from AFP shows that the boats left.",
        "With reporting by Reuters under way, the boats left for the sea.",
        "Copyright © Valley Herald, LLC. All rights reserved.",
        "Interfax news agency reported the boats ready.",
        "The AA is a club of drivers.",
    ],
)
def test_a_text_that_speaks_of_an_agency_is_not_credited_to_it(line):
    assert credits_in(f"Boats leave\n\n{line}\n{BODY}\n{line}\n") == []


def test_a_syndicated_text_is_somebody_elses():
    line = "This story has not been edited and is published from a syndicated feed."
    (found,) = credits_in(f"{BODY}\n{line}")
    assert found.whole
    assert found.agencies == ()


def test_a_name_alone_in_the_middle_of_a_text_credits_nothing():
    assert credits_in(f"{BODY}\nReuters\n{BODY}") == []


def test_a_dateline_counts_at_the_start_alone():
    assert credits_in(f"{BODY}\nVELLMAR (AFP) - Another text begins.\n{BODY}") == []
