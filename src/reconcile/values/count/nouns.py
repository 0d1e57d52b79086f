"""What people count, by hand: words that mean one thing, groups of people, and what befell them.

Two nouns that no table has are treated as two different things, so a missing synonym hides a
contradiction; `check` reports such pairs.
"""

from __future__ import annotations

from typing import Final

STATES: Final = {
    "dead": (
        "dead death deaths die dies died dying kill kills killed killing killings fatality"
        " fatalities slain martyr martyrs martyred corpse corpses bodies perished murdered executed"
        " lives"
    ),
    "wounded": "wounded wounding injured injury injuries injuring injures hurt wounds maimed",
    "missing": "missing disappeared unaccounted",
    "displaced": "displaced displacing uprooted homeless idps",
    "detained": "detained arrested arrest arrests detainee detainees captured imprisoned jailed",
    "freed": "released freed",
    "recovered": "recovered recoveries recovery",
    "casualties": "casualty casualties",
}
"""What befell people, as a verb, an adjective or a noun."""

PEOPLE: Final = {
    "people": (
        "people persons person individual individuals humans human victim victims souls residents"
        " resident inhabitants inhabitant citizens citizen population"
    ),
    "civilians": "civilian civilians noncombatants non-combatants noncombatant",
    "combatants": (
        "combatant combatants fighter fighters soldier soldiers troops rebels militant"
        " militants militiamen insurgent insurgents gunmen gunman jihadists jihadist servicemen"
    ),
    "police": "policeman policemen policewoman policewomen officers officer police",
    "children": (
        "child children minors kid kids girl girls boy boys schoolchildren schoolchild infant"
        " infants baby babies toddlers toddler"
    ),
    "women": "woman women",
    "men": "man men",
    "passengers": "passenger passengers",
    "crew": "crew crewmen sailors sailor seamen",
    "pilgrims": "pilgrim pilgrims worshippers worshipper",
    "students": "student students pupils pupil schoolgirls schoolboys",
    "teachers": "teacher teachers",
    "patients": "patient patients",
    "medics": "medic medics doctor doctors nurse nurses paramedics",
    "journalists": "journalist journalists reporters reporter",
    "workers": "worker workers labourers laborers labourer laborer miners miner employees employee",
    "villagers": "villager villagers farmers farmer herders herder",
    "migrants": "migrant migrants",
    "refugees": "refugee refugees",
    "prisoners": "prisoner prisoners inmates inmate",
    "hostages": "hostage hostages",
    "protesters": "protester protesters protestor protestors demonstrators demonstrator",
    "tourists": "tourist tourists holidaymakers",
    "bystanders": "bystander bystanders",
    "survivors": "survivor survivors",
    "delegates": "delegate delegates",
}
"""Groups of people; "people" is everybody, and each other group is a part of them."""

THINGS: Final = {
    "groups": "group groups faction factions organisation organisations organization organizations",
    "cases": "case cases infection infections",
    "families": "family families household households",
    "houses": "house houses home homes dwelling dwellings",
    "villages": "village villages hamlet hamlets",
    "towns": "town towns",
    "cities": "city cities",
    "districts": "district districts",
    "countries": "country countries states nation nations",
    "vehicles": "vehicle vehicles",
    "tanks": "tank tanks",
    "planes": "plane planes aircraft airplane airplanes aeroplane aeroplanes jets jet",
    "ships": "ship ships vessel vessels boat boats",
    "attacks": "attack attacks strike strikes",
    "schools": "school schools",
    "hospitals": "hospital hospitals",
    "buildings": "building buildings",
    "posts": "post posts",
    "delegations": "delegation delegations",
}
"""Other things, with the words that mean the same."""

DEFINITIONS: Final = {
    "documented": (
        "documented verified recorded registered tallied counted certified identified officially"
    ),
    "confirmed": "confirmed laboratory-confirmed lab-confirmed",
    "probable": "probable",
    "suspected": "suspected alleged",
    "feared": "feared presumed",
    "estimated": "estimate estimates estimated estimation est",
    "projected": "projected extrapolated forecast modelled modeled",
}
"""How a figure is defined: what it takes to be counted in it."""

TIMES: Final = {
    "earlier": "earlier previously initially originally",
    "later": "later subsequently eventually now latest",
}


def index(table: dict[str, str]) -> dict[str, str]:
    """Return each word of a table with the name of its row."""
    return {word: name for name, line in table.items() for word in line.split()}
