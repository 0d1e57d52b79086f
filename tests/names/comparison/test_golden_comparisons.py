"""Names that spelling alone decides about, and the words that each pair of them shares."""

from reconcile.names import compare


def compared(line):
    kind, a, b = line.split(" | ")
    found = compare(a, b, None if kind == "-" else kind)
    yield f"{found.score} {found.answer} {found.reason}; {found.tips}"
    for part in found.parts:
        yield f"{part.a} / {part.b} {part.how} {part.similarity:.3f} {part.weight:.2f} {part.cost}"


def test_names_are_compared_as_kept(as_kept):
    as_kept("compared.txt", compared)
