"""Commas and signs inside one name of a list.

"Aho, Alfred V.", "Korea, Republic of", "Miller, Ltd." and "Hansen & Sohn" are one name each.
In: the text of a list. Out: the same text with those marks made plain or those names kept whole.
Only what a form itself shows is decided: a comma before a name that ends in an initial, before a
suffix or dates, before "Republic of", or in each of several names with a role of persons alone
("Aho, Alfred V. (author), Sethi, Ravi (editor)"). Elsewhere a comma separates two names.
"""

from __future__ import annotations

import re

_START = r"(?:^|(?<=, )|(?<=; )|(?<=& )|(?<=and )|(?<=: )|(?<=/ ))"
_END = r"(?=$|[,;]| and | & | /| \()"
_SURNAME = r"(?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]er|[Dd]en|[Dd]i|[Dd]a|[Dd]el|la|le|al|bin|ibn) ){0,3}[A-Z][\w'’-]+"  # noqa: E501, RUF001
_INITIAL = r"[A-Z]\.(?![A-Z])"
_GIVEN = rf"(?:[A-Z][\w'’-]+ ){{0,2}}(?:{_INITIAL}[ -]?){{0,3}}{_INITIAL}"  # noqa: RUF001
_GIVEN_NAMES = r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]*\.?){0,2}"  # noqa: RUF001
_SUFFIX = r"(?:Jr|Sr|Inc|Ltd|LLC|LLP|plc|Esq|Ph\.?D|M\.?D|Co|Corp|S\.A)\.?"
_YEARS = r"(?:b\. |d\. )?(?:ca\. )?\d{3,4}\??(?:[-–]\d{0,4}\??)?"  # noqa: RUF001

INVERTED = re.compile(
    rf"{_START}{_SURNAME}, {_GIVEN}(?:, (?:Jr|Sr)\.?)?(?:, {_YEARS})?{_END}"
    rf"|{_START}[A-Z][\w'-]*(?: [A-Z][\w'-]*){{0,2}}, (?:the )?(?:[\w-]+ ){{1,3}}of(?: the)?{_END}"
    rf"|^[^,;]{{1,60}}, [^,;]{{1,60}}, {_YEARS}$"
    rf"|{_START}{_SURNAME}, {_GIVEN_NAMES}(?:, {_YEARS}| [(\[]{_YEARS}[)\]]){_END}"
)
"""Names with a comma in them: inverted, as in a catalogue or a list of states, or dated."""

_INITIALS = r"[A-Z]\.(?:[ -]?[A-Z]\.){0,3}"
_ACRONYMS = r"(?!(?:U\.N|U\.S|U\.K|E\.U|A\.U)\.)"
_PAIR = rf"({_SURNAME}), ({_GIVEN_NAMES})"
_SHORT_PAIR = rf"({_SURNAME}), ({_ACRONYMS}{_INITIALS}|{_GIVEN_NAMES})"

_INITIALS_ONLY = rf"{_SURNAME}, {_ACRONYMS}{_INITIALS}"
_SEVERAL = [
    (_PAIR, rf"{_PAIR}(?:(?:,? (?:and|&) |/){_PAIR})+"),
    (_INITIALS_ONLY, rf"{_INITIALS_ONLY}(?:(?:, |,? (?:and|&) ){_INITIALS_ONLY})+"),
    (_SHORT_PAIR, rf"{_SHORT_PAIR}(?:(?:,? (?:and|&) |/){_SHORT_PAIR})+"),
]
"""A pair and several of them, given names in full first; commas separate where all have initials.

Few lists have such names, so that `re` compiles these when they are first needed.
"""

_QUOTED = re.compile(r'("[^"]*")')
_BEFORE_SUFFIX = re.compile(rf", (?={_SUFFIX}(?:$|[ ,;)]))")
_ROLE_BEHIND = re.compile(
    r"(?:, \(?| \()("
    r"authors?|editors?|translators?|illustrators?|compilers?|contributors?|composers?"
    r"|eds?\.|trans\.|comps?\.|ill(?:us)?\.)\)?(?=$|[,;]| and | & )",
    re.IGNORECASE,
)
"""What somebody did for a book, behind the name: ", editor", "(Eds.)", ", trans."."""
_SHORT_ROLES = {"ed": "editor", "tran": "translator", "comp": "compiler", "ill": "illustrator"}
_KIN = frozenset(
    """
    associates associés bros bros. brothers cie cie. co co. company compagnie daughter daughters
    figli fils gebrüder hijos hermanos partner partners partnere sohn soehne son sons söhne sønn
    zonen zoon
    """.split()  # noqa: SIM905 (as elsewhere)
)
"""What follows the "&" or "and" of a firm's name, in the languages of most firms."""


def plain_marks(text: str) -> str:
    """Return the text with `&amp;` as "&", slashes between inverted names as semicolons.

    What is in double quotes stays as it is.
    """
    return "".join(
        piece if piece.startswith('"') else _plain(piece) for piece in _QUOTED.split(text)
    )


def _plain(text: str) -> str:
    text = _ROLE_BEHIND.sub(_role, text.replace("&amp;", "&"))
    if ", " not in text:
        return text
    officers = _with_roles(text)
    if officers and ("." in text or any(map(_is_of_a_person, officers))):
        return "; ".join(found[0] for found in officers)
    if " / " in text:
        text = text.replace(" / ", "; ")
    elif "/" in text and "." in text and pairs(text):
        text = text.replace("/", "; ")
    return _BEFORE_SUFFIX.sub(" ", text)


def _role(found: re.Match[str]) -> str:
    """Return a role behind a name in brackets, in full: ", ed." as " (editor)"."""
    word = found[1].casefold()
    full = next((role for short, role in _SHORT_ROLES.items() if word.startswith(short)), word)
    return f" ({full})"


def pairs(text: str) -> list[str]:
    """Return the names of "Smith, John and Doe, Jane"; empty where the text has another form.

    Without an initial in any of them it may as well be a list of four.
    """
    if text.count(", ") < 2:
        return []
    for pair, several in _SEVERAL if "." in text else _SEVERAL[:1]:
        if re.fullmatch(several, text):
            return [found[0] for found in re.finditer(pair, text)]
    return []


_PERSONS_ROLES = frozenset(
    """
    ambassador author chairman chairwoman compiler composer contributor director editor illustrator
    minister photographer producer rapporteur secretary spokesman spokesperson spokeswoman
    translator treasurer witness writer
    """.split()  # noqa: SIM905 (as elsewhere)
)
"""Roles that no state or body has."""
_ROLES_IN_DOUBT = frozenset(
    "adviser chair co-chair delegate founder head lead leader member moderator president".split()  # noqa: SIM905
)
"""Roles that a state may have, too: "Norway, Sweden (chair)"."""
_ROLED = rf"{_SURNAME}, (?:{_GIVEN}|{_GIVEN_NAMES}) \(([a-z][a-z -]{{1,40}})\)"
_SEVERAL_ROLED = rf"{_ROLED}(?:(?:, |; |,? (?:and|&) ){_ROLED})+"


def officers_in_doubt(text: str) -> list[str]:
    """Return "Smith, John" and "Doe, Jane" of "Smith, John (chair), Doe, Jane (member)".

    It may be a list of four states. Empty where the text has another form or says what it is.
    """
    found = [] if ";" in text else _with_roles(text)
    in_doubt = any(each[1].rpartition(" ")[2] in _ROLES_IN_DOUBT for each in found)
    return [each[0].rpartition(" (")[0] for each in found] if in_doubt else []


def _with_roles(text: str) -> list[re.Match[str]]:
    """Return the names of a list in which each second one has a role behind it, role as group 1."""
    if not text.endswith(")") or not re.fullmatch(_SEVERAL_ROLED, text):
        return []
    return list(re.finditer(_ROLED, text))


def _is_of_a_person(found: re.Match[str]) -> bool:
    return found[1].rpartition(" ")[2] in _PERSONS_ROLES


def is_firm(before: str, after: str) -> bool:
    """Say whether "X & Y" or "X and Y" is one name: "Hansen & Sohn", "Johnson & Johnson"."""
    kin = after.rstrip(",;").casefold()
    return kin in _KIN or before.casefold() == kin
