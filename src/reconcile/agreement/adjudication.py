"""What a person makes of an item on which coders differ, as what the settled file is to hold.

In: an item, and which of its claims are right, or another claim in their place. Out: settled claims
and what is dropped. A settled claim says what the coder's says, names the coders' claims that it
counts in the place of (`settles`), and has an id of its own, so that no coder's id changes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.model.folding import slug

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from reconcile.agreement.items import Item
    from reconcile.agreement.notes import Note
    from reconcile.model.claim import Claim

    Said = str | bool | list[str]
    Entry = dict[str, Said]

_OF_A_CODER = ("id", "coder", "settles")
"""Keys that a settled claim doesn't take over."""
PREFIX = "settled"
"""How the ids of settled claims begin."""


class Settlement(NamedTuple):
    """Entries of the settled file: claims, and coders' claims that nothing takes the place of."""

    claims: tuple[Entry, ...] = ()
    dropped: tuple[Entry, ...] = ()


def kept(item: Item, right: Collection[str], taken: Collection[str], by: str = "") -> Settlement:
    """Return the settlement by which the claims of the coders named are right, and no others.

    Where one is right, it counts in the place of all; of several, each in that of its coder's, the
    first also in that of those that are wrong. Where none is, all are dropped. `taken` are the ids
    that claims have, `by` who settles it.
    """
    good = [note for note in item.notes if note.coder in right]
    wrong = [note for note in item.notes if note.coder not in right]
    if not good:
        return Settlement(dropped=tuple(_dropped(note, by) for note in wrong))
    used = set(taken)
    claims = []
    for note in good:
        settles = [note, *wrong] if note is good[0] else [note]
        claims.append(_entry(_said(note.claim), settles, used, by))
        used.add(str(claims[-1]["id"]))
    return Settlement(tuple(claims))


def rewritten(
    item: Item, said: Mapping[str, str | bool], taken: Collection[str], by: str = ""
) -> Settlement:
    """Return the settlement by which a claim with these keys is right, in the place of all."""
    return Settlement((_entry(said, item.notes, taken, by),))


def agreed(items: Iterable[Item], taken: Collection[str], by: str = "") -> Settlement:
    """Return the settlement that takes over what coders noted alike, as the first of them did."""
    used = set(taken)
    claims: list[Entry] = []
    for item in items:
        claims.append(_entry(_said(item.notes[0].claim), item.notes, used, by))
        used.add(str(claims[-1]["id"]))
    return Settlement(tuple(claims))


def _said(claim: Claim) -> dict[str, str | bool]:
    """Return the keys of a claim that say something, as a file has them."""
    return {
        key: value if isinstance(value, bool) else str(value)
        for key, value in claim
        if key not in _OF_A_CODER and value not in (None, False)
    }


def _entry(
    said: Mapping[str, str | bool], settles: Sequence[Note], taken: Collection[str], by: str
) -> Entry:
    entry: Entry = {"id": _id(said, taken), **said}
    if by:
        entry["coder"] = by
    entry["settles"] = sorted(note.claim.id for note in settles)
    return entry


def _id(said: Mapping[str, str | bool], taken: Collection[str]) -> str:
    """Return an id that no claim has: that which the claim would get, with a word before it."""
    subject, claimant = str(said["subject"]), str(said.get("claimant", ""))
    parts = [PREFIX, str(said["source"]), str(said["field"]), slug(subject), slug(claimant)]
    base = "/".join(filter(None, parts))
    number = 1
    while (made := base if number == 1 else f"{base}.{number}") in taken:
        number += 1
    return made


def _dropped(note: Note, by: str) -> Entry:
    return {"claim": note.claim.id, **({"coder": by} if by else {})}
