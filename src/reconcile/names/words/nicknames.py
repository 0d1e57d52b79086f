"""Given names that are one: in kindred languages (Peter, Pyotr), and as a nickname (Bill)."""

from __future__ import annotations

from reconcile.names.words import rows

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
charles charlie carlos chuck;
frederick fred;
matthew matt;
christopher chris;
kenneth ken;
gregory greg;
timothy tim;
samuel sam;
bernard bernie;
lawrence larry;
francis frank;
philip phil;
raymond ray;
walter walt;
deborah debbie;
jennifer jenny;
rebecca becky;
susan sue;
pamela pam;
victoria vicky;
elizabeth liz beth;
katherine kate kathy catherine;
margaret maggie peggy;
john jack;
reuven ruby;
maria ma;
muhammad mohd md mohammed;
abdullah abdallah abdoulaye;
"""

GIVEN = {word: row[0] for row in rows(_GIVEN) for word in row}
"""Given names that are one name in kindred languages, or its short form."""
