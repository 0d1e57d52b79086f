"""The stipulated numbers of comparing: tolerances, caps and what vague words convey.

They are settings and not laws; each says where its default comes from. A project overrides them
under `settings` in its claims file.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
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


DEFAULTS = Settings()
