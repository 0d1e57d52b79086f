"""An address to the bytes that stand there: the only place that opens a connection, when asked."""

from __future__ import annotations

from reconcile.files import limits
from reconcile.files.texts import BadTextError

_SECONDS = 30
_SCHEMES = ("http://", "https://")


def is_address(text: str) -> bool:
    """Say whether a text is the address of a page rather than the name of a file."""
    return text.lower().startswith(_SCHEMES)


def fetch(address: str) -> bytes:
    """Return what an http or https address holds; raise `BadTextError` where that fails.

    Redirections to other schemes are not followed.
    """
    from http.client import HTTPException  # noqa: PLC0415 (the network is seldom asked)
    from urllib import request  # noqa: PLC0415

    opener = request.OpenerDirector()
    for handler in (
        request.ProxyHandler(),
        request.HTTPHandler(),
        request.HTTPSHandler(),
        request.HTTPDefaultErrorHandler(),
        request.HTTPRedirectHandler(),
        request.HTTPErrorProcessor(),
        request.UnknownHandler(),
    ):
        opener.add_handler(handler)
    opener.addheaders = [("User-Agent", "reconcile")]
    try:
        with opener.open(address, timeout=_SECONDS) as answer:
            content: bytes = answer.read(limits.FILE_BYTES + 1)
    except (OSError, HTTPException, ValueError) as error:
        reason = getattr(error, "reason", None) or error
        raise BadTextError(f"it cannot be fetched: {reason}") from None
    if len(content) > limits.FILE_BYTES:
        raise BadTextError(f"it is larger than {limits.FILE_BYTES // 1024 // 1024} MB")
    return content
