"""A draft, to the keys that a file gets."""

from reconcile.annotate.draft import Draft

DRAFT = Draft("12 died", field="casualties.killed", subject="flood", value="12")


def test_only_what_is_said_is_written():
    assert DRAFT.entry("courier", None) == {
        "source": "courier",
        "field": "casualties.killed",
        "subject": "flood",
        "value": "12",
        "quote": "12 died",
    }


def test_the_coder_the_line_and_what_is_said_beside_are_written():
    said = DRAFT._replace(locator="line 3").saying("claimant", "Holm").saying("implied", "yes")
    entry = said.entry("courier", "ann")
    assert entry["coder"] == "ann"
    assert entry["locator"] == "line 3"
    assert entry["claimant"] == "Holm"
    assert entry["implied"] is True


def test_what_is_said_can_be_taken_back():
    assert DRAFT.saying("stage", "planned").saying("stage", "") == DRAFT


def test_the_order_in_which_it_was_said_leaves_no_trace():
    one = DRAFT.saying("stage", "planned").saying("claimant", "Holm")
    assert one == DRAFT.saying("claimant", "Holm").saying("stage", "planned")
