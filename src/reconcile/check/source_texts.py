"""Family E: the texts that quotes are looked for in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.check.rule import Found
from reconcile.evidence.words_in_quotes import says_something
from reconcile.model.finding import Severity
from reconcile.model.source import TextState

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reconcile.check.rule import Facts
    from reconcile.model.position import Position


def text_missing(facts: Facts) -> Iterator[Found]:
    """Sources whose text isn't attached, so that no quote from them could be checked.

    Texts belong to their publishers and aren't kept in git. If you have one, attach it with
    `reconcile source attach FILE`. With `--require-texts` a missing text is an error.

    Bad:

        claims:
          - {source: one, field: duration, subject: war, value: six years, quote: after six years}

    Good:

        claims:
          - {source: one, field: duration, subject: war, value: six years, quote: after six years}
        # sources/text/one.txt
        Talks begin after six years.
    """
    severity = Severity.ERROR if facts.require_texts else None
    quoting = sorted(
        {claim.source for claim in facts.project.claims if says_something(claim.quote)}
    )
    for source in quoting:
        text = facts.project.texts.get(source)
        if text is None or text.state is TextState.MISSING:
            why = f" ({text.problem})" if text and text.problem else ""
            yield Found(
                f"the text of `{source}` is not attached{why}",
                _record(facts, source),
                source,
                expected="`reconcile source attach FILE`",
                severity=severity,
            )


def text_changed(facts: Facts) -> Iterator[Found]:
    """Attached texts that aren't the ones that were annotated.

    The fingerprint in the source's record is another one. Either the wrong file is attached, or
    the article was edited since: then check its claims again and renew the fingerprint.

    Bad:

        claims:
          - {source: one, field: duration, subject: war, value: six years, quote: after six years}
        # sources/one.yaml
        text:
          sha256: 0000000000000000000000000000000000000000000000000000000000000000
          characters: 29
        # sources/text/one.txt
        Talks begin after six years.

    Good:

        claims:
          - {source: one, field: duration, subject: war, value: six years, quote: after six years}
        # sources/one.yaml
        title: Talks
        # sources/text/one.txt
        Talks begin after six years.
    """
    for source, text in sorted(facts.project.texts.items()):
        if text.state is TextState.CHANGED:
            message = f"the text of `{source}` is not the one that was annotated"
            yield Found(message, _record(facts, source), source)


def _record(facts: Facts, source: str) -> Position:
    return facts.project.declared.sources[source].at("text")
