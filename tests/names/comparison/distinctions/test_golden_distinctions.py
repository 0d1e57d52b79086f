"""Names that are two, close or linked for another reason than their spelling, and names that aren't."""

from reconcile.names import compare


def compared(line):
    kind, a, b = line.split(" | ")
    for one, other in ((a, b), (b, a)):
        found = compare(one, other, None if kind == "-" else kind)
        yield f"{found.score} {found.answer} {found.reason}"


def test_names_are_distinguished_as_kept(as_kept):
    as_kept("distinguished.txt", compared)
