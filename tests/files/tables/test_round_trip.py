"""What `report` writes as CSV, Parquet or Excel is read back as the same claims."""

from __future__ import annotations

import csv
import shutil

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reconcile.files.invisible_characters import plain
from reconcile.files.project import load
from reconcile.files.tables.long import REPORTED
from reconcile.model.claim import Claim
from reconcile.pipeline import reconcile
from reconcile.report.as_csv import report_csv
from reconcile.report.as_parquet import report_parquet
from reconcile.report.as_xlsx import report_xlsx
from reconcile.report.claim_rows import COLUMNS

TEXTS = (
    st.text(st.characters(categories=["L", "N", "P", "S", "Zs"]), min_size=1)
    .map(lambda text: " ".join(plain(text).replace("::", ":").replace("##", "#").split()))
    .filter(bool)
    .filter(str.isprintable)
    .map(lambda text: text.replace("::", ":"))
)
CLAIMS = st.lists(
    st.fixed_dictionaries(
        {"source": st.sampled_from(["one", "two"]), "field": st.just("aims"), "subject": TEXTS,
         "value": TEXTS},
        optional={
            "quote": TEXTS, "locator": TEXTS, "claimant": TEXTS, "scope": TEXTS, "note": TEXTS,
            "coder": TEXTS, "subject_id": TEXTS, "stage": st.sampled_from(["planned", "happened"]),
            "measure": st.sampled_from(["documented", "estimate"]), "complete": st.just("true"),
            "implied": st.just("true"), "credibility": st.sampled_from("123456"),
            "as_of": st.sampled_from(["2017-01-23", "May 2017"]),
        },
    ),
    min_size=1,
    max_size=6,
)  # fmt: skip
FIELDS = "fields:\n  aims: {type: text}\n"


def write(root, claims):
    (root / "data" / "claims").mkdir(parents=True)
    (root / "data" / "claims.yaml").write_text(FIELDS)
    (root / "data" / "sources.csv").write_text("id,outlet\none,The One\ntwo,The Two\n")
    keys = sorted({key for claim in claims for key in claim})
    with (root / "data" / "claims" / "a.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, keys)
        writer.writeheader()
        writer.writerows(claims)
    return load(root)


def test_every_column_of_the_report_is_a_key_or_passed_over():
    assert set(COLUMNS) == set(Claim.model_fields) | set(REPORTED)


def again(tmp_path_factory, claims, name, write_report):
    """Return the claims as they were, and as they are read from the report on them."""
    root = tmp_path_factory.mktemp("project")
    first = write(root, claims)
    assert not first.broken
    result = reconcile(first)
    shutil.rmtree(root / "data" / "claims")
    (root / "data" / "claims").mkdir()
    (root / "data" / "claims" / name).write_bytes(write_report(result, result.questions))
    second = load(root)
    assert second.findings == ()
    return [sorted(project.claims, key=lambda c: c.id) for project in (first, second)]


@given(CLAIMS)
def test_out_and_in_again_are_the_same_claims(tmp_path_factory, claims):
    def as_csv(*result):
        return report_csv(*result).encode()

    first, second = again(tmp_path_factory, claims, "a.csv", as_csv)
    assert second == first


@pytest.mark.needs_extra("tables", "pyarrow")
@settings(max_examples=30)
@given(CLAIMS)
def test_parquet_loses_nothing_either(tmp_path_factory, claims):
    first, second = again(tmp_path_factory, claims, "a.parquet", report_parquet)
    assert second == first


@pytest.mark.needs_extra("tables", "python_calamine", "xlsxwriter")
@settings(max_examples=10)
@given(CLAIMS)
def test_nor_does_a_workbook(tmp_path_factory, claims):
    claims = [{k: v for k, v in c.items() if not v.startswith("'")} for c in claims]
    claims = [{"subject": "fire", "value": "x", **claim} for claim in claims]
    first, second = again(tmp_path_factory, claims, "a.xlsx", report_xlsx)
    assert second == first
