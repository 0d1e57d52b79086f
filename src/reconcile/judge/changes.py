"""Two results of one project, then and now, to what changed between them. Nothing is read."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from reconcile.judge.changed_checks import Moved, changed_checks
from reconcile.judge.matched_claims import match_claims
from reconcile.model.change import Changes, ClaimChange, KeyChange, Turn
from reconcile.model.question import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from reconcile.judge.matched_claims import Matched
    from reconcile.model.claim import Claim
    from reconcile.model.cross_check import CrossCheck
    from reconcile.model.question import Question

_WORST_FIRST = list(Verdict)


def changes(
    before: Sequence[Question],
    after: Sequence[Question],
    checks_before: Sequence[CrossCheck] = (),
    checks_after: Sequence[CrossCheck] = (),
) -> Changes:
    """Return what changed between two results: their questions, claims, and checks across them."""
    matched = match_claims(_claims(before), _claims(after))
    changed = tuple(
        ClaimChange(then, now, keys) for then, now in matched.pairs if (keys := _keys(then, now))
    )
    moved = _moved(matched, changed)
    return Changes(
        added=matched.new,
        changed=changed,
        removed=matched.gone,
        turns=_turns(before, after, moved),
        checks=changed_checks(checks_before, checks_after, moved),
    )


def _moved(matched: Matched, changed: Sequence[ClaimChange]) -> Moved:
    return Moved(
        {now.id: then.id for then, now in matched.pairs},
        left={claim.id for claim in (*matched.gone, *(each.before for each in changed))},
        came={claim.id for claim in (*matched.new, *(each.after for each in changed))},
    )


def _claims(questions: Iterable[Question]) -> list[Claim]:
    return [answer.claim for question in questions for answer in question.answers]


def _keys(then: Claim, now: Claim) -> tuple[KeyChange, ...]:
    return tuple(
        KeyChange(key, _told(getattr(then, key)), _told(getattr(now, key)))
        for key in type(then).model_fields
        if key != "id" and getattr(then, key) != getattr(now, key)
    )


def _told(value: object) -> str | None:
    """Return what a person would have written; None for what means an absent key."""
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, tuple):
        return ", ".join(map(str, value)) or None
    if isinstance(value, bool):
        return "true" if value else None
    return None if value is None else str(value)


def _turns(before: Sequence[Question], after: Sequence[Question], moved: Moved) -> tuple[Turn, ...]:
    turns = (
        Turn(then, now, bool(_ids(then) & moved.left or _ids(now) & moved.came))
        for then, now in _same_questions(before, after, moved.was)
        if _verdict(then) is not _verdict(now)
    )
    return tuple(sorted(turns, key=_worst_first))


def _verdict(question: Question | None) -> Verdict:
    """Return the verdict; nothing said counts as one origin alone, so that neither turns."""
    return question.verdict if question else Verdict.UNCORROBORATED


def _ids(question: Question | None) -> set[str]:
    return {answer.claim.id for answer in question.answers} if question else set()


def _same_questions(
    before: Sequence[Question], after: Sequence[Question], was: Mapping[str, str]
) -> list[tuple[Question | None, Question | None]]:
    """Return each question with its counterpart: that of the same id, or of the same claims.

    A question's id comes from its subject's label, which may be another as names are resolved anew.
    """
    then_by_id = {question.id: question for question in before}
    then_of = _gone_by_claim(before, after)
    pairs: list[tuple[Question | None, Question | None]] = []
    met: set[str] = set()
    for question in after:
        then = then_by_id.get(question.id) or _renamed(question, was, then_of, met)
        if then is not None:
            met.add(then.id)
        pairs.append((then, question))
    return pairs + [(question, None) for question in before if question.id not in met]


def _gone_by_claim(before: Iterable[Question], after: Iterable[Question]) -> dict[str, Question]:
    """Return the questions whose ids are gone, by the id of each claim that answered them."""
    now_ids = {question.id for question in after}
    gone = (question for question in before if question.id not in now_ids)
    return {answer.claim.id: question for question in gone for answer in question.answers}


def _renamed(
    question: Question, was: Mapping[str, str], then_of: Mapping[str, Question], met: set[str]
) -> Question | None:
    """Return the first question that is gone, wasn't met yet, and shares a claim and the field."""
    for answer in question.answers:
        then = then_of.get(was.get(answer.claim.id, ""))
        if then and then.id not in met and then.field == question.field:
            return then
    return None


def _worst_first(turn: Turn) -> tuple[int, int, str]:
    """Return the place of a change in the order: by the verdict now, what is asked no more last."""
    now = _WORST_FIRST.index(turn.after.verdict) if turn.after else len(_WORST_FIRST)
    then = _WORST_FIRST.index(turn.before.verdict) if turn.before else len(_WORST_FIRST)
    question = turn.after or turn.before
    return now, then, question.id if question else ""
