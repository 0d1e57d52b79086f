"""Whether each decision still applies to the question that it is about.

In: decisions, questions as judged now, the hash of every claim with what it rests on, and today's
date as a text. Out: one `Ruled` a decision.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.judge.claim_hashes import BETWEEN
from reconcile.model.decision import Ruled, Standing
from reconcile.model.question import Question

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from reconcile.model.cross_check import CrossCheck
    from reconcile.model.decision import Decision


def rule_on_questions(
    decisions: Iterable[Decision],
    questions: Iterable[Question | CrossCheck],
    hashes: Mapping[str, str],
    today: str,
) -> tuple[Ruled, ...]:
    """Return whether each decision on a question is in force, in the order of the decisions.

    `hashes` are those of `judged_hashes`. `today` is an ISO date; "" weighs no expiry. Decisions on
    other findings are passed over.
    """
    by_id = {question.id: question for question in questions}
    return tuple(
        _ruled(decision, by_id.get(decision.question), hashes, today)
        for decision in decisions
        if decision.question is not None
    )


def _ruled(
    decision: Decision,
    question: Question | CrossCheck | None,
    hashes: Mapping[str, str],
    today: str,
) -> Ruled:
    if question is None:
        return Ruled(decision, Standing.ABOUT_NOTHING, "there is no such question")
    if not question.verdict.is_contradiction:
        why = f"the question isn't a contradiction now, but {question.verdict.value}"
        return Ruled(decision, Standing.ABOUT_NOTHING, why)
    now = {answer.claim.id: hashes[answer.claim.id] for answer in question.answers}
    judged = _under_ids_of_now(decision.claims, now)
    if judged and judged.keys() != now.keys():
        return Ruled(decision, Standing.STALE, _moved(judged, now))
    if decision.verdict and decision.verdict != question.verdict.value:
        why = f"it was judged {decision.verdict}, and is {question.verdict.value} now"
        return Ruled(decision, Standing.STALE, why)
    ruled = rule_on_claims(decision, now, today)
    if ruled.standing is Standing.HOLDS and (why := _checked_by(decision, question)):
        return Ruled(decision, Standing.STALE, why)
    return ruled


def _checked_by(decision: Decision, question: Question | CrossCheck) -> str:
    """Return what of a check across questions, its claims apart, isn't as it was judged."""
    if isinstance(question, Question) or decision.constraint == question.rests_on:
        return ""
    if decision.constraint:
        return "the constraint, or what lies within what, changed since"
    return "it doesn't keep the constraint; accept it again" if decision.claims else ""


def rule_on_claims(decision: Decision, hashes: Mapping[str, str], today: str) -> Ruled:
    """Return whether a decision is in force, as far as the claims it judged and its expiry say.

    `hashes` are those of the claims of now, as `judged_hashes` gives them.
    """
    if changed := changed_since(decision.claims, hashes):
        return Ruled(decision, Standing.STALE, changed)
    if decision.expires and today and decision.expires < today:
        return Ruled(decision, Standing.EXPIRED, f"it was accepted until {decision.expires}")
    if not (decision.reason or "").strip():
        return Ruled(decision, Standing.UNREASONED, "it gives no reason")
    return Ruled(decision, Standing.HOLDS)


def changed_since(judged: Mapping[str, str], hashes: Mapping[str, str]) -> str:
    """Return in words which judged claims, or what else of them, changed; "" for none.

    A ruling on names judges what claims say and nothing else: there hashes have one half.
    """
    judged = _under_ids_of_now(judged, hashes)
    changed: dict[str, list[str]] = {words: [] for words in _CHANGES}
    for each, known in sorted(judged.items()):
        now = hashes.get(each, "")
        if now != known:
            changed[_change(known, now)].append(each)
    return "; ".join(f"{words}: {', '.join(ids)}" for words, ids in changed.items() if ids)


_CHANGES = _OF_CLAIM, _BESIDE, _NOT_KEPT = (
    "changed since",
    "their source's record, field or settings changed since",
    "it doesn't keep what their sources and fields said; accept it again",
)


def _change(known: str, now: str) -> str:
    """Return which half of a hash has changed, in words."""
    if _said(now) != _said(known):
        return _OF_CLAIM
    return _BESIDE if BETWEEN in known else _NOT_KEPT


def _said(known: str) -> str:
    """Return the half of a hash that is of the claim itself."""
    return known.partition(BETWEEN)[0]


def _under_ids_of_now(judged: Mapping[str, str], hashes: Mapping[str, str]) -> Mapping[str, str]:
    """Return the judged hashes by the ids that their claims have now.

    An id that nobody wrote gets a hash behind it while another claim would have the same one. So it
    may change though its claim doesn't.
    """
    if judged.keys() <= hashes.keys():
        return judged
    others = sorted(hashes.keys() - judged.keys(), reverse=True)
    renamed = {_said(hashes[claim_id]): claim_id for claim_id in others}
    return {
        claim_id if claim_id in hashes else renamed.get(_said(known), claim_id): known
        for claim_id, known in judged.items()
    }


def _moved(judged: Mapping[str, str], now: Mapping[str, str]) -> str:
    gone = sorted(judged.keys() - now.keys())
    new = sorted(now.keys() - judged.keys())
    parts = [("gone", gone), ("new", new)]
    return "; ".join(f"{word} since: {', '.join(ids)}" for word, ids in parts if ids)
