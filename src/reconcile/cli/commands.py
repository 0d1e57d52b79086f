"""Which commands there are: one row each, so that help needs none of their imports."""

from __future__ import annotations

from typing import NamedTuple


class Row(NamedTuple):
    """Where a command is (module:attribute), and its line in the help."""

    where: str
    help: str


COMMANDS = {
    "report": Row("reconcile.cli.report:report", "Print where the sources agree and contradict."),
    "diff": Row("reconcile.cli.diff:diff", "Print the claims side by side, a column a source."),
    "explain": Row("reconcile.cli.explain:explain", "Print one question whole, with every reason."),
    "compare": Row("reconcile.cli.compare:compare", "Compare two values, or a table of them."),
    "names": Row("reconcile.cli.names:names", "Print which spellings were read as one name."),
    "fields": Row("reconcile.cli.fields:fields", "Print the fields of claims, with examples."),
    "check": Row("reconcile.cli.check:check", "Print what the rules find; for CI."),
    "accept": Row("reconcile.cli.accept:accept", "Accept a finding, with the reason for it."),
    "annotate": Row(
        "reconcile.cli.annotate:annotate", "Note the claims of a source beside its text."
    ),
    "agreement": Row(
        "reconcile.cli.agreement:agreement", "Print where coders differ, and how often they agree."
    ),
    "adjudicate": Row(
        "reconcile.cli.adjudicate:adjudicate", "Settle what coders noted differently, one by one."
    ),
    "claim": Row("reconcile.cli.claim:claim", "Add a claim, checked at once."),
    "source": Row(
        "reconcile.cli.source:source", "Add, list and attach the sources; suggest their origins."
    ),
    "import": Row("reconcile.cli.import_file:import_file", "Bring in claims from other tools."),
    "init": Row("reconcile.cli.init:init", "Begin a new project."),
    "schema": Row("reconcile.cli.schema:schema", "Print the JSON Schema of a project's files."),
    "completion": Row(
        "reconcile.cli.shell_script:completion", "Print the script that completes calls in a shell."
    ),
}
