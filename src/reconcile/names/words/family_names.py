"""Family names so frequent that a near one is another family's, not a misspelling.

From what censuses of English-speaking countries, and of Spanish, German, French, Chinese and
Korean ones as they are written in English, count as their most frequent.
"""

from __future__ import annotations

from reconcile.names.words import word_set

FREQUENT = word_set(
    """
    adams adamson allan allen alonso alvarez anderson andersen andrews armstrong arnold bailey
    baker ball banks barker barnes barnett barrett barry bates bauer baxter beard becker bell
    bennett berg berger bernard berry bird bishop black blake blanc bond bowen bowman boyd bradley
    brady brandt brennan brewer briggs brooks brown bruce bryant buchanan buck burke burns burton
    bush butler byrne cameron campbell cannon carlson carpenter carr carroll carter castillo castro
    chambers chan chang chapman chen cheng chin choi chung clark clarke clayton cohen cole coleman
    collins connolly conner connor cook cooper cortes costa cox craig crawford cross cruz
    cunningham curtis daniel daniels davidson davies davis davison dawson day dean delgado diaz
    dickson dixon dominguez douglas doyle duncan dunn edwards elliott ellis evans farmer farrell
    ferguson fernandez fischer fisher fitzgerald fleming fletcher flores ford foster fowler fox
    francis franco frank franklin fraser freeman fuchs fuller garcia gardner garner gibbs gibson
    gilbert gill gomes gomez gonzales gonzalez goodman goodwin gordon graham grant graves gray
    green greene gregory griffin griffith griffiths gross gutierrez haas hahn hale hall hamilton
    hansen hanson harding hardy harper harris harrison hart hartmann harvey hawkins hayes heinz
    henderson henry hernandez herrera hicks higgins hill ho hoffman hoffmann holland holmes holt
    hopkins horn howard howe howell huang huber hudson hughes hunt hunter ingram jackson jacobs
    jacobson jacobsen james jansen jenkins jennings jensen jimenez johnson johnston johnstone jones
    jordan joseph jung kaiser kang keller kelley kelly kennedy kim king klein knight koch kowalski
    kramer kraus krause kuhn lam lambert lane lang lange larson larsen lau law lawrence lawson lee
    lehmann leonard leone lewis li liang lim lin lindsay little liu lloyd long lopez louis lowe
    lucas luis luna lynch mack mann manning marin marino marks marquez marsh marshall martin
    martinez martins mason matthews mayer mcdonald mcgee mckay mckee mclean medina meier mendez
    mendoza menendez meyer miles miller mills mitchell molina moore morales moran moreno morgan
    morris morrison moss moya mueller muller munoz murphy murray myers navarro neal nelson newman
    nguyen nichols nicholson nielsen nilsson nixon noble norman norris norton nunez oliver olsen
    olson ortega ortiz osborne owen owens page palmer park parker parks parsons patel patterson
    patton payne pearce pearson pena perez perkins perry peters petersen peterson phelps philips
    phillips pierce porter potter powell power powers price quinn ramirez ramos ramsey ray reed
    reese reeves reid reilly reyes reynolds rice richards richardson richter riley rios rivera
    roberts robertson robinson robles rodgers rodriguez rogers romano romero rosario rose ross
    rossi roth rowe roy ruiz russell russo ryan salas salazar sanchez sanders sandoval santiago
    santos schmidt schmitt schneider schroder schroeder schulz schulze schultz schwartz schwarz
    scott serrano sharp sharpe shaw shelton sherman silva simmons simon simpson sims sloan smith
    snow snyder song soto spencer stanley steele stein stephens stephenson stevens stevenson
    stewart stone stuart sullivan sun sutton swanson tan tang tate taylor terry thomas thompson
    thomson thornton todd torres tran tucker turner tyler vargas vasquez vega wade wagner walker
    wallace walsh walter walters walton wang ward warner warren washington waters watkins watson
    watts weaver webb weber webster weeks weiss welch wells werner west wheeler white wilkins
    wilkinson williams williamson willis wilson winter wolf wolfe wolff wong wood woods woodward
    wright wu xu yang yates yoon young zhang zhao zheng zhou zhu zimmermann
    """
)
