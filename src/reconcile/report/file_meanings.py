"""What each key of a project's files is for, in a sentence that an editor and a page can show."""

from __future__ import annotations

MEANINGS: dict[str, dict[str, str]] = {
    "Claim": {
        "id": "The claim's id. Without it: the source, field, subject and claimant.",
        "source": "The id of the source: the name of its record without `.yaml`.",
        "field": "A built-in field or a declared one.",
        "subject": "What the claim is about, in any spelling.",
        "value": "The answer, as the source words it. The field's type reads it.",
        "quote": "The source's own words that carry the value: 12 at most.",
        "locator": "Where the quote stands: `line 12`.",
        "claimant": "Who asserts it inside the source. Without it, the source itself does.",
        "stage": "Said of a plan, or of what happened.",
        "as_of": "The day or span that the value speaks of, as a date.",
        "scope": "What narrows the question: an area, a period, a unit.",
        "complete": "The list is the whole list.",
        "measure": "How a figure came about.",
        "implied": "The value can't be read in the quote's words alone.",
        "credibility": "From 1 (confirmed) to 6 (can't be judged). It never enters a verdict.",
        "note": "Anything else.",
    },
    "Field": {
        "type": "The value type.",
        "of": "The words of a scale, in order, or of a choice.",
        "compatible": "Pairs of choices that don't exclude each other.",
        "label": 'What people call it, as it stands after "the": `number of rebel groups`.',
        "note": "Anything else.",
    },
    "Entity": {
        "name": "The name to print.",
        "kind": "What kind of thing it is. A person is never taken for a place.",
        "aliases": "Other names that mean it and that no spelling tells.",
    },
    "Source": {
        "title": "Its title.",
        "outlet": "Who published it.",
        "author": "Who wrote it.",
        "published": "The day or span in which it appeared, or `unknown`. Weekdays are read by it.",
        "published_reason": "Why the date is unknown or a span.",
        "url": "Where it was published.",
        "derived_from": "The source or wire that it repeats. Both are then one origin.",
        "text": "The fingerprint of its text, as `source add` writes it.",
        "note": "Anything else.",
    },
    "Fingerprint": {
        "sha256": "The SHA-256 of the text in UTF-8, with LF line ends and no byte order mark.",
        "characters": "The number of characters of the same text.",
    },
    "Decision": {
        "question": "The id of the question whose contradiction is accepted.",
        "rule": "The rule whose finding is accepted, in place of `question`.",
        "about": "What that finding speaks of: the id of a claim or question, or a name.",
        "reason": "Why it is accepted.",
        "author": "Who decided.",
        "date": "The day of the decision.",
        "expires": "The last day on which it holds.",
        "verdict": "The verdict that the question had then.",
        "claims": "The hash of every claim that was judged, by its id.",
    },
    "NameRuling": {
        "a": "One name.",
        "b": "The other name.",
        "same": "Whether both mean one entity.",
        "reason": "Why.",
        "author": "Who decided.",
        "date": "The day of the decision.",
        "expires": "The last day on which it holds.",
        "claims": "The hash of every claim that used the names, by its id.",
    },
}
"""By model and key."""
