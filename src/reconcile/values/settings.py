"""The stipulated numbers of comparing: tolerances, caps and what vague words convey.

They are settings and not laws; each says where its default comes from. A project overrides them
under `settings` in its claims file.
"""

from __future__ import annotations

from typing import NamedTuple


class Settings(NamedTuple):
    """Every number that comparing values stipulates, with its default."""

    scale_stretch: int = 1
    """Steps that a word of a scale may literally stretch: neighbours only differ (stipulated)."""

    joined_names: tuple[str, ...] = (
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
    )
    """Names with "and" or a comma inside, which a list of parties must not be split at."""

    date_part_share: float = 1 / 3
    """Share of a month or year that "early" and "late" convey; "mid" is the rest (stipulated)."""

    open_date_reach: int = 366
    """Days that "before", "after" and "by" a day or month convey, ten times that for a year and a
    hundred times for longer units (stipulated)."""

    future_month_weight: float = 2.5
    """How much farther a month to come counts than one past, for a month without a year: 44 of 61
    such months in news were past (TimeBank, AQUAINT and TempEval-3; the weight is stipulated)."""

    rival_date_ratio: float = 2.0
    """A second reading of a date without a year is kept when it lies at most this many times as
    far from the source's day as the nearest one (stipulated)."""

    dot_thousands: bool = False
    """Whether figures are written 1.000 and 1,5 instead of 1,000 and 1.5: a project declares it."""

    about_conveyed: float = 0.1
    """Tolerance that "about" and its like convey, as a share of the figure (stipulated)."""

    about_literal: float = 0.2
    """Tolerance that they literally allow: farther off they contradict, as "nearly" does below 80 %
    (stipulated)."""

    about_steps: float = 0.5
    """The least of both tolerances, in units of the figure's last digit that isn't 0: 50 for 300
    (that rounder figures have wider halos is Krifka 2007; the size is stipulated)."""

    nearly_conveyed: float = 0.9
    """From what part of its figure "nearly" conveys; "just over" mirrors it (stipulated)."""

    nearly_literal: float = 0.8
    """From what part of its figure "nearly" literally allows (stipulated)."""

    cap_single: float = 0.5
    """How far a bound on a figure of one digit and zeros conveys, in units of that digit: "more
    than 100" up to 150 (Cummins & Franke 2021)."""

    cap_unit: float = 1.0
    """How far other round bounds convey, in units of the last digit that isn't 0: "more than 110"
    up to 120 (Cummins & Franke 2021)."""

    cap_unrounded: int = 10
    """A bound on a figure that isn't round conveys up to the next multiple of this (stipulated)."""

    well_reach: float = 2.0
    """How much farther "well over" conveys than "over", and "well under" than "under"
    (stipulated)."""

    round_unit: int = 100
    """Multiples of this are round figures: "300,000" may be printed for "more than 300,000"
    (stipulated)."""

    shares: tuple[float, ...] = (1 / 4, 1 / 3, 1 / 2, 2 / 3, 3 / 4, 1.0)
    """The parts of a whole that people name: "over half" conveys less than the next, two thirds
    (Solt 2011 on "more than half"; the list is stipulated)."""

    share_gap: float = 0.05
    """How far above a share the next named part must lie to cap it (stipulated)."""

    couple: tuple[int, int] = (2, 3)
    few: tuple[int, int] = (3, 5)
    handful: tuple[int, int] = (3, 6)
    several: tuple[int, int] = (3, 9)
    many: tuple[int, int] = (3, 10**6)
    tens: tuple[int, int] = (20, 99)
    dozens: tuple[int, int] = (24, 99)
    scores: tuple[int, int] = (40, 199)
    magnitudes: tuple[int, int] = (2, 9)
    """What vague words convey, first and last number; magnitudes are for "hundreds", "thousands"
    and so on, in hundreds and thousands. What they allow at least is fixed: dozens from 12, tens
    from 10, as ACLED codes them; two of anything in the plural (the rest is stipulated)."""


DEFAULTS = Settings()
