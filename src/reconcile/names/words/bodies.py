"""Words of the names of bodies: which are light, which say what kind it is, which are kin."""

from __future__ import annotations

from reconcile.names.words import rows, word_set

ARTICLES = word_set(
    """
    al el ul ur as ash ad ar at az an es ez esh er the
    """
)
"""Dropped before another word: they come and go in news spellings."""


JOINTS = word_set(
    """
    of and for in on to a an und et y e i o fi wa va w de del des du la le les los las der die das
    della do da dos di ve pour par en por para sur au aux fur zur zum bi bil li lil
    """
)
"""Dropped from names of bodies, but counted for acronyms."""


LEGAL = word_set(
    """
    inc incorporated ltd limited llc llp lp plc corp corporation co company gmbh ag
    aktiengesellschaft gesellschaft mit beschrankter haftung sa sas sarl srl spa nv bv ab oy as
    kk pte pty sal fze fzco fzc jsc ojsc cjsc pjsc oao ooo zao pao joint
    stock liability sp z oo societatea cu raspundere limitata sirketi sirket ltda lda eeig kg
    ohg se ev est lc fgup s c l p m tovarystvo obmezhenoyu vidpovidalnistyu obshchestvo
    ogranichennoy otvetstvennostyu ao too tov cv sro doo kft zrt nyrt oyj aps asa wll bsc psc sdn
    bhd tbk ood eood ead kgaa ug
    """
)
"""Legal forms of companies, word by word."""

_CONCEPTS = """
army jaish jaysh jeish jaish lashkar ejercito armee arteesh arme;
front jabhat jabha jabhah jebhat frente cephe;
movement harakat harakah haraka harkat harakatul harkatul movimiento mouvement gerakan hareket;
party hizb hezb hizbul partido parti partiya partei partito;
brigade brigades battalion battalions liwa kataib katibat kataeb brigada brigadas saraya sarayat
  squad squadron squadrons unit units regiment yekineyen;
group groups jamaat jamaa jamaah jamaatul jamaatu gamaa jemaah jamiat jamia grupo groupe gruppe
  grupos;
organisation organization organizacion organisations organizations org tanzim munazzamat orgut;
committee committees lajnat lajna council councils shura majlis commission commissions;
association associations ittihad society societies union unions jamiyat jamiyyat league
  federation confederation verein vereinigung dzemijetul;
foundation foundations institution institutions institute institutes establishment muassasat
  muassassat stichting stiftung vakfi bonyad trust fund fonds fondation charity charitable
  khayriyyah welfare relief;
force forces quwat quwwat fuerzas guard guards corps legion faylaq faylak failaq;
faction factions wing network cell cells nuclei nucleus command commando commandos;
company companies sharika sharikat firm enterprise enterprises holding holdings industries
  industry industrial trading trade commercial services service;
bank banque banco banka;
exchange exchanges exchangers changers money hawala hawalah sarafi;
market markets supermarket store stores shop;
air airline airlines aviation airways aircompany havacilik;
television tv channel radio media;
shipping marine lines transport cargo kargo logistics lojistik;
engineering;
construction building reconstruction rebuilding binaa bina sazandegi;
investment investments finance financial credit;
import export;
office ministry department directorate agency bureau authority administration;
university college school center centre;
city province district governorate region town village state states republic;
"""
"""Words for kinds of bodies: light, and near to the others of their row."""

_KIN = """
islamic islami islamiyya islamiya islamiyah islamiyyah islamia alislami islamica;
liberation liberacion tahrir azadi kurtulus liberazione;
people peoples khalq khalk popular popolare populaire halk shaabi shaabiyya pueblo gel;
national nacional watani nationale milli melli;
revolution revolutionary revolucionario revolucionaria revolucionarias thawra thawrat inqilab
  enqelab;
democratic democracy democratico demokratik dimuqrati;
fighters combatants combatant fighting fighter guerrilla guerrillas guerilla combat combattants;
armed armadas armado militant;
communist comunista communiste;
martyrs martyr shuhada shohadaa shahid shuhadaa;
jihad dzihad;
supporters followers partisans;
holy;
charity;
islam;
mujahideen mujahedeen mujahidin mujahedin mojahedin mudjahidin moudjahidine mujahideens
  moudjahedine;
resistance muqawama muqawamah;
jerusalem quds qods;
sham levant;
jund soldiers;
usud lions;
tawhid monotheism oneness;
salvation khalas;
dawa dawah daawa call preaching predication;
nusra nusrah nusrat support;
islah reform;
cooperative taavon taawun;
economy economic eqtesad eghtesad iqtisad;
headquarters gharargah ghorb qarargah;
mission;
muslim muslims muslimin muslimeen;
workers worker labor labour karkeren;
brotherhood ikhwan;
security amn;
revenge vengeance;
peacekeeping;
government governments regime authorities hukuma hukumat gouvernement gobierno regierung hukumeti;
mobilization mobilisation hashd;
conquest fateh fath;
protection parastina;
petroleum oil;
negotiation negotiations;
freedom;
free azad;
life jiyana;
youth;
"""
"""Other words of bodies that languages share: near to the others of their row."""

BODIES = frozenset(word for row in rows(_CONCEPTS) for word in row)
CONCEPTS = {word: row[0] for row in rows(_CONCEPTS + _KIN) for word in row}
"""The word that stands for a word's meaning."""
EVENTS = word_set(
    """
    agreement airstrike airstrikes attack attacks ceasefire conference conflict crisis earthquake
    election elections flood floods invasion massacre meeting negotiations offensive protests revolt
    siege strike strikes summit talks treaty truce uprising war
    """
)
"""Words that name what happens."""
THINGS = EVENTS | word_set(
    "absence airport dam delegation delegations district hotel presence province region village"
)
"""Words that name an event, a place or a group of people and that no person is called."""
EMPTY_KINDS = word_set("group organisation company movement association foundation international")
"""Kinds that say least: one of them more, and it's still that body; others may be a part of it."""
INITIALS: dict[str, set[str]] = {head: set() for head in CONCEPTS.values()}
for _word, _head in CONCEPTS.items():
    INITIALS[_head].add(_word[0])
"""The letters that a word may give to an acronym, in any of its languages."""

LIGHT = BODIES | word_set(
    """
    islamic islami national people peoples khalq khalk popular revolutionary liberation democratic
    united armed high supreme main international global general
    """
)
