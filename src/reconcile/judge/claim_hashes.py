"""What a decision judged, as hashes: what each claim says, and what its verdict rested on.

In: a project and the origins of its sources. Out: one hash a claim, in two halves. The first is of
the claim; the second of its field's declaration, of its source's date, outlet and origin, and of
the settings that differ from their defaults. So a decision can say which of the two has changed.
"""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from reconcile.model.decision import claim_hash
from reconcile.values.settings import DEFAULTS, Settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from reconcile.model.claim import Claim
    from reconcile.model.field import Field
    from reconcile.model.project import Project
    from reconcile.model.source import Source

BETWEEN = "-"
"""What separates the two halves of a hash."""
_DIGITS = 8
_ASIDE = ("label", "note")
"""Keys of a field that no verdict rests on."""


def judged_hashes(
    project: Project, origin_of: Mapping[str, str], claims: Iterable[Claim] | None = None
) -> dict[str, str]:
    """Return the hash of each claim by its id: "5b4bfd9e6c18-77aa01bc".

    `claims` are those wanted; None wants all of the project.
    """
    claims = project.claims if claims is None else tuple(claims)
    settings = _settings(project.settings or DEFAULTS)
    used = {claim.field for claim in claims}
    fields = {name: _field(project.fields[name]) for name in used}
    rests_on: dict[tuple[str, str], str] = {}
    found = {}
    for claim in claims:
        key = (claim.field, claim.source)
        if key not in rests_on:
            source = _source(project.sources[claim.source], origin_of)
            rests_on[key] = _hash([*fields[claim.field], *source, *settings])
        found[claim.id] = f"{claim_hash(claim)}{BETWEEN}{rests_on[key]}"
    return found


def _field(field: Field) -> list[str]:
    """Return what a field declares, without what it leaves at its default."""
    return [
        f"field {key}={value}"
        for key, value in field
        if key not in _ASIDE and value != type(field).model_fields[key].default
    ]


def _source(source: Source, origin_of: Mapping[str, str]) -> list[str]:
    """Return what a source's record says that verdicts rest on."""
    said = {
        "published": source.published,
        "outlet": source.outlet or "",
        "origin": origin_of[source.id],
    }
    return [f"source {key}={' '.join(value.split())}" for key, value in said.items()]


def _settings(settings: Settings) -> list[str]:
    return [f"setting {key}={value}" for key, value in settings if value != getattr(DEFAULTS, key)]


def _hash(said: list[str]) -> str:
    return sha256("\n".join(said).encode()).hexdigest()[:_DIGITS]
