"""The questions to an engine, in SQL.

In: a view `rows` of claims as their tables have them, a column a key, each a text or null; small
tables of what Python makes of the distinct texts. Out: texts of queries. The last of them groups
claims to what is said (reading and voice, with how often), and that to one row a question.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.engines.dialect import SPACES, quoted
from reconcile.judge.one_question import VerdictRow
from reconcile.model.claim import Claim

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from reconcile.engines.dialect import Dialect

KEYS = tuple(Claim.model_fields)
"""The columns of `rows`."""
YES = ("true", "t", "yes", "y", "on", "1")
NO = ("false", "f", "no", "n", "off", "0")
"""The texts that are true and false in a table, in any case."""


def said_somewhere(columns: Iterable[str]) -> str:
    """Return the condition that a row says anything."""
    return f"coalesce({', '.join(columns)}) IS NOT NULL"


SURVEY = (
    "SELECT field, stage, measure, complete, implied, credibility, count(*) AS claims, "
    + ", ".join(f"count({key}) AS {key}_said" for key in KEYS)
    + ", "
    + ", ".join(
        f"count(CASE WHEN bit_length({key}) <> 8 * length({key}) THEN 1 END) AS {key}_beyond_ascii"
        for key in KEYS
    )
    + " FROM rows GROUP BY field, stage, measure, complete, implied, credibility"
)
"""How many claims say what, by the words that are closed vocabularies."""


def distinct(column: str, condition: str = "", rows: str = "rows") -> str:
    """Return the query for the texts of a column of rows with how often each occurs, sorted."""
    both = [f"{column} IS NOT NULL", *([condition] if condition else [])]
    return (
        f"SELECT {column} AS text, count(*) AS often FROM {rows} WHERE {' AND '.join(both)}"
        " GROUP BY 1 ORDER BY 1"
    )


def values_of(fields: Sequence[str], rows: str = "rows") -> str:
    """Return the query for the distinct values of these fields in rows."""
    return (
        f"SELECT field, value, complete, count(*) AS often FROM {rows}"
        f" WHERE value IS NOT NULL AND field IN ({', '.join(map(quoted, fields))})"
        " GROUP BY field, value, complete ORDER BY 1, 2, 3"
    )


REPEATED_IDS = "SELECT id AS text FROM rows WHERE id IS NOT NULL GROUP BY id HAVING count(*) > 1"
SETTLING = "SELECT DISTINCT source, settles FROM rows WHERE settles IS NOT NULL"


def claims_with_ids(dialect: Dialect, *, some_lack_one: bool) -> str:
    """Return the query for the claims that every one has an id, as `files/ids.py` gives it.

    It asks for the tables `slugs_of_subjects` and `slugs_of_claimants` where some lack one.
    """
    if not some_lack_one:
        return "SELECT * FROM rows"
    parts = [
        f"CASE WHEN r.{key} IS NULL THEN NULL ELSE {quoted(key)} || {dialect.character(1)}"
        f" || r.{key} END"
        for key in sorted(KEYS)
    ]
    content = f"concat_ws({dialect.character(0)}, {', '.join(parts)})"
    base = (
        "r.source || '/' || r.field || '/' || s.slug"
        " || CASE WHEN r.claimant IS NULL THEN '' ELSE '/' || c.slug END"
    )
    others = ", ".join(key for key in KEYS if key != "id")
    return (
        f"SELECT CASE WHEN own THEN id WHEN alike = 1 OR place = 1 THEN made"
        f" ELSE made || '.' || CAST(place AS STRING) END AS id, {others} FROM ("
        " SELECT *, row_number() OVER (PARTITION BY made ORDER BY own DESC) AS place FROM ("
        "  SELECT *, CASE WHEN alike = 1 OR own THEN id ELSE id || '~'"
        f" || substr({dialect.digest('content')}, 1, 6) END AS made FROM ("
        "   SELECT *, count(*) OVER (PARTITION BY id) AS alike FROM ("
        f"    SELECT coalesce(r.id, {base}) AS id, r.id IS NOT NULL AS own,"
        f" {', '.join(f'r.{key}' for key in KEYS if key != 'id')}, {content} AS content"
        "     FROM rows r LEFT JOIN slugs_of_subjects s"
        " ON coalesce(r.subject, r.subject_id) = s.text"
        "     LEFT JOIN slugs_of_claimants c ON r.claimant = c.text))))"
    )


ASIDE = (
    "SELECT DISTINCT c.id AS id FROM claims_with_ids c JOIN set_aside t ON c.id = t.id"
    " AND (t.source IS NULL OR t.source = c.source)"
    " WHERE c.coder IS NOT NULL AND c.settles IS NULL"
)
"""The ids of the coders' claims in whose place others count."""
COUNTED = "SELECT c.* FROM claims_with_ids c LEFT JOIN aside a ON c.id = a.id WHERE a.id IS NULL"
"""The claims that count."""
LEFT = (
    "SELECT count(*) AS claims, "
    + ", ".join(f"count({key}) AS {key}_said" for key in KEYS)
    + " FROM claims"
)
"""How many count, and how many of these say each key."""


def labels_by_id(dialect: Dialect) -> str:
    """Return the query for what the subject of each identifier is called most often.

    Blanks are looked for in distinct texts, not in those of every claim.
    """
    spelt = dialect.spaced("text", quoted(f"[{SPACES}]+"))
    return (
        "SELECT subject_id, label FROM (SELECT subject_id, label, row_number() OVER ("
        "PARTITION BY subject_id ORDER BY often DESC, label) AS place FROM ("
        f"SELECT subject_id, {spelt} AS label, sum(often) AS often FROM ("
        "SELECT subject_id, coalesce(subject, subject_id) AS text, count(*) AS often FROM claims"
        " WHERE subject_id IS NOT NULL GROUP BY 1, 2) GROUP BY 1, 2)) WHERE place = 1"
    )


def whole(key: str) -> str:
    """Return a column as judging takes it: of what is complete, a text only where it is."""
    if key != "complete":
        return key
    return (
        f"CASE WHEN lower(complete) IN ({', '.join(map(quoted, YES))}) THEN 'true' END AS complete"
    )


_TEXTS = ("scope", "value", "stage", "as_of", "measure", "complete", "claimant", "coder")


def _said(used: Mapping[str, bool]) -> str:
    """Return the query for what is said alike, with the lowest id and how often.

    Columns that say nothing aren't grouped by. What revises or is revised has an id of its `own`.
    """
    texts = [key for key in _TEXTS if used[key]]
    silent = [key for key in _TEXTS if not used[key]]
    if used["revises"]:
        source = (
            "(SELECT c.*, CASE WHEN c.revises IS NOT NULL OR t.target IS NOT NULL THEN c.id END"
            " AS own FROM claims c LEFT JOIN (SELECT DISTINCT revises AS target FROM claims) t"
            " ON c.id = t.target)"
        )
        texts += ["own", "revises"]
    else:
        source = "claims"
        silent += ["own", "revises"]
    subject = "CASE WHEN subject_id IS NULL THEN subject END AS subject"
    cells = ["field", "subject_id", subject, "source", *map(whole, texts), "id"]
    grouped = ["field", "subject_id", "subject", "source", *texts]
    nothing = [f"CAST(NULL AS STRING) AS {key}" for key in silent]
    return (
        f"SELECT {', '.join([*grouped, *nothing])}, min(id) AS first, count(*) AS often"
        f" FROM (SELECT {', '.join(cells)} FROM {source}) GROUP BY {', '.join(grouped)}"
    )


def questions(dialect: Dialect, used: Mapping[str, bool], wanted: str = "") -> str:
    """Return the query for one row a question with the list of what is said on it.

    `used` says which columns say anything; the list has no others. `wanted` is the condition on a
    claim that makes its question wanted; "" for all.
    """
    entry = _entry(used)
    flag = f"max(CASE WHEN {wanted} THEN 1 ELSE 0 END)" if wanted else "1"
    return (
        "SELECT g.field AS field, CASE WHEN g.subject_id IS NULL THEN 'name ' || s.key"
        " ELSE 'id ' || g.subject_id END AS subject_key,"
        " CASE WHEN g.subject_id IS NULL THEN s.label ELSE l.label END AS subject,"
        " coalesce(p.folded, '') AS scope, min(p.spaced) AS scope_said,"
        f" {flag} AS wanted, {dialect.collected(entry)} AS said FROM ({_said(used)}) g"
        " LEFT JOIN subjects s ON g.subject = s.text"
        " LEFT JOIN labels l ON g.subject_id = l.subject_id"
        " LEFT JOIN scopes p ON g.scope = p.text"
        " LEFT JOIN claimants c ON g.claimant = c.text"
        " LEFT JOIN coders d ON g.coder = d.text"
        " GROUP BY 1, 2, 3, 4"
    )


def _entry(used: Mapping[str, bool]) -> dict[str, str]:
    """Return what is in each entry of the list of a question: a term for each name.

    What no claim says is left out, since each name costs as much as the value itself.
    """
    entry = {key: f"g.{key}" for key in ("value", "source", "first", "often")}
    entry |= {key: f"g.{key}" for key in ("stage", "as_of", "measure", "complete") if used[key]}
    if used["claimant"]:
        entry |= {"claimant": "g.claimant", "claimant_folded": "c.folded", "origin": "c.origin"}
    if used["coder"]:
        entry["coder"] = "d.folded"
    if used["revises"]:
        entry |= {key: f"g.{key}" for key in ("own", "revises")}
    return entry


FAULTS = "SELECT fault FROM judged WHERE fault <> '' ORDER BY fault LIMIT 21"
_COMES_OUT = VerdictRow._fields[2:]
"""The columns behind question and verdict."""


def verdicts(conditions: Sequence[str], worst_first: Sequence[str]) -> str:
    """Return the query for the verdicts, questions of one id numbered, worst first and then by id.

    A subject's key, a field and a scope make the order in which questions of one id are numbered.
    """
    ranks = " ".join(
        f"WHEN verdict = {quoted(verdict)} THEN {rank}" for rank, verdict in enumerate(worst_first)
    )
    which = f" WHERE {' AND '.join(conditions)}" if conditions else ""
    return (
        "SELECT CASE WHEN place = 1 THEN question ELSE question || '.' || CAST(place AS STRING) END"
        " AS question, field, subject, CASE WHEN subject_key LIKE 'id %' THEN"
        " substr(subject_key, 4) ELSE '' END AS subject_id, scope_said AS scope, verdict,"
        f" {', '.join(_COMES_OUT)} FROM (SELECT *, row_number() OVER (PARTITION BY question"
        " ORDER BY field, subject_key, subject, scope) AS place FROM judged)"
        f"{which} ORDER BY CASE {ranks} END, 1"
    )


def summary(conditions: Sequence[str]) -> str:
    """Return the query for how many questions have each verdict, and what they come to."""
    which = f" WHERE {' AND '.join(conditions)}" if conditions else ""
    return (
        "SELECT verdict, count(*) AS questions,"
        " count(CASE WHEN not_compared > 0 THEN 1 END) AS not_all_compared,"
        " count(CASE WHEN origins > 1 THEN 1 END) AS of_several_origins"
        f" FROM judged{which} GROUP BY verdict"
    )
