"""Small words in persons' names, what follows them, and names so frequent that they say little."""

from __future__ import annotations

from reconcile.names.words import word_set

OF_FAMILIES = word_set(
    "de del della di da do dos das du des d la le las los van von der den ter ten af zu zur"
)
SONS = word_set("bin ibn ben bn")
"""One word in several spellings."""

DAUGHTERS = word_set("bint binti binte")

SONS_BEHIND = word_set("oglu ogly oghlu oghly ogli ugli ulu uulu uly")
DAUGHTERS_BEHIND = word_set("qizi qyzy kizi kyzy kysy gizi gyzy")
"""Son and daughter in Turkic languages, behind the father's name: Rashid oglu, Rashid qizi."""

PARTICLES = OF_FAMILIES | SONS | DAUGHTERS | SONS_BEHIND | DAUGHTERS_BEHIND | word_set("ould of")
"""Small words before a surname, and before or behind a father's name."""

SUFFIXES = word_set(
    """
    phd md dds esq obe mbe cbe kbe dbe frs mp mep qc
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
