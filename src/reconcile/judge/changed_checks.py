"""The conflicts across questions of two results, then and now: which are new, gone or changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.model.change import CheckChange
from reconcile.model.question import Verdict

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from reconcile.model.cross_check import CrossCheck

_WORST_FIRST = list(Verdict)


class Moved(NamedTuple):
    """What happened to claims: the id then of each one now, and the ids changed, gone and new."""

    was: Mapping[str, str]
    left: AbstractSet[str]
    came: AbstractSet[str]


def changed_checks(
    before: Sequence[CrossCheck], after: Sequence[CrossCheck], moved: Moved
) -> tuple[CheckChange, ...]:
    """Return the conflicts that are new, gone or other ones, the worst now first, gone ones last.

    A conflict is another one if its verdict is, or a smallest set: its claims, reason or figures.
    """
    found = (
        CheckChange(then, now, _by_claims(then, now, moved))
        for then, now in _same_checks(before, after, moved.was)
        if _conflicts(then, {}) != _conflicts(now, moved.was)
    )
    return tuple(sorted(found, key=_place))


def _conflicts(check: CrossCheck | None, was: Mapping[str, str]) -> Hashable:
    """Return what is compared of a check: its smallest sets, with the ids that claims had then."""
    if check is None:
        return frozenset()
    return frozenset(
        (
            frozenset(was.get(claim, claim) for claim in clash.claims),
            clash.comparison.relation,
            clash.comparison.reason,
            clash.softened,
            clash.explanation.steps,
        )
        for clash in check.clashes
    )


def _by_claims(then: CrossCheck | None, now: CrossCheck | None, moved: Moved) -> bool:
    """Say whether claims that were weighed came, went or changed."""
    return any(claim in moved.left for claim in _claims(then)) or any(
        claim in moved.came for claim in _claims(now)
    )


def _claims(check: CrossCheck | None) -> list[str]:
    return [answer.claim.id for answer in check.answers] if check else []


def _same_checks(
    before: Sequence[CrossCheck], after: Sequence[CrossCheck], was: Mapping[str, str]
) -> Iterable[tuple[CrossCheck | None, CrossCheck | None]]:
    """Yield each check with its counterpart: that of the same id, or else of the same claims.

    An id is made of a subject's label, which may be another as names are resolved anew.
    """
    now_ids = {check.id for check in after}
    then_ids = {check.id: check for check in before}
    then_of = {_about(check, {}): check for check in before if check.id not in now_ids}
    met: set[str] = set()
    for check in after:
        then = then_ids.get(check.id) or then_of.pop(_about(check, was), None)
        if then is not None:
            met.add(then.id)
        yield then, check
    for check in before:
        if check.id not in met:
            yield check, None


def _about(check: CrossCheck, was: Mapping[str, str]) -> Hashable:
    return check.kind, check.fields, frozenset(was.get(claim, claim) for claim in _claims(check))


def _place(change: CheckChange) -> tuple[int, int, str]:
    now, then = change.after, change.before
    shown = now or then
    return (
        _WORST_FIRST.index(now.verdict) if now else len(_WORST_FIRST),
        _WORST_FIRST.index(then.verdict) if then else len(_WORST_FIRST),
        shown.id if shown else "",
    )
