"""Findings as lines that editors can jump to: where, what was found, what was expected."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from reconcile.model.finding import Severity
from reconcile.report.counting import counted
from reconcile.report.safe_for_terminal import show

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reconcile.model.check_result import Checked, Count, Known
    from reconcile.model.finding import Finding


def lines(findings: Iterable[Finding]) -> list[str]:
    """Return the findings as lines, ready to print; what belongs to one is indented below it."""
    return [show(line) for finding in findings for line in _lines(finding)]


def checked_text(checked: Checked, *, show_accepted: bool = False) -> str:
    """Return a whole run as text: the findings, those that don't count, and what was looked at."""
    found = [
        *(show(line) for each in checked.findings for line in _lines(each, " (fixable)")),
        *(show(line) for line in _set_aside(checked, show_accepted=show_accepted)),
        *closing(checked),
    ]
    return "\n".join(found) + "\n"


def concise_text(checked: Checked) -> str:
    """Return a run as one line a finding, and what was looked at."""
    found = [*(show(headline(finding)) for finding in checked.findings), *closing(checked)]
    return "\n".join(found) + "\n"


def headline(finding: Finding) -> str:
    """Return a finding in one line, as found in files: not yet fit for a terminal."""
    severity = finding.severity.value
    return f"{finding.primary}: {severity} {finding.code} {finding.rule}: {finding.message}"


def _lines(finding: Finding, fixable: str = "") -> Iterator[str]:
    yield headline(finding)
    if finding.suggestion:
        yield f"  did you mean `{finding.suggestion}`?{fixable if finding.fix else ''}"
    if finding.expected:
        yield f"  expected: {finding.expected}"
    yield from (f"  {related.position}: {related.label}" for related in finding.related)


def _set_aside(checked: Checked, *, show_accepted: bool) -> Iterator[str]:
    """Yield the known findings with their age, and the accepted ones where they are asked for."""
    yield from (f"{headline(known.finding)} (known, {_age(known)})" for known in checked.known)
    if show_accepted:
        for finding, decision in checked.accepted:
            yield f"{headline(finding)} (accepted)"
            yield f"  reason: {decision.reason}"
            yield from (f"  {word}" for word in _signature(decision.author, decision.expires))


def _signature(author: str | None, expires: str | None) -> Iterator[str]:
    if author:
        yield f"by: {author}"
    if expires:
        yield f"until: {expires}"


def _age(known: Known) -> str:
    return "age unknown" if known.days is None else f"{counted(known.days, 'day')} old"


def closing(checked: Checked) -> list[str]:
    """Return the lines that say what was found, and what was looked at to find it."""
    said = [_found(checked), _looked_at(checked)]
    if checked.partial:
        said.append("Some files have errors, so verdicts were not checked.")
    if checked.skipped:
        said.append(f"Skipped: {', '.join(map(_counted, checked.skipped))}.")
    return said


def _found(checked: Checked) -> str:
    if checked.empty:
        return "Nothing was checked."
    number = Counter(finding.severity for finding in checked.findings)
    parts = [counted(number[each], each.value) for each in Severity if number[each]]
    parts = parts or ["nothing"]
    if checked.accepted:
        parts.append(f"{len(checked.accepted):,} accepted")
    if checked.known:
        parts.append(f"{len(checked.known):,} known")
    fixable = sum(bool(finding.fix) for finding in checked.findings)
    hint = f" {fixable:,} fixable with --fix; --diff shows how." if fixable else ""
    return f"Found {', '.join(parts)}.{hint}"


def _looked_at(checked: Checked) -> str:
    counts = ", ".join(map(_counted, checked.counts))
    return f"Looked at {counts}; {counted(len(checked.rules), 'rule')}."


def _counted(count: Count) -> str:
    """Return a count in words; what follows the noun stays: "2 quotes whose text is missing"."""
    noun, _, rest = count.noun.partition(" ")
    sound = "" if count.sound is None else f"({count.sound:,} {count.how})"
    return " ".join(filter(None, (counted(count.number, noun), rest, sound)))
