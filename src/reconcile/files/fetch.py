"""An address to the bytes that are there: the only place that opens a connection, when asked.

urllib3, in the extra `sources`, refuses a body that is shorter than announced. Its limits of time
are of one step each, so the whole fetch has one of its own: nobody waits longer, whatever a server
does.
"""

from __future__ import annotations

import contextlib
import gzip
import io
import zlib
from threading import Thread
from typing import TYPE_CHECKING

from reconcile.files import limits
from reconcile.files.document import extra_library
from reconcile.files.source_texts import BadTextError

if TYPE_CHECKING:
    from urllib3 import PoolManager

SECONDS = 30.0
"""How long a fetch may take, redirections and all."""
_PIECE = 2**20
_MOST_REDIRECTIONS = 5
_HEADERS = {"User-Agent": "reconcile", "Accept-Encoding": "gzip"}
_SAVE = "save the page or file and name that"
_SCHEMES = ("http://", "https://")


def is_address(text: str) -> bool:
    """Say whether a text is the address of a page rather than the name of a file."""
    return text.lower().startswith(_SCHEMES)


def fetch(address: str) -> bytes:
    """Return what is at an http or https address; raise `BadTextError` where that fails.

    Raises `MissingExtraError` where urllib3 isn't installed. The message of an error may quote what
    the server says: show it as a text of data. Redirections to other schemes are not followed.
    """
    urllib3 = extra_library("urllib3", "an address")
    answers: list[bytes | Exception] = []
    worker = Thread(target=_answer, args=(address, answers), daemon=True)
    worker.start()
    worker.join(SECONDS)
    if not answers:
        raise BadTextError(f"it took longer than {SECONDS:.0f} seconds to fetch; {_SAVE}")
    if isinstance(answers[0], urllib3.exceptions.HTTPError):
        reason = str(getattr(answers[0], "reason", None) or answers[0])
        raise BadTextError(f"it cannot be fetched: {reason.rpartition(': ')[2]}; {_SAVE}")
    if isinstance(answers[0], (OSError, ValueError)):
        raise BadTextError(f"it cannot be fetched: {answers[0]}; {_SAVE}")
    if isinstance(answers[0], Exception):
        raise answers[0]
    if len(answers[0]) > limits.FILE_BYTES:
        raise BadTextError(f"it is larger than {limits.FILE_BYTES // 1024 // 1024} MB")
    return answers[0]


def _answer(address: str, answers: list[bytes | Exception]) -> None:
    """Put what is at an address, or why it can't be had, into the list."""
    try:
        answers.append(_read(address))
    except Exception as error:  # noqa: BLE001 (the waiting thread raises it)
        answers.append(error)


def _read(address: str) -> bytes:
    """Return one byte more than is allowed at most."""
    import urllib3  # noqa: PLC0415 (the network is seldom asked)

    with _pool(address) as pool:
        answer = pool.request(
            "GET",
            address,
            headers=_HEADERS,
            preload_content=False,
            timeout=SECONDS,
            retries=urllib3.Retry(
                total=None, connect=0, read=0, status=0, other=0, redirect=_MOST_REDIRECTIONS
            ),
        )
        with contextlib.closing(answer):
            if answer.status != 200:
                raise OSError(f"{answer.status} {answer.reason or ''}".rstrip())
            body = b""
            for piece in answer.stream(_PIECE, decode_content=False):
                body += piece
                if len(body) > limits.FILE_BYTES:
                    break
            return _unpacked(body, answer.headers.get("Content-Encoding", "").lower())


def _unpacked(body: bytes, encoding: str) -> bytes:
    """Return a body's bytes, at most one more than is allowed.

    urllib3 would unpack it as well, and take gzip that breaks off for whole.
    """
    if encoding in {"", "identity"} or len(body) > limits.FILE_BYTES:
        return body
    if encoding not in {"gzip", "x-gzip"}:
        raise OSError(f"it is packed in a way that wasn't asked for: {encoding}")
    try:
        with gzip.open(io.BytesIO(body)) as packed:
            return packed.read(limits.FILE_BYTES + 1)
    except (EOFError, zlib.error) as error:
        raise OSError(f"it breaks off, or isn't gzip: {error}") from None


def _pool(address: str) -> PoolManager:
    """Return what opens connections: through the proxy that the environment names, if any."""
    from urllib.parse import urlsplit  # noqa: PLC0415 (the network is seldom asked)
    from urllib.request import getproxies, proxy_bypass  # noqa: PLC0415

    from urllib3 import PoolManager, ProxyManager  # noqa: PLC0415

    parts = urlsplit(address)
    proxy = getproxies().get(parts.scheme.lower())
    if proxy and not proxy_bypass(parts.hostname or ""):
        return ProxyManager(proxy)
    return PoolManager()
