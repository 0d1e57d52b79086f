"""What becomes of public tables that are brought in through mappings.

    python bench/tables.py FOLDER [--sample FILE]

FOLDER holds the tables; those that aren't there are named and left out. Their mappings are in
`bench/mappings/`. For each: rows, claims, questions, contradictions, and the disagreements that a
few lines of Python find in the table by themselves: how many are reported, and which aren't.
The largest is measured, too: the CPU seconds of a report, the size of a page and of a JSON report.
With --sample, 100 contradictions of each table are written out, to be read by a person. The status
is 1 where a limit is missed.
"""

from __future__ import annotations

import argparse
import csv
import random
import resource
import shutil
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from reconcile.files.project import load
from reconcile.model.question import Verdict
from reconcile.pipeline import reconcile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from reconcile.model.project import Project
    from reconcile.model.question import Question
    from reconcile.model.reconciliation import Reconciliation

    Row = dict[str, str]
    Known = Callable[[list[list[Row]]], set[tuple[str, str]]]

MAPPINGS = Path(__file__).with_name("mappings")
COMMAND = Path(sys.executable).with_name("reconcile")
MOST_SECONDS, MOST_PAGE, MOST_JSON, MOST_LINES = 4.0, 10_000_000, 5.0, 40
LEAST_CLAIMS, LEAST_FOUND = 9_000, 0.98
SAMPLED, SEED = 100, 1


class Case(NamedTuple):
    """Tables that are read together, and what Python finds in their rows: (subject_id, field)."""

    name: str
    tables: tuple[str, ...]
    known: Known
    measured: bool = False


def differing(
    groups: Iterable[tuple[tuple[str, str], str, str]],
) -> set[tuple[str, str]]:
    """Return the keys for which two sources give another text; of (key, source, text)."""
    said: defaultdict[tuple[str, str], dict[str, set[str]]] = defaultdict(dict)
    for key, source, text in groups:
        if text:
            said[key].setdefault(source, set()).add(text)
    return {
        key
        for key, by_source in said.items()
        if any(a != b for a in by_source.values() for b in by_source.values())
    }


def maverick(tables: list[list[Row]]) -> set[tuple[str, str]]:
    """Return the events for which two authors' best estimates differ."""
    names = {"deaths_best": "casualties.killed", "injuries_best": "casualties.wounded"}
    return differing(
        ((row["event_id"], names[column]), row["source_author"], row[column])
        for row in tables[0]
        for column in names
        if not _backward(row, column.partition("_")[0])
    )


def _backward(row: Row, what: str) -> bool:
    low, best, high = (float(row[f"{what}_{end}"] or "nan") for end in ("low", "best", "high"))
    return low > best or best > high


def covid_long(tables: list[list[Row]]) -> set[tuple[str, str]]:
    """Return the places and days for which two sources count other cases or deaths."""
    names = {"casConfirmes": "covid.cases", "deces": "casualties.killed"}
    return differing(
        ((f"{row['code']} {row['date']}", names[column]), row["source_nom"], row[column])
        for row in tables[0]
        for column in names
    )


def covid_wide(tables: list[list[Row]]) -> set[tuple[str, str]]:
    """Return the same of the table with a column a source."""
    names = {"casConfirmes": "covid.cases", "deces": "casualties.killed"}
    return differing(
        ((f"{row['code']} {row['date']}", names[column]), source, text)
        for row in tables[0]
        for name, text in row.items()
        for column, _, source in [name.partition("_")]
        if column in names
    )


def counties(tables: list[list[Row]]) -> set[tuple[str, str]]:
    """Return the counties for which two copies of a table give other votes."""
    names = {"dem": "votes.democratic", "gop": "votes.republican", "total": "votes.all"}
    first = [
        ((row["combined_fips"].zfill(5), names[key]), "a", row[column].removesuffix(".0"))
        for row in tables[0]
        for key, column in (("dem", "votes_dem"), ("gop", "votes_gop"), ("total", "total_votes"))
    ]
    second = [
        ((row["fips_code"], field), "b", row[f"{key}_2016"])
        for row in tables[1]
        for key, field in names.items()
    ]
    return differing([*first, *second])


def nothing(_tables: list[list[Row]]) -> set[tuple[str, str]]:
    """Return no disagreement: none is known of this table."""
    return set()


CASES = (
    Case("election violence", ("maverick",), maverick, measured=True),
    Case("cases by day, long", ("tables/derived_covid_fr_march_2020_long",), covid_long),
    Case("cases by day, wide", ("tables/derived_covid_fr_march_2020_wide",), covid_wide),
    Case(
        "county votes, two copies",
        (
            "tables/us_county_2016_table_a_excerpt",
            "tables/us_county_2016_table_b_excerpt",
        ),
        counties,
    ),
    Case("polls", ("tables/fivethirtyeight_impeachment_polls",), nothing),
    Case(
        "one figure of two to seven sources",
        ("tables/msa_stanford_counts_and_sources_columns_cut",),
        nothing,
    ),
    Case("statements of two databases", ("tables/wikidata_mismatch_example",), nothing),
    Case("statements on companies", ("tables/ftm_statements_generated",), nothing),
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print what becomes of each table; return 1 where a limit is missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--sample", type=Path, help="write contradictions to read to this file")
    given = parser.parse_args(arguments)
    missed: list[str] = []
    samples: list[str] = []
    for case in CASES:
        files = [given.folder / f"{name}.csv" for name in case.tables]
        if not all(file.is_file() for file in files):
            print(f"{case.name}: not there")
            continue
        with tempfile.TemporaryDirectory(prefix="reconcile-tables-") as temporary:
            missed += look_at(case, files, Path(temporary), samples)
    if given.sample:
        given.sample.write_text("\n".join(samples), encoding="utf-8")
    print(*(f"missed: {each}" for each in missed), sep="\n")
    return 1 if missed else 0


def look_at(case: Case, files: list[Path], root: Path, samples: list[str]) -> list[str]:
    """Print what becomes of a case's tables; return the limits that are missed."""
    claims = root / "data" / "claims"
    claims.mkdir(parents=True)
    for file in files:
        shutil.copy(file, claims)
        shutil.copy(MAPPINGS / f"{file.stem}.map.yaml", claims)
    project = load(root)
    result = reconcile(project)
    rows = [list(csv.DictReader(file.open(encoding="utf-8", newline=""))) for file in files]
    print(f"\n{case.name}")
    _print_counts(rows, project, result)
    samples += _sampled(case, result)
    missed = _known(case, rows, result) + _codes(case, project)
    if project.broken:
        missed.append(f"{case.name}: faults in the files: {project.findings[0]}")
    return missed + (_measured(case, files[0], root, project) if case.measured else [])


def _print_counts(rows: list[list[Row]], project: Project, result: Reconciliation) -> None:
    wrong = [q for q in result.questions if q.verdict.is_contradiction]
    several = [q for q in result.questions if len(q.origins) > 1]
    subjects = {_subject_id(question) for question in several}
    print(
        f"  {sum(map(len, rows)):,} rows, {len(project.claims):,} claims of"
        f" {len(result.sources):,} sources, {len(result.questions):,} questions"
    )
    by_subject: defaultdict[str, int] = defaultdict(int)
    for question in result.questions:
        key = _subject_id(question)
        by_subject[key] = max(by_subject[key], len(question.answers))
    judged = sum(1 for most in by_subject.values() if most > 1)
    print(f"  {judged:,} subjects with several claims on one question, all of them judged")
    outright = sum(question.verdict is Verdict.OUTRIGHT for question in wrong)
    print(
        f"  {len(subjects):,} subjects answered by several origins; {len(wrong):,} contradictions"
        f" on {len({_subject_id(q) for q in wrong}):,} subjects, {outright:,} of them outright"
    )
    for code in sorted({finding.code for finding in project.findings}):
        found = [finding for finding in project.findings if finding.code == code]
        places = ", ".join(str(f.primary).rpartition("claims/")[2] for f in found[:4])
        print(f"  {code} {found[0].rule}: {len(found)}, at {places}")


def _subject_id(question: Question) -> str:
    return question.answers[0].claim.subject_id or question.subject


def _known(case: Case, rows: list[list[Row]], result: Reconciliation) -> list[str]:
    """Print how many of the known disagreements are reported; return what is missed."""
    known = case.known(rows)
    if not known:
        return []
    by_key = {(_subject_id(question), question.field): question for question in result.questions}
    found = {key for key in known if key in by_key and by_key[key].verdict.is_contradiction}
    print(
        f"  {len(known):,} disagreements known on {len({key for key, _ in known}):,} subjects,"
        f" {len(found):,} of them reported"
    )
    for key in sorted(known - found)[:10]:
        question = by_key.get(key)
        values = [answer.claim.value for answer in question.answers] if question else []
        reasons = {pair.comparison.reason for pair in question.telling} if question else set()
        print(f"    not: {' '.join(key)}: {values} {sorted(reasons)}")
    if len(found) < LEAST_FOUND * len(known):
        return [f"{case.name}: {len(found)} of {len(known)} known disagreements are reported"]
    return []


def _codes(case: Case, project: Project) -> list[str]:
    """Return what became a value and is a code for silence."""
    silent = {"", "na", "n/a", "nan", "null", "none", "unknown"}
    values = {claim.value for claim in project.claims}
    bad = [v for v in values if v.casefold() in silent or v.casefold().startswith("unknown ")]
    return [f"{case.name}: the code `{value}` became a value" for value in sorted(bad)]


def _measured(case: Case, file: Path, root: Path, project: Project) -> list[str]:
    """Print the time and the sizes of reports; return the limits that are missed."""
    lines = (MAPPINGS / f"{file.stem}.map.yaml").read_text(encoding="utf-8").count("\n")
    seconds = {name: _seconds(root, *options) for name, options in REPORTS.items()}
    page = (root / "a.html").stat().st_size
    ratio = (root / "a.json").stat().st_size / file.stat().st_size
    print(f"  CPU seconds: {', '.join(f'{name} {took:.2f}' for name, took in seconds.items())}")
    print(f"  page {page / 1e6:.1f} MB, JSON {ratio:.1f} times the table, mapping {lines} lines")
    limits = {
        f"{len(project.claims)} claims": len(project.claims) >= LEAST_CLAIMS,
        f"{lines} lines of mapping": lines <= MOST_LINES,
        f"{max(seconds.values()):.2f} seconds": max(seconds.values()) <= MOST_SECONDS,
        f"a page of {page} bytes": page <= MOST_PAGE,
        f"JSON of {ratio:.2f} times the table": ratio <= MOST_JSON,
    }
    return [f"{case.name}: {what}" for what, kept in limits.items() if not kept]


REPORTS = {
    "terminal": ("-o", "a.txt"),
    "page": ("-o", "a.html"),
    "JSON": ("-o", "a.json"),
    "CSV": ("-o", "a.csv"),
}


def _seconds(root: Path, *options: str) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([COMMAND, "report", *options], cwd=root, check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _sampled(case: Case, result: Reconciliation) -> list[str]:
    """Return contradictions, drawn with a fixed seed, each with its values and reasons."""
    wrong = [question for question in result.questions if question.verdict.is_contradiction]
    chance = random.Random(SEED)  # noqa: S311 (repeatable, not secret)
    drawn = chance.sample(wrong, min(SAMPLED, len(wrong)))
    lines = [f"# {case.name}: {len(drawn)} of {len(wrong)}"]
    for question in drawn:
        lines.append(f"{question.id}  {question.verdict.value}")
        lines += [f"    {a.claim.value}  [{a.claim.source}; {a.origin}]" for a in question.answers]
        lines += [f"  {p.comparison.reason}: {p.explanation.sentence}" for p in question.telling]
    return lines


if __name__ == "__main__":
    raise SystemExit(main())
