"""One claim on its way from a marked passage to a file, step by step, without a screen.

In: what a person does (type, choose, accept, go forward, go back). Out: what is asked, what may be
answered, and what the project would make of the claim as it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.annotate.draft import OPTIONAL
from reconcile.annotate.known_answers import (
    FIELD,
    FIXED_WORDS,
    LOCATOR,
    QUOTE,
    SUBJECT,
    TYPE,
    VALUE,
    known,
)
from reconcile.annotate.likely import completed, matching
from reconcile.check.unwritten import remarks
from reconcile.model.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reconcile.annotate.annotated_source import AnnotatedSource
    from reconcile.annotate.draft import Draft
    from reconcile.model.finding import Finding
    from reconcile.one_claim import Assessment

_CHOSEN = (FIELD, TYPE, SUBJECT)
"""What is chosen from a list; all else is what the line has."""

_IN_ONE_KEY = frozenset(("stage", "complete", "implied"))
"""Optional keys with so few words that each press says the next."""


class Choice(NamedTuple):
    """One answer that may be chosen; `new` where the project doesn't have it yet."""

    text: str
    new: bool = False


class Task(NamedTuple):
    """What an entry is for, where it isn't a claim of one's own choice.

    `write` saves it, `then` goes on once it is saved, `skip` without it, and `given_up` where it is
    given up; None goes back to the text.
    """

    write: Callable[[Draft], str]
    then: Callable[[], None]
    skip: Callable[[], None]
    given_up: Callable[[], None] | None = None


class Entry:
    """The claim that is being noted or changed; `step` is what is asked for now."""

    def __init__(
        self,
        desk: AnnotatedSource,
        draft: Draft,
        claim: str = "",
        step: str = "",
        task: Task | None = None,
    ) -> None:
        self.desk = desk
        self.draft = draft
        self.claim = claim
        """The id of the claim that is changed; "" for a new one."""
        self.task = task
        self.step = FIELD
        if claim:
            self.step = step if step in self.steps else VALUE
        self.typed = self._said_already() if claim else ""
        self._by_hand = ""
        """What was typed in the line, and not taken into it from the list."""
        self.chosen = self._first_chosen()
        """The number of the choice that Enter takes; -1 for none."""
        self.warned = False
        self._words = desk.words(draft)
        self._assessed: tuple[Draft, Assessment] | None = None
        self._listed: tuple[tuple[str, ...], list[Choice]] | None = None
        self._likely: tuple[str, Sequence[str]] | None = None
        self._names: Sequence[str] | None = None

    @property
    def steps(self) -> tuple[str, ...]:
        """All that can be asked, in order; the type only of a field that is new."""
        is_new = bool(self.draft.field) and self.draft.field not in self.desk.project.fields
        needed = _CHOSEN if is_new else (FIELD, SUBJECT)
        quoted = (QUOTE, LOCATOR) if self.claim else ()
        return (*quoted, *needed, VALUE, *OPTIONAL)

    @property
    def choices(self) -> list[Choice]:
        """What may be answered to what was typed so far, the likeliest first."""
        asked = self.step, self.typed, self._by_hand
        if self._listed is None or self._listed[0] != asked:
            self._listed = asked, self._list()
        return self._listed[1]

    def _list(self) -> list[Choice]:
        if self._likely is None or self._likely[0] != self.step:
            self._likely = self.step, known(self.desk, self.draft, self._words, self.step)
        answers = self._likely[1]
        if self.step in (VALUE, QUOTE):
            return [Choice(text) for text in self._completed(answers)]
        typed = self.typed.strip()
        names = sorted(
            matching(typed, answers), key=lambda name: name.casefold() != typed.casefold()
        )
        found = [Choice(name) for name in names]
        open_ended = self.step in (FIELD, SUBJECT, "claimant", "scope", "subject_id")
        if typed and open_ended and typed not in answers:
            found.append(Choice(typed, new=True))
        return found

    def _completed(self, answers: Sequence[str]) -> Sequence[str]:
        """Return a value's answers, those that complete what was typed first."""
        if not self._by_hand.strip():
            return answers
        names: Sequence[str] = ()
        if self.step == VALUE:
            answers = tuple(dict.fromkeys((*answers, *self.desk.values_of(self.draft.field))))
            names = self._nearest_names()
        dated = self.desk.likely.spelled_out(self._by_hand, self.draft.field)
        quoted = [name for name in names if name in self._words.quote]
        fitting = completed(self._by_hand, (), quoted), completed(self._by_hand, answers, names)
        return tuple(dict.fromkeys((*dated, *fitting[0], *fitting[1], *answers)))

    def _nearest_names(self) -> Sequence[str]:
        if self._names is None:
            self._names = self.desk.likely.names(self._words)
        return self._names

    def type(self, text: str) -> None:
        """Take what is in the line now."""
        self._by_hand = text
        self.typed, self.warned = text, False
        self.chosen = self._first_chosen()
        if self.step not in _CHOSEN:
            self.draft = self.draft.answering(self.step, text.strip())

    def choose(self, by: int) -> None:
        """Go down (1) or up (-1) in the list of choices, round its end.

        A value or a quote is taken into the line, to be changed there. Of these and of what may be
        left out, nothing is chosen at first.
        """
        choices = self.choices
        if not choices:
            return
        if self.step in (VALUE, QUOTE):
            texts = [choice.text for choice in choices]
            begun = self.typed in texts
            at = texts.index(self.typed) + by if begun else min(by, 0)
            self.typed = texts[at % len(texts)]
            self.draft, self.warned = self.draft.answering(self.step, self.typed), False
        else:
            at = self.chosen if self.chosen >= 0 else min(-by, 0)
            self.chosen = (at + by) % len(choices)

    def accept(self) -> bool:
        """Take the answer and go on; return whether all is said that must be, so save.

        What has remarks is saved only when it is accepted twice, once they have been seen.
        """
        if self.step in _CHOSEN:
            if answer := self._answer():
                self.draft = self.draft.answering(self.step, answer)
                self._go(1)
            return False
        if self.step in OPTIONAL and self._answer():
            self.draft = self.draft.answering(self.step, self._answer())
        if self.assessment.claim is None:
            return False
        seen, self.warned = self.warned, bool(self.warnings)
        return seen or not self.warned

    def forward(self) -> None:
        """Take the answer, if there is one, and go to the next step."""
        if answer := self._answer():
            self.draft = self.draft.answering(self.step, answer)
        elif self.step in _CHOSEN:
            return
        self._go(1)

    def say(self, key: str) -> None:
        """Say an optional key once there is a value: the next of a few words, or go to its step."""
        if self.step in _CHOSEN:
            return
        words = ("", *FIXED_WORDS.get(key, ()))
        if key in _IN_ONE_KEY:
            now = self.draft.said.get(key, "")
            self.draft = self.draft.saying(key, words[(words.index(now) + 1) % len(words)])
            self.warned = False
        else:
            self._go(self.steps.index(key) - self.steps.index(self.step))

    def repeat(self, before: Draft) -> None:
        """Answer a step as the claim before did; go on to the next where it is a name."""
        answer = getattr(before, self.step, "") or before.said.get(self.step, "")
        if not answer:
            return
        self.draft = self.draft.answering(self.step, answer)
        if self.step in _CHOSEN:
            self._go(1)
        else:
            self.typed, self.warned = answer, False
            self.chosen = self._first_chosen()

    def back(self) -> bool:
        """Go to the step before; return False where this is the first."""
        if self.step == self.steps[0]:
            return False
        self._go(-1)
        return True

    @property
    def assessment(self) -> Assessment:
        """What the project makes of the claim as it is now."""
        if self._assessed is None or self._assessed[0] != self.draft:
            self._assessed = self.draft, self.desk.assess(self.draft, self.claim)
        return self._assessed[1]

    @property
    def remarks(self) -> tuple[Finding, ...]:
        """What is to be said of the claim before it is saved, worst first."""
        order = list(Severity)
        return tuple(sorted(remarks(self.assessment), key=lambda f: order.index(f.severity)))

    @property
    def warnings(self) -> tuple[Finding, ...]:
        """The remarks that should make a person stop."""
        return tuple(each for each in self.remarks if each.severity is not Severity.NOTE)

    def move_to(self, desk: AnnotatedSource) -> None:
        """Go on upon the desk as it is after a change; what is listed at this step stays."""
        self.desk, self._assessed = desk, None

    def _answer(self) -> str:
        """Return what is chosen in the list, or what was typed where there is no list."""
        choices = self.choices
        listed = self.step not in (VALUE, QUOTE) and self.chosen >= 0
        return choices[self.chosen].text if choices and listed else self.typed.strip()

    def _first_chosen(self) -> int:
        """Return 0 where the first choice is taken by Enter alone, else -1.

        What may be left out is left out unless something is typed or chosen.
        """
        return 0 if self.step in _CHOSEN or self.typed.strip() else -1

    def _go(self, by: int) -> None:
        steps = self.steps
        self.step = steps[min(max(steps.index(self.step) + by, 0), len(steps) - 1)]
        self.warned, self._by_hand = False, ""
        self._listed = self._likely = None
        self.typed = self._standing()
        self.chosen = self._first_chosen()

    def _standing(self) -> str:
        """Return what the step has to begin with: what is said already, or what is proposed."""
        draft = self.draft
        if self.step == VALUE and not draft.value:
            proposed = self.desk.likely.value(self._words, draft.field, draft.new_type)
            self.draft = draft._replace(value=proposed)
        return self._said_already()

    def _said_already(self) -> str:
        draft = self.draft
        own = {VALUE: draft.value, QUOTE: draft.quote, LOCATOR: draft.locator}
        return own.get(self.step) or draft.said.get(self.step, "")
