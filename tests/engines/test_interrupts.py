"""What ends a run at a bad moment is heard afterwards, and only once what was made is removed."""

import signal
from threading import Thread

import pytest

from reconcile.engines.interrupts import ended_in_order, interrupts_later


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


@pytest.fixture
def ended():
    """Return the signals heard in the end, which end nothing here."""
    found = []
    before = signal.signal(signal.SIGTERM, lambda number, _: found.append(number))
    yield found
    signal.signal(signal.SIGTERM, before)


def test_what_asks_to_end_interrupts_first(ended):
    removed = []

    def asked():
        with ended_in_order():
            try:
                signal.raise_signal(signal.SIGTERM)
            finally:
                signal.raise_signal(signal.SIGTERM)  # once more, while the first one is answered
                removed.append(list(ended))

    with pytest.raises(KeyboardInterrupt):
        asked()
    assert removed == [[]]
    assert ended == [signal.SIGTERM]


def test_what_is_half_made_is_made_before_it_ends(ended):
    reached = []

    def asked():
        with ended_in_order():
            with interrupts_later():
                signal.raise_signal(signal.SIGTERM)
                reached.append("the end")
            reached.append("nothing more")

    with pytest.raises(KeyboardInterrupt):
        asked()
    assert (reached, ended) == (["the end"], [signal.SIGTERM])


@pytest.mark.skipif(not hasattr(signal, "SIGHUP"), reason="there is none on Windows")
def test_what_is_ignored_stays_so():
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        with ended_in_order(), interrupts_later():
            assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
            signal.raise_signal(signal.SIGHUP)
    finally:
        signal.signal(signal.SIGHUP, before)
