"""What each word is to its name: its role, the word that it means, its weight and its sound."""

from reconcile.names.comparison.prepare import prepare
from reconcile.names.words.tokens import Role

ROLES = {number: role.lower() for role, number in vars(Role).items() if isinstance(number, int)}


def words_of(line):
    kind, name = line.split(" | ")
    found = prepare(name, None if kind == "-" else kind)
    aside = "" if not found.special else f" {tuple(found.aside)}"
    yield f"{found.normal}; {found.joined} {found.acronym} {found.known}{aside}".rstrip()
    for t in found.tokens:
        yield f"{t.text} {ROLES[t.role]} {t.kin} {t.weight:.2f} {t.sound} {t.bare} {t.coarse}"


def test_words_are_read_as_kept(as_kept):
    as_kept("words.txt", words_of)
