"""Claims are written as people write them, read back as they were, and nothing else changes."""

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reconcile.files.claim_entries import claim_entries
from reconcile.files.edit.changes import EditError
from reconcile.files.edit.claims import add_claims, change_claim, remove_claim
from reconcile.files.edit.form import as_text
from reconcile.files.edit.scalar import scalar
from reconcile.files.faults import Faults
from reconcile.files.file_shapes import read_map
from reconcile.files.invisible_characters import plain

CLAIM = {
    "source": "one",
    "field": "casualties.killed",
    "subject": "Varn flood",
    "value": "at least 15",
    "quote": "at least 15 people: children, too # and dogs",
}
BLOCK = """\
  - source: one
    field: casualties.killed
    subject: Varn flood
    value: at least 15
    quote: "at least 15 people: children, too # and dogs"
"""
GROUPED = """\
# Ann's claims
coder: ann
claims:
  # the flood
  - source: one
    subject: Varn flood
    claims:
      - {field: casualties.wounded, value: dozens} # as printed

  - subject: Varn flood
    claims:
      - {source: two, field: casualties.killed, value: "13"}
"""


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    return tmp_path_factory.mktemp("claims") / "claims.yaml"


@pytest.fixture
def add(path):
    def call(text, *claims):
        path.write_bytes(text.encode())
        add_claims(path, "claims.yaml", claims)
        return path.read_bytes().decode()

    return call


def entries(content):
    faults = Faults()
    root = read_map(content.decode("utf-8-sig").replace("\r\n", "\n"), "claims.yaml", faults)
    assert not faults.found
    return claim_entries([root] if root else [], Faults())


def test_a_claim_has_a_line_a_key_in_the_order_of_the_house(add):
    assert add("claims:\n", dict(reversed(CLAIM.items()))) == "claims:\n" + BLOCK
    assert add("", CLAIM) == "claims:\n" + BLOCK
    assert add("# mine\n", CLAIM, CLAIM) == "# mine\n\nclaims:\n" + BLOCK + BLOCK


def test_a_claim_goes_to_the_group_that_says_most_of_it(add):
    made = add(GROUPED, {**CLAIM, "coder": "ann", "quote": "15 people"})
    new = "      - field: casualties.killed\n        value: at least 15\n        quote: 15 people\n"
    assert made == GROUPED.replace("# as printed\n", "# as printed\n" + new)


def test_of_two_groups_alike_the_last_gets_it(add):
    made = add(GROUPED, {**CLAIM, "source": "three", "coder": "ann"})
    assert made.startswith(GROUPED)
    assert made[len(GROUPED) :].startswith("      - source: three\n        field: ")


def test_a_claim_that_no_group_fits_goes_to_the_end(add):
    made = add(GROUPED, {**CLAIM, "subject": "other", "coder": "bob"})
    assert made == GROUPED + BLOCK.replace("Varn flood", "other") + "    coder: bob\n"


def test_a_head_that_says_more_than_the_claim_is_named(add, path):
    with pytest.raises(EditError, match="its head says `coder: ann` for all claims"):
        add(GROUPED, CLAIM)
    assert path.read_text(encoding="utf-8") == GROUPED


def test_truth_values_are_words(add):
    assert "    complete: true\n" in add("", {**CLAIM, "complete": True})


@pytest.fixture
def change(path):
    def call(text, number, said):
        path.write_bytes(text.encode())
        claim = entries(text.encode())[number]
        if said is None:
            remove_claim(path, claim)
        else:
            change_claim(path, claim, said)
        return path.read_bytes().decode()

    return call


@pytest.mark.parametrize(
    ("number", "said", "old", "new"),
    [
        (0, {"value": "13"}, "value: dozens", "value: 13"),
        (0, {"value": "a, b"}, "value: dozens", 'value: "a, b"'),
        (0, {"value": "dozens"}, "", ""),
        (0, {"quote": "dozens of"}, "value: dozens}", "value: dozens, quote: dozens of}"),
        (0, {"source": "two"}, "- {field: casualties.wo", "- {source: two, field: casualties.wo"),
        (1, {"value": None, "source": None}, '{source: two, field: casualties.killed, value: "13"}',
         "{field: casualties.killed}"),
    ],
)  # fmt: skip
def test_keys_of_a_claim_are_changed_where_they_stand(change, number, said, old, new):
    assert change(GROUPED, number, said) == GROUPED.replace(old, new)


def test_a_key_goes_to_its_place_in_the_order(change):
    made = change("claims:\n" + BLOCK, 0, {"claimant": "the mayor", "stage": "happened"})
    assert "15\n    claimant: the mayor\n    stage: happened\n    quote" in made


def test_what_several_claims_share_is_not_taken_out_of_one(change, path):
    with pytest.raises(EditError, match=r"claims\.yaml:6:14: `subject` is said for several"):
        change(GROUPED, 0, {"subject": None})
    assert path.read_text(encoding="utf-8") == GROUPED


def test_a_claim_is_taken_out_with_its_lines(change):
    kept = GROUPED.replace("      - {field: casualties.wounded, value: dozens} # as printed\n", "")
    assert change(GROUPED, 0, None) == kept
    assert change("claims:\n" + BLOCK, 0, None) == "claims:\n"


def test_a_claim_that_moved_is_found_by_what_it_says(path):
    claim = entries(GROUPED.encode())[1]
    path.write_text("# a new line\n" + GROUPED, encoding="utf-8")
    change_claim(path, claim, {"value": "14"})
    assert path.read_text(encoding="utf-8") == "# a new line\n" + GROUPED.replace('"13"', "14")


def test_of_two_claims_alike_the_one_at_the_place_is_meant(change):
    assert change("claims:\n" + BLOCK * 2, 1, {"value": "15"}) == (
        "claims:\n" + BLOCK + BLOCK.replace("value: at least ", "value: ")
    )


@pytest.mark.parametrize(
    "now", [GROUPED.replace('"13"', "14"), "", "claims: x\n", "# new\nclaims:\n" + BLOCK * 2]
)
def test_a_claim_that_was_changed_meanwhile_is_never_written_over(path, now):
    before = "claims:\n" + BLOCK if BLOCK in now else GROUPED
    claim = entries(before.encode())[-1]
    path.write_text(now, encoding="utf-8")
    for call in (
        lambda: change_claim(path, claim, {"value": "15"}),
        lambda: remove_claim(path, claim),
    ):
        with pytest.raises(EditError, match="changed meanwhile"):
            call()
    assert path.read_text(encoding="utf-8") == now


def test_nothing_is_written_where_it_is_only_tried(path):
    path.write_text(GROUPED, encoding="utf-8")
    claim = entries(GROUPED.encode())[0]
    remove_claim(path, claim, keep=False)
    change_claim(path, claim, {"value": "15"}, keep=False)
    add_claims(path, "f", [{**CLAIM, "coder": "ann"}], keep=False)
    assert path.read_text(encoding="utf-8") == GROUPED


# --- laws: files as people write them, claims of any text

TEXT = st.one_of(
    st.sampled_from(["Varn flood", "at least 15", "no", "a: b", "x # y", "- z", "13", "'", '"']),
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20),
    st.text(st.sampled_from(list("ab :#-?,[]{}&*!|>'\"%@`\\\n\t\0é京")), min_size=1, max_size=8),
).filter(lambda text: plain(text) != "")
WRITTEN = TEXT.map(plain)
KEYS = ("source", "field", "subject", "value", "quote", "claimant", "note")


def claims_of(keys, text):
    needed = {key: text for key in keys if key in KEYS[:4]}
    return st.fixed_dictionaries(needed, optional={k: text for k in keys if k not in KEYS[:4]})


@st.composite
def lines_of(draw, claims, column):
    """Claims as people write them: in lines or brackets, with comments and blank lines."""
    made = []
    for claim in claims:
        above = draw(st.sampled_from(["", "", "\n", f"{' ' * column}# above\n", "# far out\n"]))
        dash = f"{' ' * column}- "
        if draw(st.booleans()):
            pairs = ", ".join(f"{k}: {scalar(v, flow=True)}" for k, v in claim.items())
            made.append(f"{above}{dash}{{{pairs}}}\n")
        else:
            margin = " " * (column + 2)
            behind = draw(st.sampled_from(["", " # behind"]))
            keys = [f"{key}: {scalar(value)}{behind}\n" for key, value in claim.items()]
            made.append(above + dash + margin.join(keys))
    return "".join(made)


@st.composite
def files(draw):
    """A claims file: perhaps a head, claims, a group, another section, and a last comment."""
    claims = draw(st.lists(claims_of(KEYS, WRITTEN), max_size=3))
    grouped = draw(st.lists(claims_of(("source", "field", "value", "quote"), WRITTEN), max_size=2))
    column = draw(st.sampled_from([0, 2, 4]))
    text = draw(
        st.sampled_from(["", "# head\n", "stage: planned\n", "fields:\n  f: {type: text}\n\n"])
    )
    listed = draw(lines_of(claims, column))
    if grouped:
        margin = " " * column
        listed += f"{margin}- subject: {scalar(draw(WRITTEN))}\n{margin}  claims:\n"
        listed += draw(lines_of(grouped, column + draw(st.sampled_from([2, 4]))))
    if listed:
        text += "claims:\n" + listed
    text += draw(
        st.sampled_from(["", "\n", "# the end\n", "\n# names\nentities:\n  - {name: A}\n"])
    )
    if draw(st.booleans()):
        text = text.removesuffix("\n")
    end = draw(st.sampled_from(["\n", "\n", "\r\n"]))
    return (draw(st.sampled_from(["", "", "\ufeff"])) + text.replace("\n", end)).encode()


def whole(claim):
    return tuple(sorted((key, plain(value)) for key, value in as_text(dict(claim)).items()))


def untouched(old, new):
    """Return how many bytes at the beginning and the end are the same in both."""
    head = next((n for n, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), None)
    head = min(len(old), len(new)) if head is None else head
    rest = list(zip(reversed(old[head:]), reversed(new[head:]), strict=False))
    tail = next((n for n, (a, b) in enumerate(rest) if a != b), len(rest))
    return head + tail


@settings(max_examples=25)
@given(files(), claims_of(KEYS, TEXT), st.booleans())
def test_a_claim_that_is_added_is_read_back_and_all_else_is_as_it_was(path, before, claim, again):
    path.write_bytes(before)
    claims = [{**claim, "stage": "planned"}] * (1 + again)
    written = add_claims(path, "claims.yaml", claims)
    after = path.read_bytes()
    assert Counter(map(whole, entries(after))) == Counter(
        [*map(whole, entries(before)), *map(whole, claims)]
    )
    assert untouched(before, after) == len(before)
    assert written.before == before
    assert after.startswith(b"\xef\xbb\xbf") == before.startswith(b"\xef\xbb\xbf")
    assert b"\r\n" not in before or b"\n" not in after.replace(b"\r\n", b"")


@settings(max_examples=25)
@given(files(), st.data())
def test_a_claim_that_is_changed_is_read_back_and_all_else_is_as_it_was(path, before, data):
    claims = entries(before)
    if not claims:
        return
    path.write_bytes(before)
    number = data.draw(st.integers(0, len(claims) - 1))
    key, value = data.draw(st.sampled_from(KEYS)), data.draw(TEXT)
    change_claim(path, claims[number], {key: value})
    now = list(map(whole, entries(path.read_bytes())))
    expected = [{**claim, key: value} if n == number else claim for n, claim in enumerate(claims)]
    assert now == list(map(whole, expected))
    there = claims[number].get(key, "")
    old = max(len(scalar(there, flow=flow).encode()) for flow in (True, False))
    assert untouched(before, path.read_bytes()) >= len(before) - old


@settings(max_examples=25)
@given(files(), st.data())
def test_a_claim_that_is_removed_leaves_the_others_as_they_were(path, before, data):
    claims = entries(before)
    if not claims:
        return
    path.write_bytes(before)
    number = data.draw(st.integers(0, len(claims) - 1))
    remove_claim(path, claims[number])
    after = path.read_bytes()
    assert list(map(whole, entries(after))) == list(
        map(whole, claims[:number] + claims[number + 1 :])
    )
    assert untouched(before, after) == len(after)
    assert before.count(b"# above") == after.count(b"# above")
