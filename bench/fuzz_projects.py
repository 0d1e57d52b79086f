"""Made-up projects: entries of files, quotes against texts, and a real project with slips in it.

Projects are written into one temporary folder, which every case writes anew. A call is made as the
command makes it, in this process.
"""

from __future__ import annotations

import contextlib
import csv
import io
import json
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

import yaml
from fuzz_texts import VALUES, made

from reconcile.check.registry import RULES
from reconcile.check.rule import Facts
from reconcile.check.run import check
from reconcile.cli.main import run
from reconcile.evidence.all_evidence import check as examine
from reconcile.files.project import load
from reconcile.pipeline import reconcile

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

ROOT = Path(__file__).parent.parent
CLAIMS_KEPT = 12
"""Claims of the real project that each report is of."""
TAG, FORMULA, COMMAND = "<fuzz>", "=1+1", "::error::fuzz"
HOSTILE = (
    "\x1b[2J",
    "\u202e",
    "\u2066",
    "\x9b",
    "\x07",
    TAG,
    FORMULA,
    COMMAND,
    "##vso[x]",
    "|",
    "`",
)
WORDS = (
    "one", "two", "three", "casualties.killed", "date", "attendance", "organisers", "raid", "talks",
    "13", "at least 15", "23 January 2017", "Russia and Turkey", "true", "planned", "happened", "",
    "~", "line 3", "2017-01-22", "unknown", "documented", "estimate", "person", "scale", "\u200b",
    "abc\u0301", *HOSTILE,
)  # fmt: skip
KEYS = (
    "id", "source", "field", "subject", "value", "quote", "locator", "claimant", "stage", "as_of",
    "scope", "complete", "measure", "implied", "credibility", "note", "name", "kind", "aliases",
    "type", "of", "compatible", "question", "rule", "about", "reason", "expires", "claims", "a",
    "b", "same", "title", "outlet", "published", "derived_from", "url", "text", "sha256",
    "characters",
)  # fmt: skip
SENTENCES = (
    "Ann Lee said on Monday that at least 13 people were killed.", "The talks did not begin.",
    "More than 300,000 have died since March 2011.", "Russia, Turkey and Iran will meet in Astana.",
    "\u201cAll the groups are going,\u201d Lee said.", "On January 23 300 people left.",
    "Погибли 13.", "It is expected to last two days.", "3 millones", "the HNC was not invited",
    "a\u00adb\u200bc 1 000",
)  # fmt: skip
CALLS = (
    *(("report", "--format", f) for f in ("terminal", "markdown", "html", "csv", "json", "jsonl")),
    ("report", "--format", "json-ld"),
    *(("check", "--format", f) for f in ("text", "json", "github", "sarif", "junit", "gitlab")),
    *(("diff", "--format", f) for f in ("terminal", "markdown", "json", "csv", "html")),
    ("names",),
    ("names", "--format", "json"),
    ("explain", "ID"),
    ("explain", "ID", "--format", "json"),
    ("source", "list"),
)


class Workshop:
    """A folder with one project, whose files each case writes anew."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.data = self.root / "data"
        (self.data / "sources" / "text").mkdir(parents=True)
        self._real = load(ROOT)

    def entries(self, chance: random.Random) -> str:
        """Load a project of made-up entries, and judge and check it as far as it can be read."""
        files = {
            "claims.yaml": {
                "claims": [_entry(chance) for _ in range(chance.randint(0, 4))],
                chance.choice(("fields", "settings", "entities", "x")): _value(chance, 2),
            },
            "decisions.yaml": {chance.choice(("accepted", "names")): [_entry(chance)]},
            "sources/one.yaml": _entry(chance),
        }
        for name, content in files.items():
            self._write(name, yaml.safe_dump(content, allow_unicode=True, sort_keys=False))
        self._write("sources/two.yaml", "title: Two\n")
        self._judged()
        return json.dumps(files)

    def evidence(self, chance: random.Random) -> str:
        """Check claims whose quotes are cut from a made-up text, some of them altered."""
        text = " ".join(chance.choices(SENTENCES, k=chance.randint(1, 6)))
        claims = []
        for number in range(4):
            quote = _cut(text, chance)
            if chance.random() < 0.3:
                quote = quote.replace(chance.choice(quote or " "), chance.choice(HOSTILE), 1)
            claims.append(
                {
                    "id": f"c{number}",
                    "source": "one",
                    "field": chance.choice(("casualties.killed", "date", "duration", "attendance")),
                    "subject": "raid",
                    "value": chance.choice(("13", "at least 13", "3", "300,000", "attended")),
                    "quote": quote,
                    "claimant": chance.choice(("Ann Lee", "HNC", None)),
                    "implied": chance.choice((True, False)),
                    "locator": chance.choice(("line 1", "lines 1-3", None)),
                }
            )
        entries = [{key: value for key, value in claim.items() if value} for claim in claims]
        content = yaml.safe_dump({"claims": entries}, allow_unicode=True)
        self._write("claims.yaml", content)
        self._write("decisions.yaml", "accepted: []\n")
        self._write("sources/one.yaml", "published: 2017-01-22\n")
        self._write("sources/text/one.txt", text)
        self._judged()
        return content

    def reports(self, chance: random.Random) -> str:
        """Print a part of a real project with slips in it, in one of the formats."""
        claims = chance.sample(self._real.claims, CLAIMS_KEPT)
        self._real_files(claims, chance)
        call = [claims[0].id if word == "ID" else word for word in chance.choice(CALLS)]
        status, said, complained = called([*call, "--project", str(self.root)])
        case = f"{' '.join(call)}: {(self.data / 'claims.yaml').read_text()}"
        if status not in (0, 1, 2):
            raise AssertionError(f"status {status} of {case}")
        if "Traceback" in complained or "a fault of reconcile itself" in complained:
            raise AssertionError(f"{complained[-300:]} of {case}")
        refuse_unsafe(call, said)
        refuse_unsafe([], complained)
        return case

    def _real_files(self, claims: list, chance: random.Random) -> None:  # type: ignore[type-arg]
        used = {claim.field for claim in claims}
        declared = {
            name: field.model_dump(mode="json", exclude_defaults=True)
            for name, field in self._real.fields.items()
            if name in used and name not in ("casualties.killed", "date")
        }
        built_in = ("date", "duration", "casualties", "delegation_head", "attendance", "organisers")
        declared = {n: f for n, f in declared.items() if not n.startswith(built_in)}
        entries = [claim.model_dump(mode="json", exclude_defaults=True) for claim in claims]
        for _ in range(chance.randint(0, 3)):
            entry = chance.choice(entries)
            key = chance.choice(sorted(entry))
            entry[key] = _slipped(str(entry[key]), chance)
        content = yaml.safe_dump(
            {"fields": declared, "claims": entries}, allow_unicode=True, sort_keys=False
        )
        if chance.random() < 0.2:
            content = _slipped(content, chance)
        self._write("claims.yaml", content)
        self._write("decisions.yaml", "accepted: []\n")
        for source in self._real.sources.values():
            record = source.model_dump(mode="json", exclude_defaults=True, exclude={"id", "text"})
            self._write(f"sources/{source.id}.yaml", yaml.safe_dump(record, allow_unicode=True))

    def _judged(self) -> None:
        project = load(self.root)
        result = reconcile(project)
        check(Facts(project, result, examine(project, result.groups)), RULES)

    def _write(self, name: str, content: str) -> None:
        (self.data / name).write_text(content, encoding="utf-8", errors="replace", newline="")


def _entry(chance: random.Random) -> dict[str, object]:
    keys = chance.sample(KEYS, chance.randint(0, 6))
    entry: dict[str, object] = {key: _value(chance, 1) for key in keys}
    if chance.random() < 0.7:
        field = chance.choice(("casualties.killed", "date", "attendance", "organisers"))
        entry |= {"source": chance.choice(("one", "two")), "field": field, "subject": "raid"}
        entry |= {"value": made(VALUES, chance)}
    return entry


def _value(chance: random.Random, depth: int) -> object:
    if depth and chance.random() < 0.3:
        return [_value(chance, depth - 1) for _ in range(chance.randint(0, 3))]
    if depth and chance.random() < 0.3:
        return {chance.choice(KEYS): _value(chance, depth - 1) for _ in range(chance.randint(0, 3))}
    return chance.choice(WORDS)


def _cut(text: str, chance: random.Random) -> str:
    words = text.split(" ")
    start = chance.randrange(len(words))
    return " ".join(words[start : start + chance.randint(1, 8)])


def _slipped(text: str, chance: random.Random) -> str:
    """Return a text with a piece put in, left out or put in the place of another."""
    at = chance.randrange(len(text) + 1)
    gone = chance.choice((0, 0, 1, 5))
    return text[:at] + chance.choice((*HOSTILE, *VALUES, "", "\n", ": ")) + text[at + gone :]


def called(arguments: list[str]) -> tuple[int, str, str]:
    """Return the status of a call, and what it printed on both streams."""
    said, complained = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(complained):
        status = run(arguments)
    return status, said.getvalue(), complained.getvalue()


def refuse_unsafe(call: list[str], said: str) -> None:
    """Raise where something that data holds could be obeyed: by a terminal, page, sheet or job."""
    for letter in said:
        control = unicodedata.category(letter) == "Cc" and letter not in "\n\r\t"
        if control or letter in "\u202e\u2066":
            raise AssertionError(f"U+{ord(letter):04X} printed by {call}")
    if ("html" in call or "markdown" in call or "junit" in call) and TAG in said:
        raise AssertionError(f"a tag printed by {call}")
    if COMMAND in said and not {"json", "jsonl", "json-ld", "sarif", "gitlab"} & set(call):
        raise AssertionError(f"a command printed by {call}")
    if "csv" in call and any(
        cell.startswith(FORMULA) for row in csv.reader(said.splitlines()) for cell in row
    ):
        raise AssertionError(f"a formula printed by {call}")


def project_readers(root: Path) -> dict[str, Callable[[random.Random], str]]:
    """Return what is thrown at made-up projects in a folder: by name, what makes one case."""
    workshop = Workshop(root)
    return {
        "entries": workshop.entries,
        "evidence": workshop.evidence,
        "reports": workshop.reports,
    }
