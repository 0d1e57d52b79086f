"""Words that describe somebody or something without a name."""

from __future__ import annotations

import pytest

from reconcile.model.stages_measures_kinds import Kind
from reconcile.values.name.description import describes


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("the mayor", Kind.PERSON),
        ("The mayor", Kind.PERSON),
        ("the mayor of Aleppo", Kind.PERSON),
        ("the Russian foreign minister", Kind.PERSON),
        ("mayor of Derna", Kind.PERSON),
        ("deputy leader of the opposition", Kind.PERSON),
        ("his deputy", Kind.PERSON),
        ("Anna Holm's deputy", Kind.PERSON),
        ("the rebels' spokesman", Kind.PERSON),
        ("an unnamed official", Kind.PERSON),
        ("the capital", Kind.PLACE),
        ("the capital of Syria", Kind.PLACE),
        ("a hotel near Astana", Kind.PLACE),
        ("the opposition", Kind.ORGANISATION),
    ],
)
def test_descriptions(text, kind):
    assert describes(text, kind)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Anna Holm", Kind.PERSON),
        ("anna holm", Kind.PERSON),
        ("anna of cleves", Kind.PERSON),
        ("Mayor of Derna", Kind.PERSON),
        ("mayor", Kind.PERSON),
        ("leader of", Kind.PERSON),
        ("city of Derna", Kind.PLACE),
        ("the", Kind.PERSON),
        ("the mayor Anna Holm", Kind.PERSON),
        ("The Edge", Kind.PERSON),
        ("O'Brien's", Kind.PERSON),
        ("of the north", Kind.PERSON),
        ("The Hague", Kind.PLACE),
        ("the Rixos hotel", Kind.PLACE),
        ("the government of Kazakhstan", Kind.ORGANISATION),
        ("the Nusra front", Kind.ORGANISATION),
        ("محمد علوش", Kind.PERSON),
        ("", Kind.PERSON),
    ],
)
def test_names(text, kind):
    assert not describes(text, kind)
