"""Lists of parties in words: as a person writes them, and how two of them relate."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from reconcile.model.relation import Comparison, Explanation
from reconcile.values.parties.read import read_parties
from reconcile.values.parties.split_names import Protected, names_in
from reconcile.values.parties.value import Form, Parties, Stated
from reconcile.values.value_type import ValueSyntaxError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from reconcile.values.parties.side import Bounds, Side


@lru_cache(maxsize=4096)
def shown(value: Parties, joined: tuple[str, ...]) -> str:
    """Return the list so that reading it gives the same value, in quotes only where it must be."""
    plain = _written(value, lambda name: _quoted(name, joined))
    try:
        if read_parties(plain, joined) == value:
            return plain
    except ValueSyntaxError:
        pass
    return _written(value, '"{}"'.format)


def _written(value: Parties, quoted: Callable[[str], str]) -> str:
    names = listed(map(quoted, value.names))
    if value.number:
        mark = "including" if value.form is Form.OPEN else "namely"
        text = f"{written(value.number)}, {mark} {names}" if names else written(value.number)
    else:
        text = {Form.OPEN: "including ", Form.CLOSED: "only "}.get(value.form, "") + names
    if value.aside:
        text += f", with the participation of {listed(map(quoted, value.aside))}"
    return text


def written(number: Stated) -> str:
    """Return the number in words that `stated` reads back."""
    noun = f" {number.noun}" if number.noun else ""
    if number.most is None:
        return f"at least {number.least}{noun}"
    if 0 < number.least < number.most:
        return f"{number.least} to {number.most}{noun}"
    hedge = "" if number.least == number.most else "at most "
    return f"{hedge}{number.most}{noun}"


@lru_cache(maxsize=4096)
def _quoted(name: str, joined: tuple[str, ...]) -> str:
    """Return the name, in quotes where reading would split or change it."""
    protected = Protected(name, joined)
    whole = [protected.restore(part) for part in names_in(protected.text)] == [name]
    return name if whole else f'"{name}"'


def listed(names: Iterable[str]) -> str:
    """Return the names as a sentence lists them; "" for none."""
    *others, last = list(names) or [""]
    return f"{', '.join(others)} and {last}" if others else last


REASONS = {
    "lists-equal": "the same parties",
    "list-completed": "the same parties, and one list says more of whether there are others",
    "party-within": "one list names members of a coalition that the other names",
    "list-open": "one list has more names, and the other is open",
    "list-shorter": "one list omits names of the other without saying whether it is complete",
    "lists-overlap": "either list has names that the other lacks",
    "lists-disjoint": "the lists share no name",
    "closed-list-excludes": "a list that is said to be complete lacks names of the other",
    "role-differs": "the names that one list lacks are beside it in another role",
    "names-close-call": "whether the lists agree hangs on names that may be one",
    "count-fits-list": "the list has as many names as the number says",
    "count-fits-count": "one number satisfies the other",
    "counts-equal": "the same number of parties",
    "counts-differ": "two bounds of one direction with different figures",
    "counts-exclude": "two numbers of parties of which only one can be right",
    "count-excludes-list": "a stated number has no room for the names listed",
    "list-short-of-count": "an unmarked list has fewer names than the stated number",
}
_SENTENCES = {
    "lists-equal": "Both name the same parties.",
    "list-completed": "Both name the same parties, and one says more of whether there are others.",
    "party-within": "The lists name the same parties, but for members of a coalition: {missing}.",
    "list-open": "Only one list names {missing}, and the other may be partial.",
    "list-shorter": "One list omits {missing} without saying whether it is complete.",
    "lists-overlap": "Only one list names {missing}, and neither says whether it is complete.",
    "lists-disjoint": "The lists share no name.",
    "closed-list-excludes": "{missing} {lack} from a list that is said to be complete.",
    "role-differs": "One list names {missing}, and the other gives {them} another role.",
    "names-close-call": "The lists agree or not according to whether {missing} are one.",
    "count-fits-list": "The list has as many names as the number says.",
    "count-fits-count": "One number of parties satisfies the other.",
    "counts-equal": "Both say the same number of parties.",
    "counts-differ": "Both bound the number of parties from one side, with different figures.",
    "counts-exclude": "Only one of the two numbers of parties can be right.",
    "count-excludes-list": "The stated number has no room for all the names.",
    "list-short-of-count": "An unmarked list has fewer names than the stated number.",
}
_FLIPS = {
    "list-shorter": (
        "If the shorter list were open, both could be true; if it were complete, they would"
        " contradict each other."
    ),
    "lists-overlap": "If both lists were open, both could be true.",
    "lists-disjoint": "If both lists were open, both could be true.",
    "list-open": "If the shorter list were complete, they would contradict each other.",
    "closed-list-excludes": "If the list were not complete, they would only differ.",
    "names-close-call": "A decision on the names would settle it.",
    "count-excludes-list": "If the number were a floor, both could be true.",
    "list-short-of-count": "If the list were open, both could be true.",
    "role-differs": "If both gave the same role, the lists would agree.",
    "party-within": "Without `within` in the entities, the lists would differ.",
    "counts-exclude": "If the lower number were a floor, both could be true.",
    "counts-differ": "If one were exact, the other would be satisfied or contradicted.",
}


def explanation(a: Side, b: Side, comparison: Comparison) -> Explanation:
    """Return the comparison of two lists in words, with sizes and missing names in the steps."""
    missing = comparison.details
    one = len(missing) == 1
    sentence = _SENTENCES[comparison.reason].format(
        missing=listed(missing),
        lack="is missing" if one else "are missing",
        them="it" if one else "them",
    )
    steps = (_step("A", a), _step("B", b))
    return Explanation(sentence, steps, _FLIPS.get(comparison.reason, ""))


def _step(which: str, side: Side) -> str:
    names = listed(sorted(who.label for who in side.named.values())) or "no names"
    return f"{which}: {names}; allows {_size(side.literal)}, conveys {_size(side.conveyed)}"


def _size(bounds: Bounds) -> str:
    if bounds.most is None:
        return f"{bounds.least} or more"
    return str(bounds.most) if bounds.least == bounds.most else f"{bounds.least} to {bounds.most}"
