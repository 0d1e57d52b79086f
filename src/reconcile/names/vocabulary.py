"""What the words of names mean to a comparison: which are light, which must match, which are kin.

The tables are general knowledge of names in news and lists of bodies; none is learnt from data.
"""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """Return the words of a text as a set: tables are written as people read them."""
    return frozenset(text.split())


def rows(table: str) -> list[list[str]]:
    """Return the rows of a table, parted by semicolons, as lists of words."""
    return [row.split() for row in table.split(";") if row.split()]


ARTICLES = word_set(
    """
    al el ul ur as ash ad ar at az an es ez esh er the
    """
)
"""Dropped before another word: they come and go in news spellings."""

JOINTS = word_set(
    """
    of and for in on to a an und et y e i o fi wa va w de del des du la le les los las der die das
    della do da dos di
    """
)
"""Dropped from names of bodies, but counted for acronyms."""

PARTICLES = word_set(
    """
    bin ibn ben bn bint binti binte ould oglu de del della di da do dos das du des d la le las los
    van von der den ter ten af zu zur of
    """
)
SONS = word_set("bin ibn ben bn")
"""One word in several spellings."""
HONORIFICS = word_set(
    """
    mr mrs ms miss mister sir dame lord lady dr doctor prof professor sheikh shaikh sheik shaykh
    cheikh haji hajji hadji hajj haj mullah mulla mawlawi maulawi moulavi maulvi maulana mawlana
    molla qari kari ustad ustaz sayyid sayyed seyyed sayed ayatollah hojatolislam hojjatoleslam
    imam mufti emir amir gen general lt lieutenant col colonel maj major capt captain sgt
    sergeant cmdr commander brig brigadier adm admiral marshal field king queen prince princess
    sultan hrh majesty highness excellency hon honorable honourable rev reverend fr father
    bishop archbishop patriarch cardinal pope sen senator rep congressman congresswoman judge
    justice president premier chancellor minister ambassador envoy secretary spokesman
    spokeswoman spokesperson chairman chairwoman chairperson chair chief head leader governor
    mayor deputy director commissioner speaker representative negotiator delegate mp hazrat
    khawaja alhaj tun datuk dato tan comrade mallam daw
    """
)
"""Words that stand before a person's name and say nothing of who it is."""

FIRM_HONORIFICS = HONORIFICS - word_set("amir emir field major tan imam sultan king prince")
"""Those of them that are not names as well."""

POST_WORDS = word_set(
    """
    special permanent former acting interim vice foreign prime defense defence interior finance
    oil energy information justice state general supreme senior top main opposition rebel
    government regime current then late new political military legal chief press party first the
    and of s national security adviser advisor affairs house white under assistant united its
    his her their our a an arab republic nations kingdom
    """
)
"""Words that may stand around a post before a person's name, and are names of nobody."""

SUFFIXES = word_set(
    """
    jr sr junior senior phd md esq
    """
)

MUHAMMAD = word_set("muhammad mohammed mohamed mohammad muhamed muhamad mohamad mohd md mohamud")
COMMON_NAMES = word_set(
    """
    muhammad mohammed mohamed mohammad muhamed muhamad mohamad mohd ahmad ahmed ali hasan hassan
    hussein husayn hussain abdullah abdallah khan kim maria jose juan singh
    """
)
"""Given names and family names so frequent that sharing one says little."""

LEGAL = word_set(
    """
    inc incorporated ltd limited llc llp lp plc corp corporation co company gmbh ag
    aktiengesellschaft gesellschaft mit beschrankter haftung sa sas sarl srl spa nv bv ab oy as
    kk pte pty sal offshore off shore fze fzco fzc jsc ojsc cjsc pjsc oao ooo zao pao joint
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
  squad squadron squadrons unit units regiment;
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
people peoples khalq khalk popular popolare populaire halk shaabi shaabiyya pueblo;
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
workers worker labor labour;
brotherhood ikhwan;
security amn;
revenge vengeance;
peacekeeping;
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
THINGS = word_set(
    """
    absence agreement airport airstrike airstrikes attack attacks ceasefire conference conflict
    crisis dam delegation delegations district earthquake election elections flood floods hotel
    invasion massacre meeting negotiations offensive presence protests province region revolt siege
    strike strikes summit talks treaty truce uprising village war
    """
)
"""Words that name an event, a place or a group of people and that no person is called."""
EMPTY_KINDS = word_set("group organisation company movement association foundation international")
"""Kinds that say least: one of them more, and it's still that body; others may be a part of it."""
INITIALS = {
    head: frozenset(w[0] for w, other in CONCEPTS.items() if other == head)
    for head in set(CONCEPTS.values())
}
"""The letters that a word may give to an acronym, in any of its languages."""

LIGHT = BODIES | word_set(
    """
    islamic islami national people peoples khalq khalk popular revolutionary liberation democratic
    united armed high supreme main international global general
    """
)
MARKERS = word_set(
    """
    north south east west northern southern eastern western central upper lower left right new
    real true provisional continuity official former anti non pro neo old young
    """
)
"""Words that tell two bodies apart even where only one of them has it."""

_NUMBERS = """
1 one first 1st i;
2 two second 2nd ii;
3 three third 3rd iii;
4 four fourth 4th iv;
5 five fifth 5th v;
6 six sixth 6th vi;
7 seven seventh 7th vii;
8 eight eighth 8th viii;
9 nine ninth 9th ix;
10 ten tenth 10th x;
11 eleven eleventh 11th xi;
12 twelve twelfth 12th xii;
13 thirteen thirteenth xiii;
14 fourteen fourteenth xiv;
15 fifteen fifteenth xv;
16 sixteen sixteenth xvi;
17 seventeen seventeenth;
18 eighteen eighteenth;
19 nineteen nineteenth;
20 twenty twentieth;
30 thirty;
"""
NUMBERS = {word: row[0] for row in rows(_NUMBERS) for word in row}

_GIVEN = """
alexander aleksandr alexandr alexandre oleksandr aleksander alaksandr aliaksandr sasha alejandro
  iskandar;
sergey sergei serhiy sergej sergii serhii siarhei serge;
nikolai nikolay mykola nicholas nicolas nick mikalai;
vladimir volodymyr uladzimir wladimir;
yuri yuriy yurii yury iurii jurij;
igor ihor;
evgeny yevgeny yevgeniy evgeniy eugene yevhen evgenii yevgenii;
dmitry dmitri dmitriy dmytro dimitri;
andrey andrei andriy andrew andrej;
oleg oleh;
peter pyotr petr petro piotr pedro;
mikhail mykhailo michael mike mihail mikhailo misha;
paul pavel pavlo pablo;
vasily vasiliy vasyl vasil;
grigory hryhoriy;
gennady hennadiy gennadiy;
konstantin kostyantyn;
viktor victor;
benjamin bibi ben benny;
william bill will willy billy;
robert bob rob bobby;
richard dick rick;
james jim jimmy;
thomas tom tommy;
joseph joe jose yusuf youssef;
edward ed ted eddie;
anthony tony antonio;
jeffrey jeff geoffrey;
ronald ron;
donald don;
david dave;
daniel dan danny;
steven stephen steve;
charles charlie carlos;
frederick fred;
matthew matt;
christopher chris;
kenneth ken;
gregory greg;
timothy tim;
samuel sam;
elizabeth liz beth;
katherine kate kathy catherine;
margaret maggie;
john jack;
reuven ruby;
maria ma;
muhammad mohd md mohammed;
abdullah abdallah abdoulaye;
"""
GIVEN = {word: row[0] for row in rows(_GIVEN) for word in row}
"""Given names that are one name in kindred languages, or its short form."""
