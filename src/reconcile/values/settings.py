"""The stipulated numbers of comparing: tolerances, caps and what vague words convey.

They are settings and not laws; each says where its default comes from. A project overrides them
under `settings` in its claims file.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from reconcile.model.file_entry import FileEntry

_Whole = Annotated[int, Field(ge=0)]
_Number = Annotated[float, Field(ge=0, allow_inf_nan=False)]


class Settings(FileEntry):
    """Every number that comparing values stipulates, with its default."""

    scale_stretch: _Whole = Field(
        1,
        description="Steps that a word of a scale may literally stretch: neighbours only differ "
        "(stipulated).",
    )
    joined_names: tuple[str, ...] = Field(
        (
            "Antigua and Barbuda",
            "Bosnia and Herzegovina",
            "Food and Agriculture Organization",
            "Heard and McDonald Islands",
            "Islamic State of Iraq and Syria",
            "Islamic State of Iraq and the Levant",
            "Saint Kitts and Nevis",
            "Saint Pierre and Miquelon",
            "Saint Vincent and the Grenadines",
            "Sao Tome and Principe",
            "São Tomé and Príncipe",
            "South Georgia and the South Sandwich Islands",
            "St Kitts and Nevis",
            "St Vincent and the Grenadines",
            "Trinidad and Tobago",
            "Turks and Caicos Islands",
            "Wallis and Futuna",
        ),
        description='Names with "and" or a comma inside, which a list of parties must not be split '
        "at.",
    )
    date_part_share: _Number = Field(
        1 / 3,
        description='Share of a month or year that "early" and "late" convey; "mid" is the rest '
        "(stipulated).",
    )
    open_date_reach: _Whole = Field(
        366,
        description='Days that "before", "after" and "by" a day or month convey, ten times that '
        "for a year and a hundred times for longer units (stipulated).",
    )
    open_date_share: _Number = Field(
        0.1,
        description="How far the same words convey for old dates, as a share of their age in "
        "2000: before 1450, 55 years (stipulated).",
    )
    circa_share: _Number = Field(
        0.05,
        description="How far an approximate year may literally lie off, as a share of its age in "
        "2000: circa 1880, 6 years, circa 500 BC, 125; at least one year. Cataloguing rules let "
        "circa grow so, from 5 years to 100 (Getty, CDWA; the share is stipulated).",
    )
    future_month_weight: _Number = Field(
        2.5,
        description="How much farther a month to come counts than one past, for a month without a "
        "year: 44 of 61 such months in news were past (TimeBank, AQUAINT and "
        "TempEval-3; the weight is stipulated).",
    )
    passed_day_reach: _Whole = Field(
        92,
        description="A day without a year that passed at most this many days before the source's "
        "is that one; of all others, the last and the next are kept (no exception among 81 such "
        "days in the news of TimeBank, AQUAINT and TempEval-3; the number is stipulated).",
    )
    exact_subjects: bool = Field(
        default=False,
        description="Whether a subject is matched by its whole name alone (but for case, marks and "
        "titles), by its aliases and by decisions, never by likeness: a project declares it.",
    )
    dot_thousands: bool = Field(
        default=False,
        description="Whether figures are written 1.000 and 1,5 instead of 1,000 and 1.5: a project "
        "declares it.",
    )
    about_conveyed: _Number = Field(
        0.1,
        description='Tolerance that "about" and its like convey, as a share of the figure '
        "(stipulated).",
    )
    about_literal: _Number = Field(
        0.2,
        description='Tolerance that they literally allow: farther off they contradict, as "nearly" '
        "does below 80% (stipulated).",
    )
    about_steps: _Number = Field(
        0.5,
        description="The least of both tolerances, in units of the figure's last digit that isn't "
        "0: 50 for 300 (that rounder figures have wider halos is Krifka 2007; the size "
        "is stipulated).",
    )
    nearly_conveyed: _Number = Field(
        0.9,
        description='From what part of its figure "nearly" conveys; "just over" mirrors it '
        "(stipulated).",
    )
    nearly_literal: _Number = Field(
        0.8,
        description='From what part of its figure "nearly" literally allows (stipulated).',
    )
    cap_single: _Number = Field(
        0.5,
        description="How far a bound on a figure of one digit and zeros conveys, in units of that "
        'digit: "more than 100" up to 150 (Cummins & Franke 2021).',
    )
    cap_unit: _Number = Field(
        1.0,
        description="How far other round bounds convey, in units of the last digit that isn't 0: "
        '"more than 110" up to 120 (Cummins & Franke 2021).',
    )
    cap_unrounded: _Whole = Field(
        10,
        description="A bound on a figure that isn't round conveys up to the next multiple of this "
        "(stipulated).",
    )
    well_reach: _Number = Field(
        2.0,
        description='How much farther "well over" conveys than "over", and "well under" than '
        '"under" (stipulated).',
    )
    round_unit: _Whole = Field(
        100,
        description='Multiples of this are round figures: "300,000" may be printed for "more than '
        '300,000" (stipulated).',
    )
    rounding_from: _Whole = Field(
        1000,
        description="From this size on a plain figure may be another one rounded: 97,000 of "
        "97,372, never 40 of 41, since small numbers are counted (stipulated).",
    )
    rounding_digits: _Whole = Field(
        2,
        description="Digits that a rounded figure shows at least: 1.2 million. With fewer the two "
        "figures only differ (stipulated).",
    )
    cutting_digits: _Whole = Field(
        3,
        description="Digits that a figure shows at least where it is another one cut off: 8,848 of "
        "8,848.86 (stipulated).",
    )
    coarse_reach: _Number = Field(
        0.05,
        description="How far a figure of one digit may be from the one that it rounds, as a share "
        "of it, or in points of a share (stipulated).",
    )
    shares: tuple[_Number, ...] = Field(
        (1 / 4, 1 / 3, 1 / 2, 2 / 3, 3 / 4, 1.0),
        description='The parts of a whole that people name: "over half" conveys less than the '
        'next, two thirds (Solt 2011 on "more than half"; the list is stipulated).',
    )
    share_gap: _Number = Field(
        0.05,
        description="How far above a share the next named part must lie to cap it (stipulated).",
    )
    couple: tuple[_Whole, _Whole] = Field(
        (2, 3),
        description='The first and last number that "a couple" conveys (stipulated).',
    )
    few: tuple[_Whole, _Whole] = Field(
        (3, 5),
        description='The first and last number that "a few" conveys (stipulated).',
    )
    handful: tuple[_Whole, _Whole] = Field(
        (3, 6),
        description='The first and last number that "a handful" conveys (stipulated).',
    )
    several: tuple[_Whole, _Whole] = Field(
        (3, 9),
        description='The first and last number that "several" conveys (stipulated).',
    )
    many: tuple[_Whole, _Whole] = Field(
        (3, 10**6),
        description='The first and last number that "many" conveys (stipulated).',
    )
    tens: tuple[_Whole, _Whole] = Field(
        (20, 99),
        description='The first and last number that "tens" conveys; it allows ten and more '
        "(stipulated).",
    )
    dozens: tuple[_Whole, _Whole] = Field(
        (24, 99),
        description='The first and last number that "dozens" conveys; it allows 12 and more, as '
        "ACLED codes it (stipulated).",
    )
    scores: tuple[_Whole, _Whole] = Field(
        (40, 199),
        description='The first and last number that "scores" conveys (stipulated).',
    )
    magnitudes: tuple[_Whole, _Whole] = Field(
        (2, 9),
        description='The first and last number that "hundreds" and "thousands" convey, in hundreds '
        "and thousands (stipulated).",
    )


DEFAULTS = Settings()
