"""Other libraries' comparison of names, each as a scorer: names and kind in, a score out.

Each is used as its own documentation has it, and left out where it isn't installed.
"""

# ruff: noqa: PLC0415 (peers are imported only where they are asked for)

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING

from reconcile.model.stages_measures_kinds import Kind

if TYPE_CHECKING:
    from collections.abc import Callable

    Scorer = Callable[[str, str, Kind | None], float]


def peers() -> dict[str, Scorer]:
    """Return the peers that are installed, by name."""
    found: dict[str, Scorer] = {}
    from rapidfuzz import fuzz, utils
    from rapidfuzz.distance import JaroWinkler

    ready = cache(utils.default_process)
    for name in ("ratio", "WRatio", "token_set_ratio"):
        scorer = getattr(fuzz, name)
        found[f"rapidfuzz {name}"] = partial(_plain, scorer, ready)
    found["rapidfuzz Jaro-Winkler"] = partial(_plain, JaroWinkler.similarity, ready)
    try:
        import jellyfish  # type: ignore[import-not-found]
    except ImportError:
        print("jellyfish is not installed")
    else:
        found["jellyfish Jaro-Winkler"] = partial(_plain, jellyfish.jaro_winkler_similarity, ready)
    found.update(_rigour())
    found.update(_opensanctions())
    return found


def _plain(
    scorer: Callable[[str, str], float],
    ready: Callable[[str], str],
    a: str,
    b: str,
    _kind: Kind | None,
) -> float:
    return scorer(ready(a), ready(b))


def _rigour() -> dict[str, Scorer]:
    """Return rigour's similarity of its own normal forms where it is installed."""
    try:
        from rigour.names import normalize_name  # type: ignore[import-not-found]
        from rigour.text.distance import (  # type: ignore[import-not-found]
            levenshtein_similarity,
        )
    except ImportError:
        print("rigour is not installed")
        return {}

    @cache
    def ready(name: str) -> str:
        return " ".join(sorted((normalize_name(name) or "").split()))

    return {"rigour Levenshtein": partial(_plain, levenshtein_similarity, ready)}


def _opensanctions() -> dict[str, Scorer]:
    """Return nomenklatura's logic-v2 and rigour's name comparison where they are installed."""
    try:
        from followthemoney import model  # type: ignore[import-not-found]
        from nomenklatura.matching import get_algorithm  # type: ignore[import-not-found]
    except ImportError:
        print("nomenklatura is not installed")
        return {}
    algorithm = get_algorithm("logic-v2")
    if algorithm is None:
        return {}
    config = algorithm.default_config()
    schemata = {Kind.PERSON: "Person", Kind.ORGANISATION: "Organization"}

    @cache
    def entity(name: str, kind: Kind | None) -> object:
        schema = schemata.get(kind or Kind.EVENT, "LegalEntity")
        return model.get_proxy({"id": name, "schema": schema, "properties": {"name": [name]}})

    def logic(a: str, b: str, kind: Kind | None) -> float:
        return float(algorithm.compare(entity(a, kind), entity(b, kind), config).score)

    return {"nomenklatura logic-v2": logic}
