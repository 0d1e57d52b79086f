"""A claim as it is being noted: what is known of it so far, and what it becomes in a file."""

from __future__ import annotations

from typing import NamedTuple

OPTIONAL = (
    *("claimant", "stage", "as_of", "scope", "measure", "complete", "implied", "note"),
    *("subject_id", "credibility", "revises"),
)
"""The keys of a claim that a draft may have beside those it needs, in order."""
TICKS = frozenset(("complete", "implied"))
"""The keys that are only ever true."""


class Draft(NamedTuple):
    """A claim in the making; "" and nothing in `more` for what isn't said yet.

    `new_type` is the value type of a field that the project doesn't declare yet.
    """

    quote: str
    locator: str = ""
    field: str = ""
    subject: str = ""
    value: str = ""
    more: tuple[tuple[str, str], ...] = ()
    new_type: str = ""

    @property
    def said(self) -> dict[str, str]:
        """The optional keys that have something in them."""
        return dict(self.more)

    def saying(self, key: str, text: str) -> Draft:
        """Return the draft with an optional key said, or taken back by ""."""
        kept = {**self.said, key: text}
        return self._replace(more=tuple((k, kept[k]) for k in OPTIONAL if kept.get(k)))

    def answering(self, step: str, answer: str) -> Draft:
        """Return the draft with the answer to a step: a key of a claim, or the type of a field."""
        if step in OPTIONAL:
            return self.saying(step, answer)
        key = "new_type" if step == "type" else step
        answered = Draft(**{**self._asdict(), key: answer})
        return answered._replace(new_type="") if step == "field" else answered

    def entry(self, source: str, coder: str | None) -> dict[str, str | bool]:
        """Return the keys and values of the claim that a file gets."""
        needed = {
            "source": source,
            "field": self.field,
            "subject": self.subject,
            "value": self.value,
            "quote": self.quote,
            "locator": self.locator,
            "coder": coder or "",
        }
        more = {k: True if k in TICKS else text for k, text in self.more}
        return {**{key: text for key, text in needed.items() if text}, **more}
