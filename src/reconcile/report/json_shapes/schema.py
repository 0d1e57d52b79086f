"""The JSON Schema of an output, made from its shape."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from reconcile.report.as_json import SCHEMA_VERSION
from reconcile.report.file_schema import DIALECT

if TYPE_CHECKING:
    from pydantic import BaseModel

OUTPUTS = {
    "report": "ReportOutput",
    "explain": "ExplainOutput",
    "diff": "DiffOutput",
    "check": "CheckOutput",
    "compare": "CompareOutput",
    "agreement": "AgreementOutput",
    "names": "NamesOutput",
    "fields": "FieldsOutput",
    "origins": "OriginsOutput",
    "verdicts": "VerdictsOutput",
}
"""The shape of each output, by the module of its name."""


def output_shape(name: str) -> type[BaseModel]:
    """Return the shape of one of `OUTPUTS`."""
    found: type[BaseModel] = getattr(
        import_module(f"reconcile.report.json_shapes.{name}"), OUTPUTS[name]
    )
    return found


def output_schema(name: str) -> dict[str, Any]:
    """Return the JSON Schema of one of `OUTPUTS`, with the version of the shapes."""
    made = output_shape(name).model_json_schema()
    return {"$schema": DIALECT, "$comment": f"schema_version {SCHEMA_VERSION}", **made}
