"""The words that speak of attendance, by what they do in a phrase; verbs by their base form.

Two-word verbs ("pull out") are listed by their second word; longer phrases are in
`turns_of_phrase`. The regular forms of a verb are made in `word_forms`.
"""

from __future__ import annotations

from enum import Enum, auto


class Tag(Enum):
    """What a word does: deny or weaken what follows, name an act or a role, or only connect."""

    NOT = auto()
    FUTURE = auto()
    HEAD = auto()
    EXPECT = auto()
    CONFIRM = auto()
    MAYBE = auto()
    CONSIDER = auto()
    DECIDE = auto()
    ANSWER = auto()
    IF = auto()
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
    LEAVE = auto()
    CANCEL = auto()
    BEFORE = auto()
    SUPPORT = auto()
    OPPOSE = auto()
    OBSERVER = auto()
    ADVISER = auto()
    MEMBER = auto()
    GUARANTOR = auto()
    MEDIATE = auto()
    HOST = auto()
    CHAIR = auto()
    LEAD = auto()
    EVENT = auto()
    FILL = auto()
    OBJECT = auto()
    CLAUSE = auto()
    BUT = auto()
    REASON = auto()


VERBS = {
    Tag.EXPECT: "expect schedule slate anticipate suppose",
    Tag.CONFIRM: "confirm announce declare agree commit",
    Tag.FUTURE: "plan intend prepare promise pledge vow hope aim offer want wish",
    Tag.MAYBE: "threaten",
    Tag.CONSIDER: "consider weigh mull study ponder hesitate",
    Tag.DECIDE: "decide choose opt",
    Tag.ANSWER: "respond answer reply",
    Tag.INVITE: "invite ask",
    Tag.ATTEND: (
        "attend participate join rejoin come arrive return go sit represent negotiate appear"
    ),
    Tag.SEND: "send dispatch despatch delegate",
    Tag.ABSENT: "boycott skip miss shun snub ignore",
    Tag.DECLINE: "decline refuse reject spurn rebuff",
    Tag.ACCEPT: "accept",
    Tag.EXCLUDE: (
        "exclude bar ban block oust expel eject disinvite sideline prevent prohibit"
        " veto omit revoke rescind"
    ),
    Tag.ALLOW: "allow permit admit include let",
    Tag.WITHDRAW: "withdraw quit suspend abandon exit recall end",
    Tag.LEAVE: "leave",
    Tag.CANCEL: "cancel scrap",
    Tag.SUPPORT: "support back endorse welcome favour favor hail praise applaud",
    Tag.OPPOSE: "oppose condemn denounce criticise criticize object",
    Tag.OBSERVER: "observe",
    Tag.ADVISER: "advise",
    Tag.MEDIATE: "mediate facilitate moderate broker",
    Tag.GUARANTOR: "guarantee",
    Tag.HOST: "host",
    Tag.CHAIR: "chair preside",
    Tag.LEAD: "lead head",
    Tag.NOT: "fail refrain abstain deny",
    Tag.FILL: (
        "receive get find be have do remain able take play make hold give extend issue voice show"
        " put resume express act serve say tell state insist report look bother"
    ),
}
WORDS = {
    Tag.NOT: "not no never without unable neither nobody none hardly scarcely",
    Tag.FUTURE: (
        "will shall should would set ready willing poised bound likely intention intentions"
    ),
    Tag.HEAD: "going coming heading travelling traveling",
    Tag.EXPECT: "due expected meant",
    Tag.MAYBE: (
        "may might can could maybe perhaps possible possibly tentative undecided unsure unclear"
        " uncertain unknown hesitant doubt doubtful whether"
    ),
    Tag.IF: "if unless provided",
    Tag.INVITE: "invitation invitations invitee invitees guest guests list",
    Tag.ATTEND: (
        "participation participant participants attendance attendee attendees present"
        " presence there part role appearance table seat meet"
    ),
    Tag.DELEGATE: (
        "delegation delegations delegates representative representatives representation"
        " envoy envoys ambassador ambassadors official officials minister ministers team"
        " teams diplomat diplomats negotiator negotiators leader spokesman spokeswoman"
    ),
    Tag.ABSENT: "absent absence no-show no-shows unrepresented missing",
    Tag.DECLINE: "refusal rejection",
    Tag.ACCEPT: "acceptance",
    Tag.EXCLUDE: "exclusion forbidden",
    Tag.WITHDRAW: "withdrawal",
    Tag.SUPPORT: "supportive supporter supporters blessing",
    Tag.OPPOSE: "against objection objections",
    Tag.OBSERVER: "observer observers",
    Tag.ADVISER: "adviser advisers advisor advisors advisory consultant consultants expert experts",
    Tag.MEMBER: "member members figures fighter fighters commander commanders leaders individuals",
    Tag.GUARANTOR: "guarantor guarantors",
    Tag.MEDIATE: (
        "mediator mediators mediation facilitator facilitators broker intermediary"
        " intermediaries go-between"
    ),
    Tag.HOST: "hosts",
    Tag.CHAIR: "chairman chairwoman chairperson chairs",
    Tag.FILL: (
        "also both even ever full fully himself herself themselves itself just some"
        " several few individual foreign prime deputy senior as negotiating party parties too"
        " again once longer still already yet capacity status so that which who whose those they"
        " he she later early first only among one anyone anybody active instead finally today"
        " yesterday tomorrow now"
        " late conspicuous surprise formal personal written verbal hours days weeks"
        " reporters journalists media"
    ),
    Tag.EVENT: (
        "talks meeting meetings negotiations negotiation conference summit session sessions round"
        " rounds process dialogue discussions consultations congress forum gathering event events"
        " ceremony rally hearing trial wedding funeral festival games tournament"
        " dinner gala inauguration election elections referendum opening visit trip"
        " travel groups group hall room venue building chamber idea initiative"
    ),
    Tag.BEFORE: "beforehand last-minute",
    Tag.OBJECT: (
        "the a an it its their his her this these any all by to at in of on from for with"
        " into through via over during between"
    ),
    Tag.CLAUSE: "and though although while",
    Tag.BUT: "but however then",
    Tag.REASON: "despite because amid following after before since citing",
}
PAST = {
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
    "told": "tell",
    "flew": "fly",
    "travelled": "travel",
    "was": "be",
    "were": "be",
    "did": "do",
    "had": "have",
    "got": "get",
    "gave": "give",
    "made": "make",
    "held": "hold",
    "led": "lead",
    "threw": "throw",
    "froze": "freeze",
    "drove": "drive",
    "broke": "break",
}
OTHER_FORMS = {
    "taken": "take",
    "given": "give",
    "withdrawn": "withdraw",
    "chosen": "choose",
    "thrown": "throw",
    "frozen": "freeze",
    "driven": "drive",
    "broken": "break",
    "shown": "show",
    "gone": "go",
    "been": "be",
    "being": "be",
    "is": "be",
    "are": "be",
    "has": "have",
    "does": "do",
    "goes": "go",
    "vetoes": "veto",
    "dispatches": "dispatch",
    "misses": "miss",
}
_KEPT_AT_THE_DOOR = {"refuse": Tag.EXCLUDE, "deny": Tag.EXCLUDE}
PAIRS = {
    "of": {"part": Tag.ATTEND},
    "up": {"show": Tag.ATTEND, "turn": Tag.ATTEND, "sign": Tag.CONFIRM},
    "home": {"stay": Tag.ABSENT},
    "away": {"stay": Tag.ABSENT, "keep": Tag.ABSENT, "turn": Tag.EXCLUDE},
    "out": {
        **dict.fromkeys(("pull", "drop", "back", "bow", "bail"), Tag.WITHDRAW),
        **dict.fromkeys(("walk", "storm"), Tag.LEAVE),
        **dict.fromkeys(
            ("leave", "keep", "shut", "freeze", "lock", "throw", "kick", "force", "drive", "vote"),
            Tag.EXCLUDE,
        ),
        **dict.fromkeys(("rule", "opt"), Tag.DECLINE),
        **dict.fromkeys(("sit", "stay"), Tag.ABSENT),
    },
    "off": {"leave": Tag.EXCLUDE, "break": Tag.WITHDRAW, "call": Tag.CANCEL},
    "down": {"turn": Tag.DECLINE, "sit": Tag.ATTEND},
    "by": {"lead": Tag.FILL, "head": Tag.FILL},
    "for": {"leave": Tag.HEAD, "depart": Tag.HEAD, "head": Tag.HEAD, "fly": Tag.HEAD},
    "not": {"ask": Tag.EXCLUDE},
    "on": {"insist": Tag.FUTURE},
    "to": {
        "yet": Tag.NOT,
        "be": Tag.FUTURE,
        **dict.fromkeys(("head", "travel", "fly"), Tag.HEAD),
    },
    "in": {"fly": Tag.ATTEND},
    **dict.fromkeys(("entry", "access", "admission", "visa", "visas"), _KEPT_AT_THE_DOOR),
}
