"""A dropped claim: named by its id, with who settled it where that is known."""

import pytest
from pydantic import ValidationError

from reconcile.model.dropped import Dropped


def test_it_needs_the_id_alone():
    assert Dropped.model_validate({"claim": "c1"}) == Dropped(claim="c1", coder=None, note=None)
    with pytest.raises(ValidationError):
        Dropped.model_validate({"coder": "ann"})
