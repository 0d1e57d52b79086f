"""Family S: files that can't be read as they are. Reading finds these; here are their pages.

In a page's example a control picture is in the place of its character (U+2407 for the bell), and an
ellipsis for 30,000 letters more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.check.rule import Found

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reconcile.check.rule import Facts


def met_on_reading(facts: Facts, code: str) -> Iterator[Found]:
    """Yield what reading the files found under a code."""
    for finding in facts.project.findings:
        if finding.code == code:
            yield Found(
                finding.message,
                finding.primary,
                finding.about,
                finding.related,
                finding.expected,
                finding.fix or finding.suggestion,
                finding.severity,
            )


def unreadable_file(facts: Facts) -> Iterator[Found]:
    """Files of the project that can't be opened, or are passed over.

    A folder is where a file belongs, the file may not be read, a link leads nowhere, or a name
    looks like one of the project's and isn't read: `claims.yml`, `claims2.yaml` beside
    `claims.yaml`, a record in a folder below `sources/`. What can't be read can't be checked, so
    the run ends with status 2.

    Bad:

        # claims/more.yaml/note.txt
        A folder has the name of a claims file.

    Good:

        # claims/more.yaml
        claims: []
    """
    return met_on_reading(facts, "S001")


def not_utf_8(facts: Facts) -> Iterator[Found]:
    """Files that are not in UTF-8.

    Save the file as UTF-8. Other encodings can't be distinguished with certainty, and a guess would
    change the words of a quote.

    Bad:

        # claims.yaml in latin-1
        claims:
          - {source: one, field: place, subject: talks, value: Genève, quote: à Genève}

    Good:

        claims:
          - {source: one, field: delegation_head, subject: talks, value: Rémy, quote: Rémy led}
    """
    return met_on_reading(facts, "S002")


def forbidden_character(facts: Facts) -> Iterator[Found]:
    """Control characters and other characters that nobody types.

    Such a character comes from copying, or is put there to make a terminal or an editor show
    something else than what is written. Delete it.

    Bad:

        claims:
          - {source: one, field: duration, subject: war, value: six years, quote: six␇ years}

    Good:

        claims:
          - {source: one, field: duration, subject: war, value: six years, quote: six years}
    """
    return met_on_reading(facts, "S003")


def yaml_syntax(facts: Facts) -> Iterator[Found]:
    """Files that are not YAML.

    The place is where reading stopped; the mistake is there or shortly before. Indent with
    spaces, and put a text that has a colon and a space in it into quotation marks.

    Bad:

        claims:
          - source: one
            quote: he said: six years

    Good:

        claims:
          - source: one
            field: duration
            subject: war
            value: six years
            quote: "he said: six years"
    """
    return met_on_reading(facts, "S004")


def duplicate_key(facts: Facts) -> Iterator[Found]:
    """Keys that appear twice in one mapping.

    Most readers of YAML keep the last and say nothing, so that an edit to the first is lost.

    Bad:

        claims:
          - source: one
            field: duration
            subject: war
            value: five years
            value: six years

    Good:

        claims:
          - {source: one, field: duration, subject: war, value: six years}
    """
    return met_on_reading(facts, "S005")


def yaml_feature_refused(facts: Facts) -> Iterator[Found]:
    """Anchors, aliases, tags and second documents.

    A claims file has no use for them: a claim should be readable where it is, and aliases are
    how a small file becomes a huge one.

    Bad:

        claims:
          - &first {source: one, field: duration, subject: war, value: six years}
          - *first

    Good:

        claims:
          - {source: one, field: duration, subject: war, value: six years}
    """
    return met_on_reading(facts, "S006")


def too_deep(facts: Facts) -> Iterator[Found]:
    """Mappings or lists nested too deeply.

    No claim needs it; a file that does it is broken, or meant to break what reads it.

    Bad:

        claims: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]

    Good:

        claims: []
    """
    return met_on_reading(facts, "S007")


def too_large(facts: Facts) -> Iterator[Found]:
    """Texts and files that are too large for a claims project.

    A text may have 20,000 characters, a file 16 MB. Quotes are short; whole articles belong in
    `sources/text/`, and more claims in further files under `claims/`.

    Bad:

        claims:
          - {source: one, field: duration, subject: war, value: six years, note: a…}

    Good:

        claims:
          - {source: one, field: duration, subject: war, value: six years, note: a}
    """
    return met_on_reading(facts, "S008")


def wrong_shape(facts: Facts) -> Iterator[Found]:
    """A list, mapping or text where another of these is expected.

    Often a missing dash or a wrong indent.

    Bad:

        claims:
          source: one
          field: duration

    Good:

        claims:
          - {source: one, field: duration, subject: war, value: six years}
    """
    return met_on_reading(facts, "S009")
