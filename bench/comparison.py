"""What other tools say of the same small inputs: a Markdown table, for those that are installed.

    pip install datacompy splink nomenklatura
    python bench/comparison.py

Each tool is asked what it is made for: datacompy whether two tables are equal, Splink and
nomenklatura whether two records are one entity. Nothing is tuned.
"""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable


class Case(NamedTuple):
    """Two values of one question: the type that reconcile reads, and how a table calls it."""

    says: str
    type: str
    a: str
    b: str


CASES = (
    Case("two figures", "count", "more than 300,000", "more than 310,000"),
    Case("two precisions of a date", "date", "January 2017", "2017-01-23"),
    Case("two dates", "date", "2017-01-23", "2017-01-24"),
    Case("a silent source", "count", "13", ""),
    Case("two spellings", "person", "Mohammad Alloush", "Mohammed Aloush"),
    Case("two kings", "person", "Edward II", "Edward III"),
)


def reconcile(case: Case) -> str:
    """Return the relation and its reason; a source that says nothing makes no claim to compare."""
    if not case.b:
        return "no claim, so nothing to compare"
    found = import_module("reconcile").compare(case.type, case.a, case.b)
    return f"{found.relation.value} ({found.reason})"


def datacompy(case: Case) -> str:
    """Return whether datacompy takes two tables of one row as equal."""
    pandas: Any = import_module("pandas")
    tables = [pandas.DataFrame({"id": [1], "value": [v or None]}) for v in (case.a, case.b)]
    compared = import_module("datacompy").PandasCompare(*tables, join_columns="id")
    return "equal" if compared.matches() else "unequal"


def splink(case: Case) -> str:
    """Return the Jaro-Winkler similarity that Splink's name comparison takes, by DuckDB."""
    if not case.b:
        return "null level: neither for nor against a match"
    duckdb: Any = import_module("duckdb")
    import_module("splink")
    (found,) = duckdb.execute("SELECT jaro_winkler_similarity(?, ?)", [case.a, case.b]).fetchone()
    levels = ((0.92, "above .92"), (0.88, "above .88"), (0.7, "above .7"))
    level = next((words for least, words in levels if found > least), "all other comparisons")
    return f"{found:.2f}: {level}"


def nomenklatura(case: Case) -> str:
    """Return the score of nomenklatura's `logic-v2` for two people or events; 0.7 is a match."""
    model: Any = import_module("followthemoney").model
    algorithm: Any = import_module("nomenklatura.matching").get_algorithm("logic-v2")
    key = {"date": "birthDate", "person": "name"}.get(case.type)
    if key is None:
        return "no such property"
    proxies = [
        model.get_proxy(
            {"id": name, "schema": "Person", "properties": {"name": ["X"], key: [value]}},
            cleaned=False,
        )
        for name, value in (("a", case.a), ("b", case.b))
    ]
    return f"{algorithm.compare(*proxies, algorithm.default_config()).score:.2f}"


TOOLS: dict[str, Callable[[Case], str]] = {
    "reconcile-claims": reconcile,
    "datacompy": datacompy,
    "splink": splink,
    "nomenklatura": nomenklatura,
}


def installed() -> dict[str, str]:
    """Return the tools that are there, with their versions."""
    found = {}
    for name in TOOLS:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            sys.stderr.write(f"{name} is not installed\n")
    return found


def main() -> None:
    """Print a row a case, a column a tool."""
    tools = installed()
    head = ["", "A", "B", *(f"{name} {number}" for name, number in tools.items())]
    rows = [head, ["---"] * len(head)]
    rows += [[c.says, c.a, c.b, *(TOOLS[name](c) for name in tools)] for c in CASES]
    sys.stdout.write("".join(f"| {' | '.join(row)} |\n" for row in rows))


if __name__ == "__main__":
    main()
