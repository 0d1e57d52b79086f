"""Family V: counts of two nouns, not compared though the nouns may mean one thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.check.rule import Found

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reconcile.check.rule import Facts

_UNKNOWN = "nouns-unknown"


def unknown_nouns(facts: Facts) -> Iterator[Found]:
    """Counts that aren't compared, since their nouns are not known as one thing.

    Two different nouns count two different things, as far as the program knows. Where they mean
    one, a contradiction may be hidden: write both claims with one noun. Where they don't, there is
    nothing to do.

    Bad:

        fields:
          losses: {type: count}
        claims:
          - {source: one, field: losses, subject: raid, value: 40 lorries}
          - {source: two, field: losses, subject: raid, value: 61 trucks}

    Good:

        fields:
          losses: {type: count}
        claims:
          - {source: one, field: losses, subject: raid, value: 40 trucks}
          - {source: two, field: losses, subject: raid, value: 61 trucks}
    """
    for question in facts.result.questions:
        claims = {answer.claim.id: answer.claim for answer in question.answers}
        seen: set[tuple[str, ...]] = set()
        alike = (each for each in question.pairs.alike if each.comparison.reason == _UNKNOWN)
        for first in sorted(each.first for each in alike):
            pair = question.pairs.made(*first)
            nouns = pair.comparison.details
            if nouns in seen:
                continue
            seen.add(nouns)
            a, b = claims[pair.a], claims[pair.b]
            yield Found(
                f"{nouns[0]!r} and {nouns[1]!r} may mean two things, so these aren't compared",
                facts.at(a, "value"),
                question.id,
                (facts.related(b, "value", f"here it is `{b.value}`"),),
                expected="one noun, if both mean one thing",
            )
