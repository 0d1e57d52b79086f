"""Given names that only men or only women bear, as far as frequency in western lists says.

Names that both bear (*Andrea*, *Jean*, *Kim*, *Robin*) are in neither.
"""

from __future__ import annotations

from reconcile.names.words import word_set

MEN = word_set(
    """
    aaron adam adrian adrien alain alan albert alejandro aleksandr alessandro alex alexander alfred
    alfredo ali allan allen alvaro anders andre andreas andrei andrew angelo anthony anton antonio
    armando arthur arturo augustus baptiste basil benedict benjamin bernard bjorn boris brian bruce
    bruno bryan carl carlo carlos cecil cesar charles christian christoph christopher claude claudio
    clive colin craig cristobal daniel david denis dennis derek didier diego dieter dirk dmitry
    domingo dominic donald douglas edgar edmund eduard eduardo edward edwin emil emiliano emilio
    enrique eric erich ernest ernesto ernst erwin esteban etienne eugene fabien fabio federico
    felipe felix ferdinand fernando filippo francesco francis francisco franz frederick friedrich
    fritz gabriel gary geoffrey georg george gerald gerard gerardo gerhard gerrit gilbert gilberto
    gilles giorgio giovanni giulio giuseppe glenn gonzalo graham gregory guido guillaume guillermo
    gunther gustav gustavo guy hans harold harry hector heinrich heinz helmut hendrik henri henrik
    henry herbert herman hermann holger horace horst howard hugh hugo humberto ian ignacio igor ivan
    jack jacques jaime jakob james jan jason javier jens jeremy jerry joachim joao joaquin johan
    johann johannes john jonathan jorge josef joseph joshua juan julian julien julio julius jurgen
    justin karl keith kenneth kevin klaus konstantin kurt larry lars laurent lawrence leandro leon
    leonard leonid leopold lorenzo lothar louis luca lucas lucien ludwig luigi luis luke manfred
    manuel marc marcel marcelo marco marcus mario mark martin massimo mateo mathieu matteo matthew
    matthias maurice mauricio mauro max michael michel miguel mikhail nathan neil nestor nicholas
    nicolas nigel nikolai nikolaus nils norman oleg oliver olivier oscar oskar osvaldo otto pablo
    paolo pascal patrick paul pavel pedro peter philip philippe pierre pieter pietro rafael rainer
    ralf ralph ramon raul raymond reinhard renato rene ricardo richard robert roberto rodrigo roger
    roland rolf ronald roy ruben rudolf rupert russell ryan salvador salvatore samuel santiago
    sebastian sergei sergey sergio siegfried simon stanley stefan stefano stephan stephen steven
    stuart sven sylvain theodor theodore thierry thomas timothy tobias tom tomas torsten trevor
    ulrich umberto uwe vicente victor viktor vincent vincenzo vittorio vladimir volker walter wayne
    werner wilhelm willem william winston wolfgang xavier yuri yves
    """
)
WOMEN = word_set(
    """
    adele adriana adrienne agatha agnes alexandra alice alicia amanda amelia amy ana anastasia
    angela anita ann anna anne annette antoinette antonia astrid barbara beatrice beatriz bertha
    birgit brenda bridget brigitte camille carla carmen carol carolina caroline catherine cecilia
    chantal charlotte cheryl chiara christa christiane christina christine cindy claire clara
    claudette claudia clementine colette cristina crystal daniela danielle deborah debra denise
    diana diane dolores dominique donna dora doris dorothea dorothy edith eileen elaine eleanor
    elena eleonora elisa elisabeth elizabeth elke ella ellen elodie elsa emilia emily emma erica
    erika ernestine esperanza esther ethel eugenie eva eve evelyn fabienne federica felicia fernanda
    florence frances francesca francoise franziska frederica gabriela gabriella gabrielle genevieve
    georgia georgina gerda gertrude giovanna gisela giulia gladys gloria grace greta gudrun harriet
    heather heidi helen helena helga henrietta hilda hildegard ida ines inge ingeborg ingrid irene
    irina isabel isabella jacqueline jane janet jeanette jeanne jennifer jessica jill joan joanna
    josefa josephina josephine joyce judith judy julia juliana julie julienne juliette jutta karen
    karin karina katharina katherine kathleen katrin kimberly kirsten laura leonora leontine leticia
    lillian lily linda lisa lois lola lori louisa louise lucia lucienne lucy luisa luz lydia
    madeleine magdalena manuela marcella margaret margarita margot maria marianne marie marilyn
    marina marlene marta martha martina mary mathilde matilda maureen melanie melissa mercedes
    michaela michele michelle miriam monica monika nadia nancy natalia natalie nicole nina nora
    norma odile olga olivia ottilie pamela paola pascale patricia paula paulina pauline petra
    philippa phyllis pilar rachel raquel rebecca regina renate renee rita roberta rocio rosa rosario
    rose ruth sabine sally samantha sandra sarah sharon sheila shirley sigrid silvana silvia simone
    sofia solange soledad solveig sonia sophia sophie stella stephanie susan susanna svetlana sylvia
    tamara tania tatiana teresa theodora theresa tina ulrike ursula valentina valerie vanessa vera
    veronica veronique victoria viktoria viola virginia vivian waltraud wendy wilhelmina wilhelmine
    xenia yolanda yvette yvonne
    """
)
MEN_IN_SHORT = word_set(
    "bill billy bob bobby dave dick eddie fred greg jeff jim jimmy joe mike pete steve ted tim tony"
)
"""Short forms that only men bear."""
GIVEN_NAMES = MEN | WOMEN
OF_BOTH = word_set(
    """
    alexis andrea ariel camille carol chris claude dominique eden francis jan jean jordan jose kelly
    kim laurence lee leslie morgan pat robin sacha sasha sidney stacey taylor terry tracy
    """
)
"""Given names that men bear and women, in one language or in two."""
