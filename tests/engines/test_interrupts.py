"""An interrupt at a bad moment is heard afterwards."""

import signal
from threading import Thread

import pytest

from reconcile.engines.interrupts import interrupts_later


@pytest.fixture
def heard():
    """Hear interrupts, which a process in the background may ignore."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("heard")
def test_what_is_half_made_is_made_first():
    reached = []

    def interrupted():
        with interrupts_later():
            signal.raise_signal(signal.SIGINT)
            reached.append("the end")

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert reached == ["the end"]
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_another_thread_hears_none_anyway():
    done = []

    def work():
        with interrupts_later():
            done.append(True)

    thread = Thread(target=work)
    thread.start()
    thread.join()
    assert done == [True]
