"""Relations between marks: each an annotation of its own, and an attribute of where it begins."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from reconcile.files.annotations.annotation import Annotation, Gathered
    from reconcile.model.position import Position


class Relation(NamedTuple):
    """What joins two marks, by their ids; its place in the file."""

    at: Position
    label: str
    begins: str
    ends: str


def related(
    marks: Mapping[str, Annotation],
    relations: Sequence[Relation],
    words: Callable[[Annotation], str],
    found: Gathered,
) -> Iterator[Annotation]:
    """Yield the marks and then the relations between them, as annotations.

    A mark at which `says` begins has an attribute `says`: the words that it leads to, those of
    several separated by "; ". The annotation of the relation marks the words that it leads to; its
    attributes are the words and label that it begins at (`from`, `from_label`) and the label of its
    own (`to_label`). A relation of a mark that isn't there is left out.
    """
    added: dict[str, dict[str, str]] = {key: {} for key in marks}
    made: list[Annotation] = []
    for relation in relations:
        begins, ends = marks.get(relation.begins), marks.get(relation.ends)
        if begins is None or ends is None:
            found.leave(relation.at, "it joins marks that aren't there")
            continue
        attributes = added[relation.begins]
        led = attributes.get(relation.label)
        attributes[relation.label] = f"{led}; {words(ends)}" if led else words(ends)
        about = {"from": words(begins), "from_label": begins.label, "to_label": ends.label}
        made.append(ends._replace(at=relation.at, label=relation.label, attributes=about))
    for key, mark in marks.items():
        yield mark._replace(attributes={**mark.attributes, **added[key]})
    yield from made
