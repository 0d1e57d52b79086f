"""Made-up exports of annotation tools: well-formed ones with slips, brought into a project.

A case fails if anything but the reader's own error comes out, if a file is written that can't be
read as a project, if a quote is verified that isn't in its text, or if importing again changes a
file.
"""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING, Any

import yaml
from fuzz_projects import HOSTILE, SENTENCES, WORDS, called, refuse_unsafe

from reconcile.evidence.folded_text import folded
from reconcile.evidence.quote_checker import QuoteChecker
from reconcile.files.folder import Folder
from reconcile.files.project import read_project
from reconcile.model.evidence import QuoteOutcome

if TYPE_CHECKING:
    import random
    from collections.abc import Callable
    from pathlib import Path

NAME = "export"


def import_readers(root: Path) -> dict[str, Callable[[random.Random], str]]:
    """Return what brings in a made-up export in each format."""
    workshop = _Workshop(root / "imports")
    return {"imports": workshop.case}


class _Workshop:
    """A folder with one project and one export, which each case makes anew."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def case(self, chance: random.Random) -> str:
        """Bring in an export twice, and look at what was written."""
        shutil.rmtree(self.root, ignore_errors=True)
        folder = Folder(self.root / "data")
        folder.claims_folder.mkdir(parents=True)
        folder.sources.mkdir()
        (folder.path / "claims.yaml").write_text("claims: []\n")
        (folder.sources / "one.yaml").write_text("title: One\n")
        format_ = chance.choice(list(MAKERS))
        text = " ".join(chance.choices(SENTENCES, k=chance.randint(1, 4)))
        content = json.dumps(_slipped(MAKERS[format_](text, chance), chance))
        if chance.random() < 0.1:
            content = content[: chance.randrange(len(content))]
        file = self.root / f"{NAME}.json"
        file.write_text(content, encoding="utf-8")
        mapping = folder.claims_folder / f"{NAME}.map.yaml"
        if format_ != "claims":
            mapping.write_text(_mapping(format_), encoding="utf-8")
        call = ["import", str(file), "--as", format_, "--project", str(folder.path)]
        _run(call)
        self._look(folder)
        before = _state(folder.path)
        _run(call)
        _require("importing again changed a file", met=_state(folder.path) == before)
        return content

    @staticmethod
    def _look(folder: Folder) -> None:
        project = read_project(folder)
        first = next((f"{each.primary}: {each.message}" for each in project.findings), "")
        _require(first, met=not first)
        checker = QuoteChecker(project.texts)
        for claim in project.claims:
            if checker.check(claim).outcome is QuoteOutcome.VERIFIED:
                kept = project.texts[claim.source].text
                found = folded(claim.quote or "") in folded(kept)
                _require(f"`{claim.quote}` isn't in the text", met=found)


def _run(call: list[str]) -> None:
    status, out, err = called(call)
    _require(f"status {status}", met=status in (0, 2))
    refuse_unsafe(call, out + err)


def _require(what: str, *, met: bool) -> None:
    if not met:
        raise AssertionError(what)


def _state(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def _mapping(format_: str) -> str:
    return yaml.safe_dump(
        {
            "format": format_,
            "source": "document",
            "subject": {"constant": "raid"},
            "fields": {"said": {"type": "text"}},
            "claims": [
                {"field": "casualties.killed", "value": "text", "when": {"label": "Killed"}},
                {"field": "said", "value": "text", "claimant": "who", "when": {"label": "Said"}},
            ],
            "ignore": ["*"],
        }
    )


def _span(text: str, chance: random.Random) -> tuple[int, int, str]:
    start = chance.randrange(len(text))
    end = min(len(text), start + chance.randint(1, 30))
    words = text[start:end]
    if chance.random() < 0.2:
        words = chance.choice((words.upper(), f" {words}\n", words[1:], chance.choice(WORDS)))
    return start + chance.choice((0, 0, 0, 1, -3)), end, words


def _label(chance: random.Random) -> str:
    return chance.choice(("Killed", "Said", "Said", "Place", chance.choice(HOSTILE)))


def _langextract(text: str, chance: random.Random) -> Any:  # noqa: ANN401 (JSON)
    extractions = []
    for _ in range(chance.randint(0, 5)):
        start, end, words = _span(text, chance)
        interval = {"start_pos": start, "end_pos": end}
        extractions.append(
            {
                "extraction_class": _label(chance),
                "extraction_text": words,
                "char_interval": chance.choice((interval, None)),
                "attributes": chance.choice((None, {"who": chance.choice(WORDS)})),
            }
        )
    return {"document_id": chance.choice(WORDS), "text": text, "extractions": extractions}


def _doccano(text: str, chance: random.Random) -> Any:  # noqa: ANN401 (JSON)
    spans = (_span(text, chance) for _ in range(chance.randint(0, 5)))
    marks = [[start, end, _label(chance)] for start, end, _ in spans]
    return {"id": chance.choice(WORDS), "text": text, "label": marks}


def _label_studio(text: str, chance: random.Random) -> Any:  # noqa: ANN401 (JSON)
    results = []
    for number in range(chance.randint(0, 5)):
        start, end, words = _span(text, chance)
        value = {"start": start, "end": end, "labels": [_label(chance)]}
        if chance.random() < 0.7:
            value["text"] = words
        results.append({"type": "labels", "id": str(number), "value": value})
    results.append({"type": "relation", "from_id": "0", "to_id": "1", "labels": ["who"]})
    made = {"completed_by": chance.choice(WORDS), "result": results}
    return [{"id": 1, "data": {"text": text}, "annotations": [made], "drafts": [made]}]


def _web_annotation(text: str, chance: random.Random) -> Any:  # noqa: ANN401 (JSON)
    rows = []
    for _ in range(chance.randint(1, 4)):
        start, end, words = _span(text, chance)
        selectors = [
            {
                "type": "TextQuoteSelector",
                "exact": words,
                "prefix": text[max(0, start - 9) : start],
            },
            {"type": "TextPositionSelector", "start": start, "end": end},
        ]
        target = {"source": "https://example.org/a", "selector": selectors}
        rows.append({"user": "acct:a@b", "tags": [_label(chance)], "target": [target]})
    return {"rows": rows}


def _claims(text: str, chance: random.Random) -> Any:  # noqa: ANN401 (JSON)
    keys = ("source", "field", "subject", "value", "quote", "stage", "claimant")
    claims = [{key: chance.choice(WORDS) for key in keys} for _ in range(chance.randint(0, 4))]
    for claim in claims:
        claim["quote"] = _span(text, chance)[2]
    return {"claims": claims}


MAKERS = {
    "langextract": _langextract,
    "doccano": _doccano,
    "label-studio": _label_studio,
    "hypothesis": _web_annotation,
    "claims": _claims,
}


def _slipped(value: Any, chance: random.Random) -> Any:  # noqa: ANN401 (JSON)
    """Return a value in which here and there something else is, or is missing."""
    if chance.random() < 0.02:
        return chance.choice((None, [], {}, -1, 10**12, 1.5, True, "\ud83d", chance.choice(WORDS)))
    if isinstance(value, dict):
        kept = (item for item in value.items() if chance.random() > 0.01)
        return {key: _slipped(each, chance) for key, each in kept}
    return [_slipped(each, chance) for each in value] if isinstance(value, list) else value
