"""Whether a name in Latin letters may come from a script that leaves its vowels open.

In: a name as written. Out: yes or no. Arabic, Persian and Hebrew write no short vowels and no
letters for them agree, so spellings of one name differ freely in vowels, doubled letters and
related consonants there. Elsewhere a letter makes another name.
"""

from __future__ import annotations

import re
from functools import lru_cache

from reconcile.names.words import word_set
from reconcile.names.words.normal import latin, leaves_vowels_out

_SIGNS = re.compile(
    r"""
    \b (?: al | el | ul | as | ash | ad | ar | ibn | bin | bint | abu | abou | umm | oum ) [ -]
    | \b (?: abd | abu | abou ) \w
    | q (?![iu]) | kh | (?<= [aeiu] ) h (?= [bfqyz] ) | dh | aa | uu
    | (?<! [oae] u) (?<! ei ) (?<! bur ) gh (?! t )
    | [\u02bf\u02be\u02bb\u02bc\u2018]
    | (?: allah | ullah | ollah | uddin | eddin | eddine | iyya | iyyah | ah | eh | abad | shahr )
      \b
    | \b (?: tell | tall | tal | deir | dayr | dair | kafr | kfar | beit | bayt | bait | wadi | wady
      | jabal | jebel | djebel | ain | ayn | beni | bani | bir | ras | umm | sidi ) [ -] \w
    """,
    re.VERBOSE,
)
"""Articles, words for son and father, letters and endings with which Arabic is transliterated.

An h ends a syllable before b, f, q, y or z in few other languages (Rahba, Yahya, Ihza):
German and Finnish have it before d, l, m, n, r, t and k.

And words for hill, house, valley, spring, convent and the like, with which its places begin.

The gh of English words (rights, Edinburgh, Vaughan) isn't a letter of Arabic.
"""
_NAMES = word_set(
    """
    muhammad mohammed mohamed mohammad mohamad muhamed muhamad ahmad ahmed ali hasan hassan hussein
    husayn hussain husain omar umar osman uthman othman yusuf yousef youssef ibrahim ebrahim ismail
    mustafa mostafa mahmoud mahmud hamid hamed khalid karim kareem rashid rasheed said saeed saleh
    salih salim saleem sami nasser nasir nassir jamal jamil kamal amin rahman rahim aziz malik
    tariq tarek walid waleed yasin yassin zaid zayd hamza haidar haydar jafar reza riza mehdi mahdi
    sadiq sadegh taha tahir faisal faysal fahd saud samir anwar adel adil akram ayman bashar basim
    bassam fadi fouad fuad habib hadi hani imad issa isa majid majed mansour mansur marwan mounir
    munir nabil nadir nizar osama usama qasim kassem ramadan riad riyadh sabri sharif sherif
    sulaiman suleiman sulayman fatima aisha zainab zeinab maryam mariam hossein hosseini mohsen
    javad gaza jaish jaysh jabhat harakat harakah hizb hizbul hezb liwa kataib ansar lashkar sham
    islami din deen sheikh shaikh
    """
)
"""Words by which a name is seen to be of that world."""


@lru_cache(maxsize=1 << 14)
def leaves_vowels_open(name: str) -> bool:
    """Say whether a name shows that it comes from Arabic, Persian or Hebrew."""
    if leaves_vowels_out(name):
        return True
    plain = name.lower() if name.isascii() else name.lower() + " " + latin(name).lower()
    return bool(_SIGNS.search(plain)) or not _NAMES.isdisjoint(re.findall(r"[a-z]+", plain))
