"""What a company is by law: a stock company, a limited one, a partnership, an association.

In: the words of a body's name. Out: one of these, or "" where nothing says it. Forms of several
countries that translate each other are one: an AO is a JSC, an OOO an LLC.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.names.words import rows

if TYPE_CHECKING:
    from collections.abc import Sequence

_FORMS = """
limited gmbh llc ooo sarl srl bv oy aps sro doo kft pte pty lda ltda limitata limitada liability
  ood eood beschrankter tov too ug;
stock ag aktiengesellschaft sa spa nv ab oyj plc jsc ojsc cjsc pjsc oao ao zao pao kk asa tbk nyrt
  zrt ad ead
  inc incorporated corp corporation;
partnership llp lp kg ohg;
association ev
"""
_FORM_OF = {word: row[0] for row in rows(_FORMS) for word in row[1:]}
_LIMITED = frozenset({"ltd", "limited"})
_ANY = _FORM_OF.keys() | _LIMITED | {"stock"}


def legal_form(words: Sequence[str]) -> str:
    """Return what a body is by law; a public limited company is a stock company."""
    if not _ANY.isdisjoint(words):
        return _read(words)
    return ""


def _read(words: Sequence[str]) -> str:
    named = [_FORM_OF[word] for word in words[1:] if word in _FORM_OF]
    if "joint" in words and "stock" in words:
        return "stock"
    if named:
        return named[-1]
    if words and words[-1] in _LIMITED:
        return "stock" if "public" in words else "limited"
    return ""
