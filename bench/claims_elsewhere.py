"""Claims that models and people made elsewhere: brought in by a mapping, and judged.

    python bench/claims_elsewhere.py FOLDER

FOLDER has claims in five shapes: JSON Lines with a quote and a source each, two sides in a record,
figures with their sources in one string, YAML with lists of sources, and JSON with sources between
semicolons. What is printed: how many claims each makes and what is left out, and what we say of the
pairs that are labelled there as contradicting or supporting each other, or as two sides.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from reconcile.files.folder import Folder
from reconcile.files.project import read_project
from reconcile.importing.import_file import import_file
from reconcile.importing.import_result import Drafted
from reconcile.pipeline import reconcile

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reconcile.importing.import_result import Imported
    from reconcile.model.project import Project

MAPPINGS = {
    "claimbase_claims.jsonl": """
format: claims
source: {id: source_id}
subject: {constant: language models}
quote: quote
fields: {statement: {type: text}}
claims:
  - {field: statement, value: text, id: id, when: {status: extracted}}
ignore: [type, support_in_text, run_id]
""",
    "watchboard_iran_claims_two_sides.json": """
format: claims
subject: question
fields: {answer: {type: text}}
claims:
  - {field: answer, value: sideA.text, source: sideA.label, id: "{id}-a"}
  - {field: answer, value: sideB.text, source: sideB.label, id: "{id}-b"}
ignore: [resolution, lastUpdated]
""",
    "watchboard_iran_casualties.json": """
format: claims
source: {id: {column: source, split: " / "}}
subject: category
note: note
missing: ["\N{EM DASH}"]
claims:
  - {field: casualties.killed, value: killed}
  - {field: casualties.wounded, value: injured}
ignore: [id, tier, contested, lastUpdated]
""",
    "llm_history_zh_claims.yaml": """
format: claims
source: {id: {column: sources, split: ";"}}
subject: innovation
fields: {statement: {type: text}, improvement: {type: text}, impact: {type: text}}
claims:
  - {field: statement, value: claim}
  - {field: improvement, value: improvement}
  - {field: impact, value: impact}
ignore: [id, confidence]
""",
    "hacktivism_claims_sources_in_one_string.json": """
format: claims
source: {id: {column: sources, split: ";"}}
subject: "{group}: {target}"
fields: {attack: {type: text}, verified: {type: choice, of: ["Yes", "No", Partial]}}
note: assessment
claims:
  - {field: attack, value: attack_type}
  - {field: date, value: date}
  - {field: verified, value: independently_verified}
ignore: [id, alignment, entity_type, country, credibility_tier, is_new]
""",
}
SHOWN = 5


def main(arguments: Sequence[str] | None = None) -> int:
    """Bring in every file, print both tables, and return the status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args(arguments).folder
    projects = {}
    faults = 0
    print("file".ljust(50), "entries  claims  left out")
    for name, mapping in {**MAPPINGS, **_twins(folder)}.items():
        if not (folder / name).exists():
            continue
        done, project = _bring_in(folder / name, mapping)
        projects[name] = project
        print(f"{name:<50} {done.entries:>7} {done.claims:>7} {len(done.left_out):>9}")
        reasons = Counter(note.said for note in done.left_out)
        for said, number in reasons.most_common(SHOWN):
            print(f"    {number}: {said[:110]}")
        faults += done.made + len(done.left_out) < done.entries or bool(project.findings)
    print("\nlabelled there as        what we say of the pair")
    for label, relations in sorted(_labelled(folder, projects).items()):
        said = ", ".join(f"{number} {relation}" for relation, number in relations.most_common())
        print(f"{label:<24} {said}")
    return 1 if faults else 0


def _twins(folder: Path) -> dict[str, str]:
    """Return the mapping of every other file with two sides in a record."""
    known = MAPPINGS["watchboard_iran_claims_two_sides.json"]
    return {path.name: known for path in sorted(folder.glob("*_two_sides.json"))}


def _bring_in(file: Path, mapping: str) -> tuple[Imported, Project]:
    with tempfile.TemporaryDirectory(prefix="reconcile-elsewhere-") as made:
        folder = Folder(Path(made) / "data")
        folder.claims_folder.mkdir(parents=True)
        (folder.claims_folder / f"{file.stem}.map.yaml").write_text(mapping, encoding="utf-8")
        done = import_file(folder, file, "claims")
        if isinstance(done, Drafted):
            raise SystemExit(f"{file}: its mapping wasn't read")
        return done, read_project(folder)


def _labelled(folder: Path, projects: dict[str, Project]) -> dict[str, Counter[str]]:
    """Return by the label there how often we say each relation of the two claims."""
    found: dict[str, Counter[str]] = {}
    for name, project in projects.items():
        pairs = _edges(folder) if name.startswith("claimbase") else _sides(project)
        relations = _relations(project)
        for label, one, other in pairs:
            counts = found.setdefault(label, Counter())
            known = {one, other} <= {claim.id for claim in project.claims}
            missing = "not compared (other questions)" if known else "not brought in"
            counts[relations.get(frozenset((one, other)), missing)] += 1
    return found


def _edges(folder: Path) -> Iterator[tuple[str, str, str]]:
    for line in (folder / "claimbase_edges.jsonl").read_text(encoding="utf-8").splitlines():
        edge = json.loads(line)
        yield edge["relation"], edge["a"], edge["b"]


def _sides(project: Project) -> Iterator[tuple[str, str, str]]:
    for claim in project.claims:
        if claim.id.endswith("-a"):
            yield "two sides", claim.id, f"{claim.id.removesuffix('-a')}-b"


def _relations(project: Project) -> dict[frozenset[str], str]:
    result = reconcile(project)
    return {
        frozenset((pair.a, pair.b)): pair.comparison.relation.value
        for question in result.questions
        for pair in question.pairs
    }


if __name__ == "__main__":
    sys.exit(main())
