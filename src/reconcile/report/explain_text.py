"""One question whole, for a terminal: what is said by value, and the pairs that say why."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rich.constrain import Constrain
from rich.text import Text

from reconcile.model.question import TWO_WAYS
from reconcile.model.relation import Relation
from reconcile.report.answer_order import meanings
from reconcile.report.attribution import PARTIES, ruling, said_by
from reconcile.report.counting import counted, listed
from reconcile.report.interval_drawing import IntervalDrawing, can_be_drawn
from reconcile.report.links import link_to
from reconcile.report.not_compared import not_compared
from reconcile.report.one_claimant import quoted_two_ways
from reconcile.report.pair_text import judgement
from reconcile.report.question_words import asked, fits_all, spelled
from reconcile.report.rich_text import (
    LONGEST_LINE,
    columns,
    hanging,
    indented,
    line,
    safe,
    sentence,
    stacked,
)
from reconcile.report.styles import FAINT, STRONG, VERDICT_STYLES
from reconcile.report.telling_pairs import (
    Telling,
    furthest_first,
    others_by_relation,
    telling_pairs,
)
from reconcile.report.time_series import time_series
from reconcile.report.time_series_text import series_lines
from reconcile.report.verdict_words import MARKS, agreement_words, verdict_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from rich.console import RenderableType

    from reconcile.evidence.sentence_of_quote import Sentence
    from reconcile.model.cross_check import CrossCheck
    from reconcile.model.decision import Decision
    from reconcile.model.position import Place
    from reconcile.model.question import Answer, Pair, Question

CLAIMS_SHOWN = 10
"""Claims of one meaning that are printed with all they hold; of more, five are."""


_OTHERS = {
    Relation.CONTRADICTS: "that can't both be true",
    Relation.DIFFERS: "that differ, though some reading fits both",
    Relation.UNJUDGED: "left unjudged",
    Relation.COMPATIBLE: "that can both be true",
    Relation.REFINES: "of which one is more exact",
    Relation.SAME: "that mean the same",
    Relation.INCOMPARABLE: "that can't be compared",
}
"""What pairs of a relation are, behind their number."""


class Beside(NamedTuple):
    """What is known of a question's claims beside the result.

    `places` says where in the files they are, `sentences` which sentence of the attached text a
    verified quote is in, both by claim. `accepted` is the decision that applies, `bearing` are the
    checks across questions that it is in.
    """

    places: Mapping[str, Place]
    sentences: Mapping[str, Sentence]
    accepted: Decision | None = None
    bearing: Sequence[CrossCheck] = ()


def render(question: Question, beside: Beside, *, all_pairs: bool = False) -> RenderableType:
    """Return the question with every claim in full, and its telling pairs or all of them."""
    parts: list[RenderableType] = [*_head(question, beside.accepted)]
    if can_be_drawn(question.answers):
        parts += [Text(), indented(IntervalDrawing(question.answers), 2)]
    series = time_series(question)
    if series:
        parts += [Text(), series_lines(series, by=2)]
    parts += [Text(), Text("What is said", STRONG)]
    for group in meanings(question):
        parts += _meaning(question, group, beside, whole=all_pairs)
    if question.pairs:
        parts += _all_pairs(question) if all_pairs else _telling(question)
    if beside.bearing:
        from reconcile.report.terminal.across import rows  # noqa: PLC0415 (few projects declare any)

        parts += [Text(), Text("Related constraints", STRONG), rows(beside.bearing)]
    return Constrain(stacked(parts), LONGEST_LINE)


def _head(question: Question, accepted: Decision | None) -> Iterator[RenderableType]:
    style = VERDICT_STYLES[question.verdict]
    origins = counted(len(question.origins), "origin")
    yield sentence(safe(asked(question), STRONG))
    yield sentence(Text(f"{MARKS[question.verdict]} {verdict_name(question)}", style))
    about = f"id {question.id} · {question.type} · {origins}: {', '.join(question.origins)}"
    yield sentence(safe(about, FAINT))
    if question.agreement:
        yield sentence(agreement_words(question))
    if question.spread:
        yield sentence("Stated: ", safe(question.spread))
    if fits_all(question):
        yield sentence("Fits all claims: ", safe(fits_all(question)))
    if accepted:
        yield sentence("Accepted: ", safe(ruling(accepted)))


def _meaning(
    question: Question, answers: list[Answer], beside: Beside, *, whole: bool
) -> Iterator[RenderableType]:
    """Yield the claims of one meaning: the value as first written, then each claim."""
    number = f"  {counted(len(answers), 'claim')}" if len(answers) > 1 else ""
    yield Text()
    yield sentence(safe(answers[0].claim.value, STRONG), Text(number, FAINT), by=2)
    every = whole or len(answers) <= CLAIMS_SHOWN
    shown = answers if every else answers[: CLAIMS_SHOWN // 2]
    for answer in shown:
        yield _claim(question, answer, answers[0].claim.value, beside)
    rest = answers[len(shown) :]
    if rest:
        names = ", ".join(dict.fromkeys(map(said_by, rest)))
        more = f"and {counted(len(rest), 'more claim')} (--all-pairs prints each): "
        yield sentence(Text(more), safe(names, FAINT), by=4)


def _claim(question: Question, answer: Answer, value: str, beside: Beside) -> RenderableType:
    claim = answer.claim
    said = {
        "value": claim.value if claim.value != value else None,
        "quote": f"“{claim.quote}”" if claim.quote else None,
        "read as": answer.shown if answer.shown != claim.value else None,
        "of": spelled(question, answer),
        "at": claim.locator,
        "note": claim.note,
        "claim": claim.id,
    }
    rows: list[list[RenderableType]] = [
        [Text(label, FAINT), sentence(safe(text))] for label, text in said.items() if text
    ]
    if claim.id in beside.sentences:
        before, quote, after = beside.sentences[claim.id]
        rows.append([Text("in text", FAINT), line(safe(before, FAINT), safe(quote), safe(after))])
    if claim.id in beside.places:
        at = beside.places[claim.id].at()
        rows.append([Text("file", FAINT), safe(str(at), link_to(at))])
    return indented(stacked([sentence(safe(said_by(answer))), columns(rows, by=2, gap=1)]), 4)


def _telling(question: Question) -> Iterator[RenderableType]:
    """Yield a pair for each reason, the furthest apart first, and how many there are beside."""
    answers = {answer.claim.id: answer for answer in question.answers}
    telling = telling_pairs(question)
    yield Text()
    yield Text("Why: the furthest pair of each reason", STRONG)
    for pair, more in telling:
        yield Text()
        yield _pair(pair, answers)
        if more:
            yield sentence(Text(f"{counted(more, 'more pair')} with this reason", FAINT), by=2)
    for quoted in quoted_two_ways(question):
        yield Text()
        yield sentence(safe(quoted.sentence), Text(f" [{TWO_WAYS}]", FAINT), by=2)
    if len(question.pairs) > len(telling):
        yield Text()
        yield sentence(Text(_not_shown(question, telling), FAINT))
    left_out = not_compared(question)
    if left_out:
        yield sentence(Text(left_out, FAINT))


def _not_shown(question: Question, telling: Sequence[Telling]) -> str:
    """Return how many pairs aren't printed and what they are: "Not shown: 2 pairs, ..."."""
    alike = sum(each.more for each in telling)
    kinds = [f"{alike:,} with the reasons above"] if alike else []
    kinds += [f"{n:,} {_OTHERS[each]}" for each, n in others_by_relation(question).items()]
    number = counted(len(question.pairs) - len(telling), "pair")
    return f"Not shown: {number}, {listed(kinds)}. --all-pairs prints them."


def _all_pairs(question: Question) -> Iterator[RenderableType]:
    answers = {answer.claim.id: answer for answer in question.answers}
    yield Text()
    yield Text("Pairs, the furthest apart first", STRONG)
    for pair in furthest_first(question):
        yield Text()
        yield _pair(pair, answers)


def _pair(pair: Pair, answers: Mapping[str, Answer]) -> RenderableType:
    both = (
        hanging(
            Text(label, FAINT),
            safe(answer.claim.value, STRONG),
            safe(f" ({said_by(answer)})", FAINT),
            by=2,
        )
        for label, answer in (("A", answers[pair.a]), ("B", answers[pair.b]))
    )
    between = sentence(Text(f"Between {PARTIES[pair.between]}", FAINT), by=2)
    also = TWO_WAYS if pair.two_ways else ""
    return stacked([*both, between, judgement(pair.comparison, pair.explanation, 2, also)])
