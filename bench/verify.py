"""How many planted corruptions of true claims pass `check`, and how many true claims don't.

    python bench/verify.py PROJECT TEXTS [--misses]

PROJECT holds true claims, TEXTS the texts of their sources. Every claim is corrupted in each way
that applies to it, one way at a time: a figure, swapped digits, a name, a hedge dropped or added,
another speaker, a plan as a fact, the quote of another source, an invented quote, a quote cut
behind its "not". A corruption passes if no rule on files and evidence finds anything at the claim.
The status is 1 where more than 5% of the corruptions pass, or more than 2% of the claims as they
were get a finding.
"""

from __future__ import annotations

import argparse
import random
import re
import shutil
import tempfile
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import yaml

from reconcile.check.rule import Facts
from reconcile.check.rule_selection import chosen
from reconcile.check.run import check
from reconcile.evidence.all_evidence import check as examine
from reconcile.files.attach import attach
from reconcile.files.folder import at
from reconcile.files.project import load
from reconcile.pipeline import reconcile
from reconcile.values.registry import field_type
from reconcile.values.settings import DEFAULTS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reconcile.model.claim import Claim
    from reconcile.model.project import Project

MOST_PASSED, MOST_FALSE = 0.05, 0.02
FIGURES = ("count", "date", "duration")
NAMES = ("person", "organisation", "place", "parties")
NUMBERS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve")
HEDGES = (
    r"(?i)(?:more than|less than|fewer than|at least|up to|about|some|over|nearly|around) (?=\S)"
)
OPPOSITES = {"stayed away": "attended", "not invited": "invited", "attended": "stayed away"}
NEGATION = "(?i)\\b(?:not|never|no|without)\\s+|n['\u2019]t\\s+"

Changed = dict[str, object] | None


class World(NamedTuple):
    """The project as it was, and what chooses among what is possible."""

    project: Project
    chance: random.Random

    def type_of(self, claim: Claim) -> str:
        """Return the name of the type of a claim's value."""
        return self.project.fields[claim.field].type

    def names(self, claim: Claim) -> tuple[str, ...]:
        """Return the names in a claim's value."""
        reader = field_type(self.project.fields[claim.field], self.project.settings or DEFAULTS)
        return reader.names_in(self.project.readings[claim.id].value)


def figure(claim: Claim, world: World) -> Changed:
    """Change the first figure of a value by one."""
    if world.type_of(claim) not in FIGURES:
        return None
    if found := re.search(r"\d+", claim.value):
        return {"value": claim.value.replace(found[0], str(int(found[0]) + 1), 1)}
    for word, other in pairwise(NUMBERS):
        if re.search(rf"(?i)\b{word}\b", claim.value):
            return {"value": re.sub(rf"(?i)\b{word}\b", other, claim.value, count=1)}
    return None


def digits_swapped(claim: Claim, world: World) -> Changed:
    """Swap the first two digits of a value that stand side by side and differ."""
    if world.type_of(claim) not in FIGURES:
        return None
    swapped = re.sub(r"(\d)(?!\1)(\d)", r"\2\1", claim.value, count=1)
    return {"value": swapped} if swapped != claim.value else None


def name(claim: Claim, world: World) -> Changed:
    """Put a name that answers another claim of the same type in the place of one in the value."""
    if world.type_of(claim) not in NAMES:
        return None
    own = world.names(claim)
    others = sorted(
        {
            other
            for each in world.project.claims
            if world.type_of(each) == world.type_of(claim)
            for other in world.names(each)
            if not any(_alike(other, mine) for mine in own)
        }
    )
    if not own or not others or own[0] not in claim.value:
        return None
    return {"value": claim.value.replace(own[0], world.chance.choice(others), 1)}


def _alike(one: str, other: str) -> bool:
    return bool({w.casefold() for w in one.split()} & {w.casefold() for w in other.split()})


def hedge_dropped(claim: Claim, world: World) -> Changed:
    """State flatly what the value hedges."""
    plain = re.sub(HEDGES, "", claim.value, count=1)
    figures = world.type_of(claim) in ("count", "duration")
    return {"value": plain} if figures and plain != claim.value else None


def hedge_added(claim: Claim, world: World) -> Changed:
    """Hedge what the value states flatly."""
    hedged = re.match(HEDGES, claim.value) or not re.match(r"\w+ ?\w*", claim.value)
    if hedged or world.type_of(claim) not in ("count", "duration"):
        return None
    return {"value": world.chance.choice(("at least ", "up to ", "about ")) + claim.value}


def speaker(claim: Claim, world: World) -> Changed:
    """Give the claim to somebody whom another claim cites."""
    others = sorted({each.claimant for each in world.project.claims if each.claimant})
    others = [other for other in others if claim.claimant and not _alike(other, claim.claimant)]
    return {"claimant": world.chance.choice(others)} if others else None


def plan_as_fact(claim: Claim, world: World) -> Changed:
    """Say of a plan that it happened; an invitation to it happened in any case."""
    if claim.value == "expected":
        return {"value": "attended", "stage": None}
    if world.type_of(claim) == "status" and claim.value in ("invited", "not invited", "excluded"):
        return None
    return {"stage": "happened"} if claim.stage == "planned" else None


def other_source(claim: Claim, world: World) -> Changed:
    """Give the claim to another source."""
    others = sorted(set(world.project.sources) - {claim.source})
    texts = world.project.texts
    others = [each for each in others if (claim.quote or "") not in texts[each].text]
    return {"source": world.chance.choice(others)} if others else None


def invented(claim: Claim, _world: World) -> Changed:
    """Quote words that nobody wrote, with the value in them."""
    return {"quote": f"according to the report it was {claim.value}"[:90]}


def hidden_not(claim: Claim, _world: World) -> Changed:
    """Cut a quote behind its negation, and say the opposite where there is one."""
    found = re.search(NEGATION, claim.quote or "")
    rest = (claim.quote or "")[found.end() :] if found else ""
    if len(rest.split()) < 2:
        return None
    return {"quote": rest, "value": OPPOSITES.get(claim.value, claim.value)}


CORRUPTIONS: dict[str, Callable[[Claim, World], Changed]] = {
    "figure": figure,
    "digits swapped": digits_swapped,
    "name": name,
    "hedge dropped": hedge_dropped,
    "hedge added": hedge_added,
    "speaker changed": speaker,
    "plan as fact": plan_as_fact,
    "quote of another source": other_source,
    "quote invented": invented,
    "a not hidden": hidden_not,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Print how many of each corruption pass; return 1 where a limit is missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("project", type=Path)
    parser.add_argument("texts", type=Path, help="a folder")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--misses", action="store_true", help="list what passed")
    given = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="reconcile-verify-") as temporary:
        root = Path(temporary)
        project = prepared(given.project, given.texts, root)
        return _report(project, root, given.seed, misses=given.misses)


def prepared(source: Path, texts: Path, root: Path) -> Project:
    """Copy a project, attach its texts, and return it with an id at every claim."""
    shutil.copytree(source / "data", root / "data")
    folder = at(root)
    known = load(root).sources
    for file in sorted(texts.iterdir()):
        attach(folder, known, file)
    return load(root)


def _report(project: Project, root: Path, seed: int, *, misses: bool) -> int:
    found = found_at(project, root, {})
    false = sorted(found)
    print(f"{len(project.claims)} claims as they are: {len(false)} with a finding")
    total = passed = 0
    for kind, corrupt in CORRUPTIONS.items():
        world = World(project, random.Random(seed))  # noqa: S311 (repeatable, not secret)
        changed = {c.id: done for c in project.claims if (done := corrupt(c, world)) is not None}
        found = found_at(project, root, changed)
        through = sorted(changed.keys() - found)
        total, passed = total + len(changed), passed + len(through)
        print(f"{kind}: {len(changed)} corrupted, {len(through)} pass")
        if misses:
            for claim_id in through:
                print(f"  {claim_id}: {changed[claim_id]}")
    print(f"all: {total} corrupted, {passed} pass ({passed / total:.1%})")
    bad = passed > MOST_PASSED * total or len(false) > MOST_FALSE * len(project.claims)
    if misses:
        print(*(f"  {claim_id}" for claim_id in false), sep="\n")
    return 1 if bad else 0


def found_at(project: Project, root: Path, changed: dict[str, dict[str, object]]) -> set[str]:
    """Return the ids of claims at which the rules on files and evidence find something."""
    entries = []
    for claim in project.claims:
        entry = {
            **claim.model_dump(mode="json", exclude_defaults=True),
            **changed.get(claim.id, {}),
        }
        entries.append({key: value for key, value in entry.items() if value is not None})
    path = root / "data" / "claims.yaml"
    head = {
        "fields": _declared(project),
        "entities": [e.model_dump(mode="json", exclude_defaults=True) for e in project.entities],
    }
    path.write_text(
        yaml.safe_dump({**head, "claims": entries}, sort_keys=False, allow_unicode=True)
    )
    now = load(root)
    result = reconcile(now)
    facts = Facts(now, result, examine(now, result.groups))
    ran = check(facts, chosen(("S0", "E"), ()))
    about = {finding.about for finding in ran.findings if finding.severity != "note"}
    lines = {finding.primary.line for finding in ran.findings if finding.code.startswith("S0")}
    unread = {claim.id for claim in project.claims} - {claim.id for claim in now.claims}
    return about | (unread if lines else set())


def _declared(project: Project) -> dict[str, object]:
    from reconcile.model.field import BUILT_IN  # noqa: PLC0415 (only this needs it)

    return {
        key: field.model_dump(mode="json", exclude_defaults=True)
        for key, field in project.fields.items()
        if key not in BUILT_IN
    }


if __name__ == "__main__":
    raise SystemExit(main())
