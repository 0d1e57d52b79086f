"""The words that say how far a list of parties goes: "including", "only", "and others", "namely".

In: the text of a list, or its words. Out: the list without them, the `Form` that they give it, and
how many others they count.
"""

from __future__ import annotations

from reconcile.values.parties.stated_number import stated
from reconcile.values.parties.value import Form, Stated

_EXCEPT = ("but", "except", "other than", "save")
_CLOSED_FRONT = (
    *("only ", "exclusively ", "solely ", "just "),
    *(f"{who} {but} " for who in ("nobody", "no one", "none") for but in _EXCEPT),
)
_CLOSED_BACK = (
    " alone",
    " only",
    " exclusively",
    " and nobody else",
    " and no one else",
    " and no others",
    " and no other",
    *(f" {alone}" for alone in ("by itself", "by themselves", "on its own", "on their own")),
)
_OPEN_FRONT = (
    *("notably ", "for example ", "for instance ", "at least ", "among others ", "among others, "),
    *("mainly ", "primarily ", "mostly ", "chiefly ", "principally ", "particularly ", "largely "),
    *("especially ", "above all "),
)
_OPEN_BACK = (
    *(" etc", " etc.", " et al", " et al.", " among others", " inter alia", " and so on"),
    *(" and more", " and the like", " for example", " for instance", " in particular"),
    *(" and many more", " and several more", " and some more", " and others still"),
    *("...", "…"),
)
_OPEN_MARKS = (("including",), ("among", "them"), ("such", "as"), ("like",), ("e.g.",))
_LIST_MARKS = ((":",), ("namely",), ("i.e.",), ("that", "is"), ("-",), ("–",), ("—",))  # noqa: RUF001
MARKS = {
    mark[0]: (mark, form)
    for marks, form in ((_OPEN_MARKS, Form.OPEN), (_LIST_MARKS, Form.PLAIN))
    for mark in marks
}
_SOME = frozenset(("several", "some", "many", "various", "numerous", "multiple"))
_OTHERS = frozenset(("others", "other", "more"))


def unmark(body: str) -> tuple[str, Form, Stated | None]:
    """Return the list without the marks at its ends, its form, and how many others it counts."""
    form = Form.PLAIN
    low = body.casefold()
    for back, marked in ((_CLOSED_BACK, Form.CLOSED), (_OPEN_BACK, Form.OPEN)):
        if low.endswith(back):
            ending = next(filter(low.endswith, back))
            return body[: -len(ending)].rstrip(" ,"), marked, None
    for front, marked in ((_CLOSED_FRONT, Form.CLOSED), (_OPEN_FRONT, Form.OPEN)):
        if low.startswith(front) and not stated(body.replace(",", "").split()[:3]):
            beginning = next(filter(low.startswith, front))
            return body[len(beginning) :], marked, None
    front_part, _, tail = body.rpartition(" and ")
    others = tail.split()
    if front_part and others and others[-1].islower() and _speaks_of_others(others):
        return front_part.rstrip(" ,"), Form.OPEN, _how_many(others)
    return body, form, None


def _speaks_of_others(words: list[str]) -> bool:
    """Say whether the words are "others", "several other groups", "two others" or the like."""
    first = words[0].casefold()
    if first in _OTHERS:
        return True
    known = first in _SOME or stated(words) is not None
    return first == "another" or (known and not _OTHERS.isdisjoint(words))


def _how_many(words: list[str]) -> Stated | None:
    if words[0] == "another":
        return Stated(1, 1)
    return None if words[0] in _SOME else stated(words)


def mark(words: list[str]) -> tuple[int, int, Form]:
    """Return where the first mark of a list is, its length in words, and its form."""
    for place, word in enumerate(words):
        if word in MARKS:
            known, form = MARKS[word]
            if tuple(words[place : place + len(known)]) == known:
                return place, len(known), form
    return 0, 0, Form.PLAIN
