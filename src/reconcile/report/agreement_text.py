"""Where coders differ and how often they agree, for a terminal: the differences come first."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from rich.text import Text

from reconcile.agreement.differences import Aspect
from reconcile.agreement.intervals import FEWEST, LEVEL, RESAMPLES, SEED
from reconcile.report.attribution import qualities
from reconcile.report.counting import counted, listed
from reconcile.report.rich_text import columns, hanging, line, safe, sentence, stacked
from reconcile.report.styles import FAINT, STRONG
from reconcile.report.table import table

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from rich.console import RenderableType

    from reconcile.agreement.agreement import Agreement
    from reconcile.agreement.by_field import Figure
    from reconcile.agreement.differences import Difference, Reason
    from reconcile.agreement.items import Item
    from reconcile.agreement.notes import Note
    from reconcile.model.position import Place

_NONE = "-"
_ALL = "all fields"
_SETTLED = " (settled)"
_IN_HEAD = {Aspect.NOTED: "not noted by all"}
_ABOUT = (
    "agreed: the share of pairs of coders with the same value. alpha: Krippendorff's, by the named "
    "distance; AC1: Gwet's, by equal values. In brackets the middle "
    f"{LEVEL:.0%} of {RESAMPLES:,} draws of the items (seed {SEED}), from {FEWEST} items on. "
    "Of few items, a coefficient says little."
)


def render(found: Agreement, places: Mapping[str, Place]) -> RenderableType:
    """Return the head, every difference with its readings, and the figures by field."""
    parts = [sentence(Text(head(found), STRONG)), *_why(found), *_alone(found), Text()]
    for number, difference in enumerate(found.differences, 1):
        title = asked(difference.item) + (_SETTLED if found.is_settled(difference.item) else "")
        parts += [*_difference(number, title, difference, places), Text()]
    if not found.differences:
        parts += [Text("They differ nowhere."), Text()]
    parts += [Text("What was noted", STRONG), _noted(found), Text()]
    parts += [
        Text("How it was read, where two coders or more noted it", STRONG),
        _read(found),
        Text(),
    ]
    return stacked([*parts, sentence(Text(_ABOUT, FAINT))])


def head(found: Agreement) -> str:
    """Return who coded what: "ann and ben: 3 items in 1 source, 2 differences"."""
    items = counted(len(found.items), "item")
    sources = counted(len(found.coded.coders_of), "source")
    differences = counted(len(found.differences), "difference")
    settled = f", {found.settled:,} settled" if found.settled else ""
    return f"{listed(found.coded.coders)}: {items} in {sources}, {differences}{settled}"


def _why(found: Agreement) -> Iterator[RenderableType]:
    """Yield how many differences have which reason, the most frequent first."""
    reasons = Counter(reason.aspect for each in found.differences for reason in each.reasons)
    by_number = sorted(reasons.items(), key=lambda reason: (-reason[1], reason[0]))
    if by_number:
        said = (f"{_IN_HEAD.get(aspect, aspect)} {number:,}" for aspect, number in by_number)
        yield sentence(Text(f"differences by reason: {', '.join(said)}", FAINT))


def _alone(found: Agreement) -> Iterator[RenderableType]:
    if found.coded.alone:
        sources = counted(len(found.coded.alone), "source")
        yield Text(f"{sources} that one coder alone noted left out", FAINT)


def _difference(
    number: int, title: str, difference: Difference, places: Mapping[str, Place]
) -> Iterator[RenderableType]:
    """Yield what it is about, each coder's reading with its place, and the reasons."""
    yield hanging(Text(f"{number:,}.", FAINT), safe(title, STRONG))
    rows = [reading_cells(note, places) for note in difference.item.notes]
    rows += [[safe(coder, FAINT), Text(_NONE)] for coder in difference.silent]
    yield columns(rows, by=4)
    for reason in difference.reasons:
        yield sentence(safe(reason_text(reason), FAINT), by=4)


def asked(item: Item) -> str:
    """Return what an item is about, as its first coder noted it: source, field, subject, scope."""
    claim = item.notes[0].claim
    return " · ".join(filter(None, (claim.source, claim.field, claim.subject, claim.scope)))


def reading(note: Note) -> str:
    """Return what a coder read: the value, and in brackets whose word it is and of when."""
    said = [*filter(None, (note.claim.claimant,)), *qualities(note.claim)]
    return f"{note.claim.value} ({', '.join(said)})" if said else note.claim.value


def reason_text(reason: Reason) -> str:
    """Return a reason in a line: of values, the relation and its code before the sentence."""
    if reason.aspect is Aspect.VALUE:
        return f"{reason.relation} ({reason.code}): {reason.sentence}"
    if reason.aspect is Aspect.NOTED:
        return reason.sentence
    return f"{reason.aspect}: {reason.sentence}"


def reading_cells(note: Note, places: Mapping[str, Place]) -> list[RenderableType]:
    """Return the coder, and what they read with its quote and place, as cells of a row."""
    quote = f" “{note.claim.quote}”" if note.claim.quote else ""
    place = places[note.claim.id].at()
    where = f" {place.file}:{place.line}"
    return [safe(note.coder, FAINT), line(safe(reading(note)), safe(quote + where, FAINT))]


def _noted(found: Agreement) -> RenderableType:
    """Return a row a field: its items, how many several coders noted, and who alone noted one."""
    coders = found.coded.coders
    titles = ["field", "items", "by all", "share", *(f"{coder} alone" for coder in coders)]
    rows = [
        [
            safe(field.field),
            *map(_right, (f"{field.noted.items:,}", f"{field.noted.by_all:,}")),
            _right(f"{field.noted.share:.1%}"),
            *(_right(f"{field.noted.alone.get(coder, 0):,}") for coder in coders),
        ]
        for field in found.fields
    ]
    return table(_head(titles), [*rows, _noted_in_all(found)])


def _noted_in_all(found: Agreement) -> list[Text]:
    """Return the row of all items, each counted once, whatever fields it is under."""
    coders_of = found.coded.coders_of
    by_all = sum(len(item.notes) == len(coders_of[item.source]) for item in found.items)
    alone = Counter(item.notes[0].coder for item in found.items if len(item.notes) == 1)
    share = by_all / len(found.items) if found.items else 0.0
    numbers = [f"{len(found.items):,}", f"{by_all:,}", f"{share:.1%}"]
    numbers += [f"{alone[coder]:,}" for coder in found.coded.coders]
    return [Text(_ALL), *map(_right, numbers)]


def _read(found: Agreement) -> RenderableType:
    """Return a row a field that several noted: items, share of equal values, coefficients."""
    rows = [
        [
            safe(field.field),
            _right(f"{field.read.n:,}"),
            _right(_share(field.read.agreed)),
            Text(field.read.metric),
            Text(_coefficient(field.read.alpha)),
            Text(_coefficient(field.read.ac1)),
        ]
        for field in found.fields
        if field.read.n
    ]
    whole = [Text(_ALL), _right(f"{found.n:,}"), _right(_share(found.agreed))]
    rows.append([*whole, Text(), Text(), Text()])
    return table(_head(["field", "n", "agreed", "distance", "alpha", "AC1"]), rows)


def _coefficient(coefficient: Figure) -> str:
    """Return "0.743 [0.51, 0.92]"; why there is none, where there is none."""
    if coefficient.value is None:
        return coefficient.why
    bounds = coefficient.interval
    within = f" [{bounds.low:.2f}, {bounds.high:.2f}]" if bounds else ""
    return f"{coefficient.value:.3f}{within}"


def _share(share: float | None) -> str:
    return _NONE if share is None else f"{share:.1%}"


def _head(titles: Sequence[str]) -> list[Text]:
    left = {"field", "distance", "alpha", "AC1"}
    return [
        safe(title, FAINT) if title in left else Text(safe(title).plain, FAINT, justify="right")
        for title in titles
    ]


def _right(text: str) -> Text:
    return Text(text, justify="right")
