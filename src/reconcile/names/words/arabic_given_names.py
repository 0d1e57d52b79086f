"""Given names of the Muslim world that are near in Latin letters and two in their own.

In: two words. Out: whether they are known to be two names. Each row is one name in Arabic letters,
or names that news spells alike and that no spelling separates (Salim and Salem), in the usual
spellings of Arabic, Persian, Turkish and Urdu news in English. Where vowels are left open Hassan is
near to Hussein, Kamal to Kamil and Nasir to Nisar, so that only who knows them keeps them apart.
"""

from __future__ import annotations

from reconcile.names.words import rows

_NAMES = """
hasan hassan hasen hassen haasan; husayn hussein hussain husain husein hussien hussin hossein
hosein hoseyn husseyn houssein hussen huseyin; hassoun hassun; ihsan ehsan; hasna; ghassan;
muhammad mohammed mohamed mohammad mohamad muhammed muhamed muhamad mahamat mohamud mehmet mehmed;
mahmud mahmoud mahmood mehmood mahmut; ahmad ahmed ahmet achmad; hamad; hamid hameed hamed hamidi;
hammud hammoud hamoud hamood humud; hamdan; hamdi hamdy; hammad; nasir nasser naser nassir nasr;
nisar nissar; nazir nazeer nadhir; nadir nader; munir mounir muneer moneer; mansur mansour
mansoor; mundhir munther monzer; salih saleh salleh; salah salaheddin; salim saleem salem saalim;
salman; sulayman suleiman sulaiman soleiman suleyman solaiman; salam; salama salamah; sami samy;
samir sameer samer; samar; kamal kemal; kamil kamel; jamal gamal cemal djamal; jamil jameel djamil
gamil; jalal celal djalal; jalil jaleel djalil; khalil khaleel halil; khalid khaled halid; khaldun
khaldoun; khalaf; khalifa khalifah; rashid rasheed rached rachid; rashad rachad; rushdi rushdy;
rida reza riza ridha reda; rafiq rafik rafeeq; rafi rafee; rahim raheem rahem; rahman rehman;
karim kareem kerim; karam; akram ekrem; ikram; ashraf eshref; sharif sherif shareef cherif serif;
said saeed saeid sayid saed; saad sad; saud saoud; asad assad; asaad; usama osama oussama ossama;
umar omar omer oumar; amir ameer emir amer; amr; ammar; imran; umran; amin ameen emin; aman; iman;
ayman aymen aiman; yaman; ali aly; ala alaa; aliya; adil adel; adnan; atif atef; arif aref; ashur;
asim asem assem; azim azeem; azam aazam; isam essam issam; issa isa eissa; aziz azeez; izzat
ezzat; azzam; basim bassem basem; bassam; bashar; bashir basheer bachir besir; bilal; hilal; jabir
jaber gaber; jabbar; jabr; jafar jaafar gafar; jawad javad jawwad cevat; jihad; faris fares; firas
feras; fahd fahad; fuad fouad; fawaz fawwaz; fawzi fauzi fouzi; fadil fadel fadhil fazil; fadl
fazl; faysal faisal feisal; farid fareed; farah; habib habeeb; hadi hady; mahdi mehdi; huda; hakim
hakeem hakem; hashim hashem hachem; hisham hesham hicham; haytham haitham; hamza hamzah; haydar
haidar haider; harith hareth; harun haroun haroon; ibrahim ebrahim; idris idrees; ilyas elias;
imad emad; ismail ismael esmail; ishaq ishak; latif lateef; lutfi lotfi; majid majeed majed; majd;
amjad; malik maalik; marwan merwan; mazin mazen; mustafa mostafa; muslim; mutlaq; nabil nabeel;
nabih; najib najeeb; najm; najah; qadir kadir qader; qasim kassem qassem kasim qasem kasem; sabir
saber; sabri sabry; sadiq sadik sadeq; shakir shaker; shukri choukri; shafiq chafik; tahir taher;
tariq tarek tareq tarik; tawfiq taufik tewfik; talal; talib taleb; walid waleed; wahid waheed;
wael wail; yahya yahia; yasin yassin yaseen; yasir yasser yaser; yunus younis yunis; yusuf yousef
youssef yousuf; zahir zaher; zuhayr zuhair zoheir; zayd zaid zeid; zayn zain zein; ziyad ziad;
zakariya zakaria zakarya; zakir zaker; musa moussa mousa; musab mosab musaab; murad mourad;
mujahid; mukhtar; abdullah abdallah abdulla abdalla
"""
_ROW = {word: at for at, row in enumerate(rows(_NAMES)) for word in row}


def is_given(word: str) -> bool:
    """Say whether a word is the spelling of a known name."""
    return word in _ROW


def are_two(a: str, b: str) -> bool:
    """Say whether two words are spellings of two known names."""
    return a in _ROW and b in _ROW and _ROW[a] != _ROW[b]


def is_family_of(a: str, b: str) -> bool:
    """Say whether one word is the family name made of the other by the ending of a nisba, -i.

    Mansouri isn't Mansour.
    """
    short, long = sorted((a, b), key=len)
    made = long in {f"{short}i", f"{short}y"} and short in _ROW
    return made and _ROW.get(long) != _ROW[short]
