"""What surrounds a quote in its text: what a person sees who looks a quote up.

In: a claim, and where its quote was found. Out: the denial that the quote was cut from, the speaker
and the implied names that aren't near it, and the words by which its sentence reports a plan. These
look only where a quote is found, and only to verify the claim beside it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reconcile.evidence.sentence_of_quote import sentence_around
from reconcile.evidence.stages_in_quotes import planned_before, told_otherwise
from reconcile.evidence.words_in_quotes import denies, plain_words, stands_in
from reconcile.model.evidence import Context
from reconcile.model.stages_measures_kinds import Stage

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reconcile.evidence.names_in_quotes import Spellings
    from reconcile.model.claim import Claim
    from reconcile.model.evidence import Passage
    from reconcile.model.project import Project

BEFORE, BEFORE_SPEECH, AFTER = 300, 450, 150
"""Characters before and after a quote that are near it: who says it is named in the paragraph or
two before, or right behind; a speech may go on for longer (measured on 55 claims of five articles:
289 before, 428 before speech, 118 after)."""
_DENIED_WITHIN = 4
"""Words before a quote in which a denial still speaks of it: "have not yet been"."""
_CLAUSE_END = re.compile(r"[,;:.!?()\u201c\u201d\"\u2014\u2013\n]")
_STEM_FROM = 4
"""Letters from which on a name is looked for at the head of longer words."""
_HEAD_ENDS = frozenset(("in", "of", "from", "at", "with", "for", "who", "close", "on", "near"))
"""Words behind which a description says more of whom it names: "official in a rebel group"."""


def context_of(
    claim: Claim, passage: Passage, project: Project, spellings: Spellings, names: Sequence[str]
) -> Context:
    """Return what surrounds a claim's quote; `names` are those that its value implies."""
    text = project.texts[passage.source].text
    before = BEFORE_SPEECH if _is_speech(text, passage) else BEFORE
    near = text[max(0, passage.start - before) : passage.end + AFTER]
    claimant = [claim.claimant] if claim.claimant else []
    return Context(
        denial=_denial(text, passage, claim),
        far_claimant=any(not _is_near(spellings.of(n, claim.id), near) for n in claimant),
        far_names=tuple(n for n in names if not _is_near(spellings.of(n, claim.id), near)),
        plan=_plan(text, passage, project.readings[claim.id].stage),
    )


def _denial(text: str, passage: Passage, claim: Claim) -> str:
    """Return the words before a quote that deny it, where it denies nothing itself."""
    if denies(claim.quote or ""):
        return ""
    clause = _CLAUSE_END.split(text[max(0, passage.start - 100) : passage.start])[-1]
    words = clause.split()[-_DENIED_WITHIN:]
    denied = [at for at, word in enumerate(words) if denies(word)]
    return " ".join(words[denied[-1] :]) if denied else ""


def _is_speech(text: str, passage: Passage) -> bool:
    """Say whether a quotation that began in the quote's line is still open where it begins."""
    line = text[text.rfind("\n", 0, passage.start) + 1 : passage.start]
    return line.count("\u201c") > line.count("\u201d") or line.count('"') % 2 == 1


def _is_near(spellings: Iterable[str], near: str) -> bool:
    """Say whether a name in any spelling, its last word or a description's noun is in a text."""
    there = plain_words(near)
    return any(
        stands_in(name, near) or any(_is_of(word, _head(name)) for word in there)
        for name in spellings
    )


def _is_of(word: str, head: str) -> bool:
    """Say whether a word is a name's, or made of it: "Russians" of "Russia"."""
    return word == head or (len(head) >= _STEM_FROM and word.startswith(head))


def _head(name: str) -> str:
    """Return the word that a name or description goes by: the surname, or "official"."""
    words = plain_words(name)
    end = next((at for at, word in enumerate(words) if at and word in _HEAD_ENDS), len(words))
    return words[end - 1] if words else ""


def _plan(text: str, passage: Passage, stage: Stage | None) -> str:
    """Return the words by which the quote's sentence reports a plan, and nothing that happened."""
    if stage is not Stage.HAPPENED:
        return ""
    sentence = sentence_around(text, passage)
    return told_otherwise("".join(sentence), stage) or planned_before(
        sentence.before, sentence.quote
    )
