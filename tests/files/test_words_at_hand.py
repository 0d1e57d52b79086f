"""Words are read from files as they are: sound or not, in every shape that claims files have."""

from reconcile.files.folder import at
from reconcile.files.words_at_hand import sources_at_hand, words_at_hand

CLAIMS = """\
fields:
  turnout: {type: choice, of: [high, low]}
entities:
  - {name: Varn river, kind: place, aliases: [the Varn]}
source: one
claims:
  - {field: turnout, subject: the Varn, value: high, claimant: the mayor}
  - field: date
    claims:
      - {subject: Essel fire, scope: first day, value: no date at all}
"""


def test_heads_groups_and_aliases_are_understood(make_project):
    words = words_at_hand(at(make_project(CLAIMS)))
    assert words.fields["turnout"] == "choice"
    assert words.fields["casualties.killed"] == "count"
    assert words.subjects == {"the Varn", "Essel fire"}
    assert words.claimants == {"the mayor"}
    assert words.questions == {"turnout/varn-river", "date/essel-fire/first-day"}


def test_a_file_that_is_none_has_no_words(make_project):
    assert words_at_hand(at(make_project("claims: [1, {: "))).subjects == frozenset()


def test_sources_are_those_of_both_kinds_of_file(make_project):
    root = make_project(CLAIMS)
    (root / "data/sources.yaml").write_text("herald: {title: The Herald}\n", encoding="utf-8")
    assert sources_at_hand(at(root))["herald"] == "The Herald"
    assert sources_at_hand(at(root))["one"] == "A source"
