"""Decisions to whether each still holds, for the questions it is about.

In: decisions, questions as judged now, and today's date as a text. Out: one `Ruled` a decision.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.model.decision import Ruled, Standing, claim_hash

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from reconcile.model.claim import Claim
    from reconcile.model.decision import Decision
    from reconcile.model.question import Question


def rule_on_questions(
    decisions: Iterable[Decision], questions: Iterable[Question], today: str
) -> tuple[Ruled, ...]:
    """Return whether each decision on a question holds, in the order of the decisions.

    `today` is an ISO date; "" weighs no expiry. Decisions on other findings are passed over.
    """
    by_id = {question.id: question for question in questions}
    return tuple(
        _ruled(decision, by_id.get(decision.question), today)
        for decision in decisions
        if decision.question is not None
    )


def _ruled(decision: Decision, question: Question | None, today: str) -> Ruled:
    if question is None:
        return Ruled(decision, Standing.ABOUT_NOTHING, "there is no such question")
    if not question.verdict.is_contradiction:
        why = f"the question is no contradiction now, but {question.verdict.value}"
        return Ruled(decision, Standing.ABOUT_NOTHING, why)
    claims = {answer.claim.id: answer.claim for answer in question.answers}
    judged = _under_ids_of_now(decision.claims, claims)
    if judged and judged.keys() != claims.keys():
        return Ruled(decision, Standing.STALE, _moved(judged, claims))
    if decision.verdict and decision.verdict != question.verdict.value:
        why = f"it was judged {decision.verdict}, and is {question.verdict.value} now"
        return Ruled(decision, Standing.STALE, why)
    return rule_on_claims(decision, claims, today)


def rule_on_claims(decision: Decision, claims: Mapping[str, Claim], today: str) -> Ruled:
    """Return whether a decision holds, as far as the claims it judged and its expiry tell."""
    if changed := changed_claims(decision.claims, claims):
        return Ruled(decision, Standing.STALE, f"changed since: {', '.join(changed)}")
    if decision.expires and today and decision.expires < today:
        return Ruled(decision, Standing.EXPIRED, f"it held until {decision.expires}")
    if not (decision.reason or "").strip():
        return Ruled(decision, Standing.UNREASONED, "it gives no reason")
    return Ruled(decision, Standing.HOLDS)


def changed_claims(judged: Mapping[str, str], claims: Mapping[str, Claim]) -> list[str]:
    """Return the ids of judged claims that say something else now or are gone, sorted."""
    return sorted(
        claim_id
        for claim_id, known in _under_ids_of_now(judged, claims).items()
        if claim_id not in claims or claim_hash(claims[claim_id]) != known
    )


def _under_ids_of_now(judged: Mapping[str, str], claims: Mapping[str, Claim]) -> Mapping[str, str]:
    """Return the hashes by the ids that their claims have now.

    An id that nobody wrote gets a hash behind it while another claim would have the same one. So it
    may change though its claim doesn't.
    """
    if judged.keys() <= claims.keys():
        return judged
    others = (claims[claim_id] for claim_id in sorted(claims.keys() - judged.keys(), reverse=True))
    renamed = {claim_hash(claim): claim.id for claim in others}
    return {
        claim_id if claim_id in claims else renamed.get(known, claim_id): known
        for claim_id, known in judged.items()
    }


def _moved(judged: Mapping[str, str], claims: Mapping[str, Claim]) -> str:
    gone = sorted(judged.keys() - claims.keys())
    new = sorted(claims.keys() - judged.keys())
    parts = [("gone", gone), ("new", new)]
    return "; ".join(f"{word} since: {', '.join(ids)}" for word, ids in parts if ids)
