"""The one clock of the program: which day it is, unless a person says another."""

from __future__ import annotations

from reconcile.cli.refusal import RefusalError


def day(given: str | None = None) -> str:
    """Return the day that was given, or today's, as an ISO date."""
    if given is None:
        from datetime import UTC, datetime  # noqa: PLC0415 (only where decisions are weighed)

        return datetime.now(UTC).astimezone().date().isoformat()
    from reconcile.files.decisions_file import is_day  # noqa: PLC0415 (pydantic costs)

    if not is_day(given):
        raise RefusalError(f"'{given}' is not a day, such as 2027-01-31")
    return given
