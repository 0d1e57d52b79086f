"""The collector waits meanwhile, and afterwards is as it was."""

import gc
from contextlib import suppress

import pytest

from reconcile.engines.collector import collector_waits


@pytest.mark.parametrize("on", [True, False])
def test_afterwards_it_is_as_it_was_even_after_an_error(on):
    before = gc.isenabled()
    (gc.enable if on else gc.disable)()
    try:
        with suppress(KeyError), collector_waits():
            assert not gc.isenabled()
            raise KeyError
        assert gc.isenabled() is on
    finally:
        (gc.enable if before else gc.disable)()
