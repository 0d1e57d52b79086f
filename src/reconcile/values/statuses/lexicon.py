"""The words that speak of attendance, by what they do in a phrase; verbs by their base form.

Inflected forms are made from the bases, so that a verb is listed once. Two-word verbs ("take part",
"pull out") are listed by their second word.
"""

from __future__ import annotations

from enum import Enum, auto
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator


class Tag(Enum):
    """What a word does: turn the meaning, name an act, name a part played, or merely join."""

    NOT = auto()
    FUTURE = auto()
    EXPECT = auto()
    MAYBE = auto()
    DECIDE = auto()
    INVITE = auto()
    ATTEND = auto()
    SEND = auto()
    DELEGATE = auto()
    ABSENT = auto()
    DECLINE = auto()
    ACCEPT = auto()
    EXCLUDE = auto()
    ALLOW = auto()
    WITHDRAW = auto()
    SUPPORT = auto()
    OPPOSE = auto()
    OBSERVER = auto()
    ADVISER = auto()
    MEMBER = auto()
    GUARANTOR = auto()
    MEDIATE = auto()
    HOST = auto()
    CHAIR = auto()
    FILL = auto()
    OBJECT = auto()
    CLAUSE = auto()


_VERBS = {
    Tag.EXPECT: "expect confirm schedule agree slate anticipate",
    Tag.FUTURE: "plan intend prepare promise pledge vow",
    Tag.MAYBE: "consider weigh mull hesitate threaten",
    Tag.DECIDE: "decide choose",
    Tag.INVITE: "invite",
    Tag.ATTEND: "attend participate join come arrive go sit represent negotiate appear",
    Tag.SEND: "send dispatch despatch delegate",
    Tag.ABSENT: "boycott skip miss shun snub",
    Tag.DECLINE: "decline refuse reject spurn rebuff",
    Tag.ACCEPT: "accept",
    Tag.EXCLUDE: (
        "exclude bar ban block oust expel eject disinvite sideline prevent prohibit"
        " veto omit revoke rescind"
    ),
    Tag.ALLOW: "allow permit admit include let",
    Tag.WITHDRAW: "withdraw quit leave suspend cancel abandon exit",
    Tag.SUPPORT: "support back endorse welcome favour favor",
    Tag.OPPOSE: "oppose condemn denounce",
    Tag.OBSERVER: "observe",
    Tag.ADVISER: "advise",
    Tag.MEDIATE: "mediate facilitate moderate broker",
    Tag.HOST: "host",
    Tag.CHAIR: "chair preside",
    Tag.NOT: "fail refrain abstain",
    Tag.FILL: "receive get find be have do remain able",
}
_WORDS = {
    Tag.NOT: "not no never without unable neither nobody none",
    Tag.FUTURE: "will shall would going set ready willing poised bound likely",
    Tag.EXPECT: "due expected",
    Tag.MAYBE: "may might perhaps possibly undecided unsure unclear unknown hesitant whether",
    Tag.INVITE: "invitation invitations invitee invitees",
    Tag.ATTEND: (
        "participation participant participants attendance attendee attendees present"
        " presence there"
    ),
    Tag.DELEGATE: (
        "delegation delegations delegates representative representatives representation"
        " envoy envoys ambassador ambassadors official officials minister ministers team"
        " teams diplomat diplomats negotiator negotiators"
    ),
    Tag.ABSENT: "absent absence no-show no-shows unrepresented",
    Tag.DECLINE: "refusal rejection",
    Tag.ACCEPT: "acceptance",
    Tag.EXCLUDE: "exclusion forbidden",
    Tag.WITHDRAW: "withdrawal",
    Tag.SUPPORT: "supportive supporter supporters",
    Tag.OBSERVER: "observer observers",
    Tag.ADVISER: "adviser advisers advisor advisors consultant consultants expert experts",
    Tag.MEMBER: "member members figures fighters commanders individuals",
    Tag.GUARANTOR: "guarantor guarantors",
    Tag.MEDIATE: "mediator mediators mediation facilitator facilitators broker",
    Tag.HOST: "hosts",
    Tag.CHAIR: "chairman chairwoman chairperson chairs",
    Tag.FILL: (
        "also both even ever full fully himself herself themselves itself just some"
        " several as negotiating party parties being too again once longer still already"
        " yet can could capacity status so that which who later early first only"
    ),
    Tag.OBJECT: (
        "the a an it its their his her this these any all by to at in of on from for with"
        " into through via over during"
    ),
    Tag.CLAUSE: "and but though although while however despite after then",
}
_PAST = {
    "came": "come",
    "went": "go",
    "sat": "sit",
    "sent": "send",
    "chose": "choose",
    "left": "leave",
    "withdrew": "withdraw",
    "forbade": "forbid",
    "took": "take",
    "kept": "keep",
    "said": "say",
    "was": "be",
    "were": "be",
    "did": "do",
    "had": "have",
}
_OTHER_FORMS = {
    "taken": "take",
    "withdrawn": "withdraw",
    "chosen": "choose",
    "gone": "go",
    "been": "be",
    "is": "be",
    "are": "be",
    "has": "have",
    "does": "do",
    "goes": "go",
    "vetoes": "veto",
    "dispatches": "dispatch",
    "misses": "miss",
}
_PAIRS = {
    "part": {"take": Tag.ATTEND, "play": Tag.ATTEND},
    "of": {"part": Tag.ATTEND},
    "up": {"show": Tag.ATTEND, "turn": Tag.ATTEND},
    "away": {"stay": Tag.ABSENT, "keep": Tag.ABSENT, "turn": Tag.EXCLUDE},
    "out": {
        **dict.fromkeys(("pull", "walk", "drop", "back", "bow", "storm"), Tag.WITHDRAW),
        **dict.fromkeys(("leave", "keep", "shut", "freeze", "lock"), Tag.EXCLUDE),
        **dict.fromkeys(("rule", "opt"), Tag.DECLINE),
        "sit": Tag.ABSENT,
    },
    "down": {"turn": Tag.DECLINE},
    "no": {"say": Tag.DECLINE},
    "to": {"yet": Tag.NOT},
}


class Word(NamedTuple):
    """A form's base, what it does, and whether the form speaks of the past."""

    base: str
    tag: Tag | None
    past: bool = False


def pair(first: str, second: str) -> Tag | None:
    """Return what two words do together ("took part"), None where they are no known pair."""
    bases = _PAIRS.get(second)
    if bases is None:
        return None
    known = lexicon().get(first)
    return bases.get(known.base if known else first)


@cache
def lexicon() -> dict[str, Word]:
    """Return every known form."""
    known: dict[str, Word] = {}
    for verbs in _PAIRS.values():
        for base in verbs:
            known.update(_forms(base, None))
    for tag, bases in _VERBS.items():
        for base in bases.split():
            known.update(_forms(base, tag))
    for past, table in ((True, _PAST), (False, _OTHER_FORMS)):
        for form, base in table.items():
            tag_of = known[base].tag if base in known else None
            known[form] = Word(base, tag_of, past)
    for tag, words in _WORDS.items():
        known.update((word, Word(word, tag)) for word in words.split())
    return known


def _forms(base: str, tag: Tag | None) -> Iterator[tuple[str, Word]]:
    """Yield the regular forms of a verb, and some that English lacks, which do no harm."""
    stem = base.removesuffix("e")
    stems = {stem, base + base[-1]} if base[-1] not in "aeiouy" else {stem}
    if base.endswith("y"):
        stems.add(base[:-1] + "i")
    yield base, Word(base, tag)
    for ending in ("s", "es"):
        yield base + ending, Word(base, tag)
    for each in stems:
        yield f"{each}ing", Word(base, tag)
        yield f"{each}ed", Word(base, tag, past=True)
