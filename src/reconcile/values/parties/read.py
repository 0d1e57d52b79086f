"""A list of parties as a person wrote it, read: names, how far the list goes, and a number.

In: "Russia, Turkey and Iran", "including Russia", "only Russia", "Russia alone", "at least 13
groups", "seven delegations, namely A and B", "Russia, with the participation of Iran". Out: a
`Parties`, or `ValueSyntaxError`.
"""

from __future__ import annotations

import re
from functools import lru_cache

from reconcile.values.parties.brackets_and_roles import UnreadNoteError, smoothed, split_aside
from reconcile.values.parties.inner_commas import officers_in_doubt, pairs, plain_marks
from reconcile.values.parties.open_or_complete import unmark
from reconcile.values.parties.refusals import EXPECTED, asserted, sound
from reconcile.values.parties.separators import plain_separators
from reconcile.values.parties.split_names import Protected, has_marks, names_in
from reconcile.values.parties.stated_number import runs_backwards, stated
from reconcile.values.parties.value import Form, Parties, Stated
from reconcile.values.parties.words_before import lead_of, without_senders
from reconcile.values.typed_text import checked
from reconcile.values.value_type import ValueSyntaxError

LONGEST = 5000
"""Characters that a list of parties may have."""
_STATES = ("Great Britain and Northern Ireland", "Serbia and Montenegro")
"""Names of states that contain an "and", in addition to the settings' own."""
_BULLET = re.compile(r"^[ \t]*(?:[-–•*]+(?!\d)[ \t]*)*")  # noqa: RUF001


@lru_cache(maxsize=4096)
def read_parties(text: str, joined: tuple[str, ...], *, complete: bool = False) -> Parties:
    """Return the parties that the text names; `joined` are names never to be split.

    `complete` says that the list is marked complete beside the text. Raises `ValueSyntaxError`.
    """
    lines = (_BULLET.sub("", line) for line in text[: LONGEST + 1].splitlines())
    trimmed = checked("; ".join(filter(None, lines)), "the list", EXPECTED, LONGEST)
    if has_marks(trimmed):
        raise ValueSyntaxError("the list has letters of the Private Use Area", EXPECTED)
    plain = plain_marks(plain_separators(trimmed))
    inverted = pairs(plain) or officers_in_doubt(plain)
    if inverted and "." not in plain:
        message = f"{plain[:60]!r} may be {len(inverted)} names or {2 * len(inverted)}"
        raise ValueSyntaxError(
            message, "semicolons between inverted names (Smith, John; Doe, Jane)"
        )
    protected = Protected(plain, (*joined, *_STATES, *inverted))
    try:
        body, aside = split_aside(smoothed(protected.text))
    except UnreadNoteError as error:
        message = f"{str(error)[:60]!r} in brackets is neither a name nor a role"
        raise ValueSyntaxError(message, EXPECTED, max(text.find(str(error)), 0)) from None
    parties = _read(body)
    return sound(
        Parties(
            _distinct(parties.names, protected),
            Form.CLOSED if complete and parties.form is Form.PLAIN else parties.form,
            parties.number and parties.number._replace(noun=protected.restore(parties.number.noun)),
            _distinct(tuple(names_in(aside)), protected),
        ),
        complete=complete,
    )


def _distinct(names: tuple[str, ...], protected: Protected) -> tuple[str, ...]:
    """Return the names restored, each once, as first written."""
    kept: dict[str, str] = {}
    for name in names:
        restored = protected.restore(name).strip()
        if restored:
            kept.setdefault(restored.casefold(), restored)
    return tuple(kept.values())


def _read(body: str) -> Parties:
    """Return the list without its marks, which become its form and number."""
    body, number = _number_behind(body)
    body, form, more = unmark(body)
    words = without_senders(body.replace(": ", " : ").split())
    if runs_backwards(words[: words.index(":")] if ":" in words else words):
        raise ValueSyntaxError("the range runs backwards; write its lower end first", EXPECTED)
    lead = lead_of(words)
    form = form if form is not Form.PLAIN else lead.form
    names, form = asserted(tuple(names_in(" ".join(words[lead.names_at :]))), form)
    if more is not None and names:
        most = None if more.most is None else len(names) + more.most
        number = Stated(len(names) + more.least, most)
    return Parties(names, form, number or lead.number)


def _number_behind(body: str) -> tuple[str, Stated | None]:
    """Return the list without "(three countries)" at its end, and that number."""
    if body.endswith(")") and "(" in body:
        front, _, inner = body[:-1].rpartition("(")
        number = stated(inner.split())
        if number and front.strip():
            return front.strip(), number
    return body, None
