"""A source while it is annotated: its text, its claims in order, and what is likely next.

In: a project as loaded. Out: a view of one of its sources, made anew when the project is. It writes
nothing.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cached_property
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple

from reconcile.annotate.draft import OPTIONAL, TICKS, Draft
from reconcile.annotate.likely import Likely, Words
from reconcile.annotate.passages import Marked, Passages, Span
from reconcile.evidence.quote_checker import QuoteChecker
from reconcile.model.claim import Claim
from reconcile.model.field import Field
from reconcile.model.source import TextState
from reconcile.one_claim import assess
from reconcile.pipeline import reconcile

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.model.project import Project
    from reconcile.model.reconciliation import Reconciliation
    from reconcile.one_claim import Assessment

_AROUND = 300
"""Characters before and after a passage in which names are likely meant."""
_MOST_ELSEWHERE = 5
"""Values of other questions under a field that are listed."""


class Noted(NamedTuple):
    """A claim of the source, with where its quote is; None where it isn't in the text."""

    claim: Claim
    span: Span | None


class AnnotatedSource:
    """One source of a project, ready to be annotated by one coder (None: nobody is named).

    `former` is the same before a change: a text that stayed isn't cut anew, and what was known of
    the project's names serves until the new result is worked out.
    """

    def __init__(
        self,
        project: Project,
        source: str,
        coder: str | None = None,
        former: AnnotatedSource | None = None,
    ) -> None:
        text = project.texts[source]
        self.has_text = text.state is not TextState.MISSING
        self.project = project
        self.source = source
        self.coder = coder
        stays = former is not None and former.passages.text == text.text
        self.passages: Passages = former.passages if former and stays else Passages(text.text)
        self._result: Reconciliation | None = None
        self._before = former.known if former and former.is_worked_out else None
        self._working_out = Lock()

    @property
    def is_worked_out(self) -> bool:
        """Whether a result is there, of this state of the project or of the one before."""
        return self._result is not None or self._before is not None

    @property
    def is_current(self) -> bool:
        """Whether the result is that of this state of the project."""
        return self._result is not None

    @property
    def result(self) -> Reconciliation:
        """What the project's claims add up to; worked out once, when it is first asked for."""
        with self._working_out:
            if self._result is None:
                self._result = reconcile(self.project)
            return self._result

    def warm_up(self) -> None:
        """Work out what a claim will be asked for: the result, and what the first words may be."""
        _ = self.result
        draft = self.begin(Marked(0, 0)) if self.passages.words else Draft("")
        self.likely.fields(self.words(draft))

    @property
    def known(self) -> Reconciliation:
        """The result, or until it is worked out that of the state before: names rarely change."""
        return self._result or self._before or self.result

    @cached_property
    def likely(self) -> Likely:
        """What is likely to be typed next."""
        return Likely(self.project, self.source)

    @cached_property
    def noted(self) -> tuple[Noted, ...]:
        """The claims of the source by this coder, as their quotes follow each other in the text."""
        end = len(self.passages.text)
        own = [
            Noted(claim, self._span(claim)) for claim in self.project.claims if self._is_own(claim)
        ]
        return tuple(sorted(own, key=lambda n: (n.span or Span(end, end), n.claim.id)))

    @property
    def claims(self) -> Sequence[Claim]:
        """The claims of the source by this coder."""
        return [noted.claim for noted in self.noted]

    def begin(self, marked: Marked) -> Draft:
        """Return the draft of a claim on a passage; with a line where its words occur twice."""
        span = self.passages.quote(marked)
        text = self.passages.text
        quote = " ".join(text[span.start : span.end].split())
        twice = text.count(text[span.start : span.end]) > 1
        line = text.count("\n", 0, span.start) + 1
        return Draft(quote, f"line {line}" if twice else "")

    def draft_of(self, claim: Claim) -> Draft:
        """Return what a claim says, to be changed."""
        more = {key: getattr(claim, key) for key in OPTIONAL}
        said = {k: "yes" if k in TICKS else str(value) for k, value in more.items() if value}
        if said.get("subject_id") == claim.subject:
            del said["subject_id"]
        draft = Draft(
            claim.quote or "", claim.locator or "", claim.field, claim.subject, claim.value
        )
        for key, text in said.items():
            draft = draft.saying(key, text)
        return draft

    def words(self, draft: Draft) -> Words:
        """Return the words of a draft's quote, those around it in the text, and those after it."""
        text, words = self.passages.text, draft.quote.split()
        found = re.search(r"\s+".join(map(re.escape, words)), text) if words else None
        if found is None:
            return Words(draft.quote, "")
        start, end = found.span()
        sentence = self.passages.sentences[self.passages.sentence_at(start)]
        around = text[max(0, start - _AROUND) : end + _AROUND]
        return Words(draft.quote, around, text[end : max(end, sentence.end)])

    def values(self, draft: Draft) -> list[str]:
        """Return values that a draft may have, the likeliest first.

        Those that are found in its quote, the words that its field's values are taken from, what
        claims on its question say, and what others say under its field, each by how many do.
        """
        declared = self.project.fields.get(draft.field)
        of_field = [claim for claim in self.project.claims if claim.field == draft.field]
        said = Counter(claim.value for claim in of_field if claim.subject == draft.subject)
        elsewhere = self._values_of(draft.field).most_common(_MOST_ELSEWHERE)
        found = self.likely.found(self.words(draft), draft.field, draft.new_type)
        words = declared.of if declared else ()
        return list(
            dict.fromkeys(
                [*found, *words, *(value for value, _ in (*said.most_common(), *elsewhere))]
            )
        )

    def values_of(self, field: str) -> list[str]:
        """Return all values under a field in the project, each once, by how many claims say it."""
        return [value for value, _ in self._values_of(field).most_common()]

    def quotes(self, draft: Draft) -> list[str]:
        """Return what a draft may be meant to quote: the passages of the text that are nearest."""
        about = Claim(
            id="", source=self.source, field="", subject="", value="", quote=draft.quote or None
        )
        check = self._quotes.check(about)
        near = (p for p in (*check.passages, check.paraphrased) if p)
        return list(dict.fromkeys(" ".join(p.text.split()) for p in near))

    def assess(self, draft: Draft, claim: str = "") -> Assessment:
        """Return what the project makes of a draft, without the claim that it is to replace."""
        project = self.project
        if draft.new_type and draft.field not in project.fields:
            declared = Field.model_validate({"type": draft.new_type})
            project = project._replace(fields={**project.fields, draft.field: declared})
        if claim:
            project = project._replace(claims=tuple(c for c in project.claims if c.id != claim))
        return assess(project, self.known, draft.entry(self.source, self.coder))

    def _values_of(self, field: str) -> Counter[str]:
        return Counter(claim.value for claim in self.project.claims if claim.field == field)

    @cached_property
    def _quotes(self) -> QuoteChecker:
        return QuoteChecker({self.source: self.project.texts[self.source]})

    def _is_own(self, claim: Claim) -> bool:
        return claim.source == self.source and (self.coder is None or claim.coder == self.coder)

    def _span(self, claim: Claim) -> Span | None:
        passage = self._quotes.check(claim).passage
        if passage is None or passage.source != self.source:
            return None
        return Span(passage.start, passage.end)
