"""An address is fetched whole, within one limit of time, or not at all: against a real server."""

import gzip
import socket
import time
from contextlib import contextmanager
from threading import Thread

import pytest

from reconcile.files import fetch as module
from reconcile.files import limits
from reconcile.files.document import MissingExtraError
from reconcile.files.fetch import fetch, is_address
from reconcile.files.source_texts import BadTextError

pytestmark = pytest.mark.needs_extra("sources", "urllib3")

BODY = b"Talks begin\n\nThirteen groups came.\n"


def answer(body=BODY, status="200 OK", **headers):
    lines = [f"HTTP/1.1 {status}", "Connection: close"]
    lines += [f"{key.replace('_', '-')}: {value}" for key, value in headers.items()]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


@contextmanager
def serving(*answers, pause=0.0):
    """Answer one call after another on a port of this machine; with a pause, a byte at a time."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(20)

        def serve():
            for content in answers:
                connection, _ = server.accept()
                with connection:
                    connection.recv(10_000)
                    _send(connection, content, pause)

        thread = Thread(target=serve, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}/page"
        thread.join(20)


def _send(connection, content, pause):
    if not pause:
        connection.sendall(content)
        return
    for at in range(len(content)):
        try:
            connection.sendall(content[at : at + 1])
        except OSError:
            return
        time.sleep(pause)


def test_a_page_is_fetched():
    with serving(answer(Content_Length=len(BODY))) as address:
        assert fetch(address) == BODY


def test_a_page_without_a_length_ends_with_the_connection():
    with serving(answer()) as address:
        assert fetch(address) == BODY


def test_gzip_is_unpacked():
    packed = gzip.compress(BODY)
    with serving(answer(packed, Content_Encoding="gzip", Content_Length=len(packed))) as address:
        assert fetch(address) == BODY


def test_a_body_shorter_than_announced_is_refused():
    short = answer(Content_Length=len(BODY) + 1)
    with serving(short) as address, pytest.raises(BadTextError, match="cannot be fetched"):
        fetch(address)


def test_gzip_that_breaks_off_is_refused():
    packed = gzip.compress(BODY)
    broken = answer(b"\x1f\x8b" + b"x" * 40, Content_Encoding="gzip")
    with serving(broken) as address, pytest.raises(BadTextError, match="cannot be fetched"):
        fetch(address)
    cut = answer(packed[:-12], Content_Encoding="gzip", Content_Length=len(packed))
    with serving(cut) as address, pytest.raises(BadTextError, match="cannot be fetched"):
        fetch(address)


def test_a_body_that_breaks_off_without_a_length_is_refused():
    packed = gzip.compress(BODY * 100)
    cut = answer(packed[:-12], Content_Encoding="gzip")
    with serving(cut) as address, pytest.raises(BadTextError, match="cannot be fetched"):
        fetch(address)
    chunk = answer(b"%x\r\n%s" % (len(BODY) + 5, BODY), Transfer_Encoding="chunked")
    with serving(chunk) as address, pytest.raises(BadTextError, match="cannot be fetched"):
        fetch(address)


@pytest.mark.parametrize("part", ["head", "body"])
def test_a_server_that_sends_a_byte_at_a_time_is_given_up(monkeypatch, part):
    monkeypatch.setattr(module, "SECONDS", 0.5)
    content = answer() if part == "head" else answer(b"x" * 40, Content_Length=40)
    started = time.monotonic()
    with serving(content, pause=0.02) as address:
        with pytest.raises(BadTextError, match="it took longer than"):
            fetch(address)
        assert time.monotonic() - started < 2


def test_what_is_too_large_is_refused(monkeypatch):
    monkeypatch.setattr(limits, "FILE_BYTES", 2**20)
    packed = gzip.compress(b"a" * 2**21)
    large = answer(packed, Content_Encoding="gzip")
    with serving(large) as address, pytest.raises(BadTextError, match="larger than 1 MB"):
        fetch(address)
    large = answer(b"a" * 2**21)
    with serving(large) as address, pytest.raises(BadTextError, match="larger than 1 MB"):
        fetch(address)


def test_a_packing_that_was_not_asked_for_is_refused():
    packed = answer(Content_Encoding="br")
    with serving(packed) as address, pytest.raises(BadTextError, match="wasn't asked for: br"):
        fetch(address)


@pytest.mark.parametrize("status", ["404 Not \x1b[2JFound", "500 ::error::x", "204 No Content"])
def test_another_status_is_refused_with_its_reason(status):
    refusal = answer(b"", status=status)
    with serving(refusal) as address, pytest.raises(BadTextError, match=status[:3]):
        fetch(address)


def test_a_redirection_is_followed_five_times_and_never_to_a_file():
    with serving(answer(b"", status="302 Found", Location="/other"), answer()) as address:
        assert fetch(address) == BODY
    round_and_round = [answer(b"", status="302 Found", Location="/page")] * 6
    with serving(*round_and_round) as address, pytest.raises(BadTextError, match="redirect"):
        fetch(address)
    elsewhere = answer(b"", status="302 Found", Location="file:///etc/hostname")
    with serving(elsewhere) as address, pytest.raises(BadTextError, match="cannot be fetched"):
        fetch(address)


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1:1/", "http://[::1", "https://", "http://a b/", "http://\x00/"]
)
def test_what_can_not_be_reached_is_refused(address):
    with pytest.raises(BadTextError, match="cannot be fetched"):
        fetch(address)


def test_the_proxy_of_the_environment_is_asked(monkeypatch):
    with serving(answer()) as proxy:
        monkeypatch.setenv("http_proxy", proxy)
        monkeypatch.setenv("no_proxy", "")
        assert fetch("http://example.invalid/page") == BODY


def test_without_the_extra_an_address_says_so(monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "urllib3", None)
    with pytest.raises(MissingExtraError, match=r"an address needs urllib3.*extra `sources`"):
        fetch("http://127.0.0.1:1/")


@pytest.mark.parametrize(
    ("text", "expected"),
    [("https://a.b/c", True), ("HTTP://a", True), ("file:///a", False), ("a.txt", False)],
)
def test_an_address_is_http(text, expected):
    assert is_address(text) is expected
