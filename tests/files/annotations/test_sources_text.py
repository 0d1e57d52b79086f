"""Records at the end of a file of records: what is there stays as it is."""

from __future__ import annotations

import pytest
import yaml

from reconcile.files.annotations.claims_text import NotAddedError
from reconcile.files.annotations.sources_text import with_records
from reconcile.model.source import Source

NEW = Source(id="wire-2", title="Fire: day 2", published="2024-03-05")


@pytest.mark.parametrize("old", ["", "\n", "wire: {title: Fire}  # mine", "# none yet\n"])
def test_records_are_added_at_the_end(old):
    text = with_records(old, [NEW], "sources.yaml")
    assert text.startswith(old.rstrip())
    assert yaml.safe_load(text)["wire-2"]["title"] == "Fire: day 2"
    assert ("wire" in yaml.safe_load(text)) == ("wire" in old)


@pytest.mark.parametrize("old", ["{wire: {title: Fire}}\n", "- a\n", "wire-2: {}\n", "a: [\n"])
def test_a_file_that_cant_be_added_to_is_refused(old):
    with pytest.raises(NotAddedError, match=r"sources\.yaml"):
        with_records(old, [NEW], "sources.yaml")
