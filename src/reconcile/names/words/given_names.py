"""Given names that only men or only women bear, as far as frequency in western lists says.

Names that both bear (*Andrea*, *Jean*, *Kim*, *Robin*) are in neither.
"""

from __future__ import annotations

from reconcile.names.words import word_set

MEN = word_set(
    """
    aaron adam adrian adrien alan albert alejandro aleksandr alessandro alex alexander alfred ali
    allan allen alvaro anders andre andreas andrei andrew angelo anthony anton antonio arthur
    augustus benedict benjamin bernard boris brian bruno carl carlo carlos charles christian
    christoph christopher claude daniel david denis dennis diego dieter dmitry dominic donald
    douglas edgar edmund eduard edward edwin emil emilio enrique eric erich ernest ernst etienne
    eugene fabien federico felix ferdinand fernando filippo francesco francis francisco franz
    frederick friedrich fritz gabriel geoffrey george georg gerald gerard gerhard gilbert giovanni
    giuseppe gregory guillaume gunther gustav guy hans harold harry hector heinrich helmut henri
    henry herbert hermann herman horace howard hugh hugo igor ivan jack jacques jakob james jan
    javier joachim joao johan johann johannes john jonathan jorge josef joseph joshua juan julian
    julien julius karl keith kenneth klaus konstantin kurt lawrence leon leonard leonid leopold
    louis lucas lucien ludwig luigi luis luke manuel marc marcel marco marcus mario mark martin
    mathieu matthew matthias maurice max michael michel miguel mikhail nathan nicholas nicolas
    nikolai nikolaus norman oleg oliver oscar oskar otto pablo pascal patrick paul pavel pedro peter
    philip philippe pierre ralph ramon raymond reinhard rene ricardo richard robert roberto rodrigo
    roger roland rolf ronald rudolf rupert samuel sebastian sergei sergey sergio simon stanley
    stefan stephan stephen steven stuart theodor theodore thomas timothy tobias tom ulrich uwe
    victor viktor vincent vladimir walter werner wilhelm william winston wolfgang xavier yuri
    """
)
WOMEN = word_set(
    """
    adele adriana adrienne agatha agnes alexandra alice alicia amanda amelia amy ana anastasia
    angela anita ann anna anne annette antonia antoinette barbara beatrice bertha bridget brigitte
    camille carla carmen carol carolina caroline catherine cecilia charlotte christiane christina
    christine claire clara claudette claudia clementine colette cristina danielle daniela deborah
    denise diana diane dominique dora doris dorothea dorothy edith eileen elaine eleanor elena
    eleonora elisa elisabeth elizabeth ella ellen elsa emilia emily emma erica erika ernestine
    esther eugenie eva eve fabienne federica felicia florence fernanda frances francesca francoise
    franziska frederica gabriela gabriella gabrielle genevieve georgia georgina gerda gertrude
    gisela giovanna giulia gloria grace greta harriet heidi helen helena helga henrietta hilda ida
    ines ingrid irene irina isabel isabella jacqueline jane janet jeanette jeanne jennifer jessica
    joan joanna josephine josephina joyce judith julia juliana julie julienne juliette karin karina
    katharina katherine kathleen laura leonora leontine lily linda lisa lois louisa louise lucia
    lucienne lucy luisa lydia madeleine magdalena manuela marcella margaret margarita margot maria
    marianne marie marina marta martha martina mary mathilde matilda maureen melanie michaela
    michele michelle miriam monica monika nadia nancy natalia natalie nicole nina nora norma olga
    olivia ottilie pamela pascale patricia paula paulina pauline petra philippa phyllis rachel
    rebecca regina renate renee rita roberta rosa rose ruth sabine sally samantha sandra sarah
    sharon sheila silvia simone sofia sonia sophia sophie stella stephanie susan susanna svetlana
    sylvia tamara tania tatiana teresa theodora theresa ursula valentina valerie vanessa vera
    veronica victoria viktoria viola virginia vivian wilhelmina wilhelmine xenia yvette yvonne
    """
)
GIVEN_NAMES = MEN | WOMEN
