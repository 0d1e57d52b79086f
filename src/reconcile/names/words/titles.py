"""Taking off what comes before a person's name, and putting the given name first.

In: the words of a name, commas among them. Out: the words of the name itself; never none. Titles
and posts are dropped with what they are of ("U.N. Special Envoy on Syria, ..."), and "Surname,
Given" is turned round.
"""

from __future__ import annotations

from reconcile.names.words import word_set
from reconcile.names.words.arabic_given_names import is_given
from reconcile.names.words.bodies import ARTICLES
from reconcile.names.words.countries import COUNTRIES
from reconcile.names.words.given_names import GIVEN_NAMES
from reconcile.names.words.persons import SUFFIXES

HONORIFICS = word_set(
    """
    mr mrs ms miss mister sir dame lord lady dr doctor prof professor sheikh shaikh sheik shaykh
    cheikh haji hajji hadji hajj haj elhadji elhadj elhaj alhaji mullah mulla mawlawi maulawi
    moulavi maulvi maulana mawlana molla qari kari ustad ustaz sayyid sayyed seyyed sayed ayatollah
    hojatolislam hojjatoleslam
    imam mufti emir amir gen general lt lieutenant col colonel maj major capt captain sgt
    sergeant cmdr commander brig brigadier adm admiral marshal field king queen prince princess
    sultan hrh majesty highness excellency hon honorable honourable rev reverend fr father
    bishop archbishop patriarch cardinal pope sen senator rep congressman congresswoman judge
    justice president premier chancellor minister ambassador envoy secretary spokesman
    spokeswoman spokesperson chairman chairwoman chairperson chair chief head leader governor
    mayor late deputy director commissioner speaker representative negotiator delegate mp hazrat
    khawaja alhaj tun datuk dato tan comrade mallam daw madame mme mlle frau fraulein herr monsieur
    senor senora senorita signor signora emperor empress tsar czar archduke archduchess viscount
    viscountess baroness countess duchess marchioness undersecretary kanzler kanzlerin bundeskanzler
    bundeskanzlerin lawyer attorney adviser advisor aide
    officer commodore corporal cpl lcpl private pvt sgt airman seaman ensign midshipman
    """
)
"""Words that come before a person's name and say nothing of who it is."""

FIRM_HONORIFICS = HONORIFICS - word_set("amir emir field major tan imam sultan king prince late")
"""Those of them that are not names as well."""

POST_WORDS = word_set(
    """
    special permanent former ex acting interim vice foreign prime defense defence interior finance
    oil energy information justice state general supreme senior top main opposition rebel
    government regime current then late new political military legal chief press party first the
    and of s national security adviser advisor affairs house white under assistant united its
    his her their our a an arab republic nations kingdom staff crown
    health education labour labor trade transport agriculture environment culture economy planning
    """
)
"""Words that may be around a post before a person's name, and are names of nobody."""

RANK_PARTS = word_set(
    """
    rear fleet flag air group flight wing squadron grand warrant petty master staff gunnery lance
    first second third 1st 2nd 3rd brevet bvt acting detective police
    """
)
"""Words that may be before a rank, and are names of nobody there: Rear Admiral, 1st Lt."""

_WHOLE_NAME = 2
"""Words that must be left where a title may be a name, but articles: Amir Ali Khan, Amir al-Ali."""
_PREPOSITIONS = word_set("of to on for in at from")
_STOPS = _PREPOSITIONS | {",", "(", ")"}


POSTS = word_set(
    """
    spokesman spokeswoman spokesperson leader chief minister secretary mayor governor envoy
    ambassador director chairman chairwoman chairperson negotiator delegate representative president
    premier commander commissioner head lawyer attorney adviser advisor aide
    """
)
"""Posts before a name that may have what they are of in front: Kremlin spokesman Otto Brede."""
_LONGEST_BODY = 4
"""At most so many words say what a post is of, in front of it."""


def bare_name(words: list[str]) -> list[str]:
    """Return the name without titles and posts around it, given name first, without commas."""
    words = _without_tail(words)
    words = words[_end_of_posts(words) :]
    if "," in words:
        words = _given_first(words)
        words = words[_end_of_posts(words) :]
    return [word for word in words if word != ","]


def _given_first(words: list[str]) -> list[str]:
    comma = words.index(",")
    family, given = words[:comma], words[comma + 1 :]
    if not given or SUFFIXES.issuperset(given):
        return words
    return given + family


def _end_of_posts(words: list[str]) -> int:
    """Return where the name begins: behind the last title of the posts before it."""
    at = titled = _end_of_body(words)
    while at < len(words) - 1:
        word = words[at]
        if word in HONORIFICS:
            at = titled = at + 1
        elif word in _PREPOSITIONS and titled == at > 0:
            at = titled = _end_of_place(words, at + 1)
        elif word == "," and titled == at:
            if not _sure(words[:at]):
                return 0  # King, Martin
            at = titled = at + 1
        elif _in_a_post(word):
            at += 1
        else:
            break
    return titled if _are_posts(words[:at], words[titled:]) else 0


def _end_of_body(words: list[str]) -> int:
    """Return where the name begins behind a post and what it is of; 0 where there is no such post.

    A given name before the post begins the name of somebody: Peter Chief Orme.
    """
    for at, word in enumerate(words[: _LONGEST_BODY + 1]):
        if word in _STOPS or word in GIVEN_NAMES or is_given(word):
            return 0
        if at and word in POSTS:
            follows = words[at + 1 : at + 2]
            return at + 1 if follows and follows[0] not in _STOPS else 0
    return 0


def _are_posts(posts: list[str], name: list[str]) -> bool:
    """Say whether what is before a name is no name: by a title, or where a whole name is left.

    A king or prince goes by his given name alone.
    """
    if posts[-1:] in (["king"], ["prince"]):
        return True
    return _sure(posts) or len([word for word in name if word not in ARTICLES]) >= _WHOLE_NAME


def _in_a_post(word: str) -> bool:
    return word in POST_WORDS or word in RANK_PARTS or word in COUNTRIES


def _sure(posts: list[str]) -> bool:
    """Say whether one of the words before a name is nobody's name."""
    return not FIRM_HONORIFICS.isdisjoint(posts)


def _end_of_place(words: list[str], start: int) -> int:
    """Return where the name begins after "of", "to" or "on" and the place that follows."""
    if "," in words[start:]:
        return words.index(",", start) + 1
    end = start
    while end < len(words) - 1 and _in_a_post(words[end]):
        end += 1
    return end


def _without_tail(words: list[str]) -> list[str]:
    """Drop a post behind a whole name and a comma: "Bashar Jaafari, the ambassador of Syria"."""
    if "," not in words:
        return words
    comma = words.index(",")
    head, tail = words[:comma], words[comma + 1 :]
    if head and not FIRM_HONORIFICS.isdisjoint(tail) and all(map(_in_a_tail, tail)):
        return head
    last = len(words) - 1 - words[::-1].index(",")
    return words[:last] if last >= _WHOLE_NAME and _is_post(words[last + 1 :]) else words


def _in_a_tail(word: str) -> bool:
    return word in _TAIL or word in COUNTRIES


def _is_post(tail: list[str]) -> bool:
    """Say whether words are a post and what it is of: mayor of Derna, Hezbollah spokesman."""
    at = next((at for at, word in enumerate(tail) if word in _PREPOSITIONS), len(tail))
    noun = tail[:at]
    if not noun or noun[-1] not in POSTS or not GIVEN_NAMES.isdisjoint(noun):
        return False
    return len(noun) > 1 or at < len(tail) - 1


_TAIL = HONORIFICS | POST_WORDS | _PREPOSITIONS | {","}
