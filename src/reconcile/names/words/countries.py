"""Names of countries and their peoples: which words mean the same one.

Countries match exactly or not at all (Iran is not Iraq), but *Syria* and *Syrian* are one. What a
people calls itself in its own language is missing where names of firms keep it in every other:
*Deutsche Bank*, *Banque Misr*.
"""

from __future__ import annotations

from reconcile.names.words import rows, word_set

_WORDS = """
afghanistan afghan afghans; albania albanian; algeria algerian algerians algerie; angola angolan;
argentina argentine argentinian; armenia armenian armenians; australia australian; austria austrian;
azerbaijan azerbaijani azeri; bahrain bahraini; bangladesh bangladeshi bangla; belarus belarusian
belarussian byelorussian; belgium belgian; bolivia bolivian; bosnia bosnian bosna; brazil
brazilian brasil; britain british; bulgaria bulgarian; burma burmese myanmar; burundi burundian;
cambodia cambodian kampuchea; cameroon cameroonian; canada canadian; chad chadian; chile chilean;
china chinese; colombia colombian colombia; congo congolese; croatia croatian; cuba cuban; cyprus
cypriot; czech czechia; denmark danish; djibouti djiboutian; ecuador ecuadorian; egypt egyptian
egyptians; eritrea eritrean; estonia estonian; ethiopia ethiopian; finland finnish; france
french; georgia georgian; germany german deutschland; ghana ghanaian;
greece greek hellenic; guatemala guatemalan; guinea guinean; haiti haitian; honduras honduran;
hungary hungarian; iceland icelandic; india indian; indonesia indonesian; iran iranian iranians
persian; iraq iraqi iraqis; ireland irish; israel israeli israelis; italy italian; jamaica jamaican;
japan japanese; jordan jordanian; kashmir kashmiri; kazakhstan kazakh kazakhstani; kenya kenyan;
korea korean; kosovo kosovar; kurdistan kurdish kurd kurds; kuwait kuwaiti; kyrgyzstan kyrgyz;
laos laotian; latvia latvian; lebanon lebanese liban; liberia liberian; libya libyan libyans;
lithuania lithuanian; macedonia macedonian; malaysia malaysian; mali malian; mauritania mauritanian;
mexico mexican; moldova moldovan; mongolia mongolian; morocco moroccan marocain;
mozambique mozambican; nepal nepalese nepali; netherlands dutch nederland; nicaragua nicaraguan;
niger nigerien; nigeria nigerian; norway norwegian; oman omani; pakistan pakistani; palestine
palestinian palestinians filistin filistini palestina palastina; panama panamanian; paraguay
paraguayan; peru peruvian; philippines philippine filipino; poland polish; portugal portuguese;
qatar qatari; romania romanian; russia russian russians; rwanda rwandan; saudi saudis; senegal
senegalese; serbia serbian serb; singapore singaporean; slovakia slovak; slovenia slovenian;
somalia somali; spain spanish; sudan sudanese; sweden swedish; switzerland swiss; syria syrian
syrians suriya; taiwan taiwanese; tajikistan tajik; tanzania tanzanian; thailand thai; tunisia
tunisian tunisien; turkey turkish turks turkiye; turkmenistan turkmen; uganda ugandan; ukraine
ukrainian; uruguay uruguayan; usa us american america; uzbekistan uzbek; venezuela venezuelan;
vietnam vietnamese; yemen yemeni yemen; zambia zambian; zimbabwe zimbabwean; britain uk;
chechnya chechen; dagestan dagestani; ingushetia ingush; europe european eu; un;
"""

COUNTRIES = {word: row[0] for row in rows(_WORDS) for word in row}
"""The country that a word means, by its English name."""

_PHRASES = (
    ("united states of america", "usa"),
    ("united states", "usa"),
    ("united kingdom", "uk"),
    ("great britain", "britain"),
    ("united nations", "un"),
    ("european union", "eu"),
    ("saudi arabia", "saudi"),
    ("united arab emirates", "uae"),
    ("syrian arab republic", "syria"),
    ("south sudan", "southsudan"),
    ("sri lanka", "srilanka"),
)
SHORT_FOR = frozenset({"eu", "uae", "uk", "un", "usa"})
"""Words that are the initials of several, and give all their letters to a longer acronym: UNHCR."""
_STARTS = word_set("united great european saudi syrian south sri")


def as_one_word(words: list[str]) -> list[str]:
    """Return the words with countries and unions of several words made one."""
    if _STARTS.isdisjoint(words):
        return words
    text = " ".join(["", *words, ""])
    for phrase, word in _PHRASES:
        text = text.replace(f" {phrase} ", f" {word} ")
    return text.split()
