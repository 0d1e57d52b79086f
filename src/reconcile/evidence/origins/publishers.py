"""Outlets of one publisher: sources on one site, or under one publisher's copyright line.

In: source records, and texts. Out: for each publisher the sources that show it, with what shows it.
Platforms that print anybody's pages (blogs, archives, social media) say nothing of a publisher.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit

from reconcile.model.folding import folded

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from reconcile.model.source import Source


class SharedPublisher(NamedTuple):
    """A publisher as named, whether by a site or a copyright line, and its sources, by id."""

    name: str
    by_site: bool
    sources: tuple[str, ...]


_PLATFORMS = frozenset(
    """
    archive.org archive.ph archive.today blogspot.com bsky.app facebook.com flickr.com github.io
    google.com instagram.com issuu.com linkedin.com medium.com msn.com reddit.com scribd.com
    substack.com t.me telegra.ph telegram.org threads.net tiktok.com tumblr.com twitter.com vk.com
    wordpress.com x.com yahoo.com youtu.be youtube.com
    """.split()  # noqa: SIM905 (a list of sites reads better as one)
)
_FACES = re.compile(r"^(?:(?:www\d?|m|mobile|amp|news|edition|en|us|uk|international)\.)+(?=.*\.)")
"""What one site's hosts begin with for its readers' devices, languages and countries."""
_COPYRIGHT = re.compile(
    r"(?:\u00a9|(?i:copyright|\(c\)))[\s\u00a9\d,\u2013-]*(?:(?i:by) )?"
    r"(?P<owner>[A-Z\u00c0-\u00de][^.|\n\u00a9]{2,60}?)\s*(?:[.|\n\u00a9]|(?i:all rights)|$)"
)
_LAST_LINES = 40
_LEGAL = re.compile(r"(?i)[, ]+(?:inc|ltd|llc|plc|gmbh|ag|s\.?a|limited|corp|corporation|co)\.?$")
_NOBODY = frozenset({"all rights reserved", "the author", "the authors", "copyright"})


def shared_publishers(
    sources: Mapping[str, Source], texts: Mapping[str, str]
) -> list[SharedPublisher]:
    """Return the publishers that two sources of different outlets show, by name."""
    found: dict[tuple[str, bool], dict[str, str]] = defaultdict(dict)
    for id_, source in sources.items():
        if site := site_of(source.url or ""):
            found[site, True][id_] = site
        for owner in _owners(texts.get(id_, "")):
            found[folded(owner), False][id_] = owner
    return [
        SharedPublisher(min(named.values()), by_site, tuple(sorted(named)))
        for (_, by_site), named in sorted(found.items())
        if len({_outlet(sources[id_]) for id_ in named}) > 1
    ]


def site_of(url: str) -> str:
    """Return the host of an address without what it puts before its name; "" for a platform's."""
    try:
        host = (urlsplit(url).hostname or "").lower()
    except ValueError:
        return ""
    site = _FACES.sub("", host)
    parts = site.split(".")
    platform = any(".".join(parts[at:]) in _PLATFORMS for at in range(len(parts)))
    return "" if platform or len(parts) < 2 else site


def _owners(text: str) -> Iterator[str]:
    """Yield whom the copyright lines at the end of a text name, without their legal form."""
    for line in text.rstrip().split("\n")[-_LAST_LINES:]:
        for found in _COPYRIGHT.finditer(line):
            owner = _LEGAL.sub("", " ".join(found["owner"].split()).rstrip(" ,"))
            if owner.casefold() not in _NOBODY:
                yield owner


def _outlet(source: Source) -> str:
    return folded(source.outlet or source.id)
