"""Why two dates relate as they do: the codes of the reasons, and what each says."""

from __future__ import annotations

SAME_DATE = "same-date"
PRECISION = "precision"
BOUND_SATISFIED = "bound-satisfied"
PART_OF = "part-of"
OVERLAPPING = "overlap"
AMBIGUOUS = "relative-ambiguous"
TIMES_DIFFER = "times-differ"
BOUNDS_DIFFER = "bounds-differ"
OUTSIDE_PART = "outside-the-part"
BEYOND = "beyond-the-date"
UNCERTAIN = "uncertain-date"
APPROXIMATE = "approximate-date"
ADJACENT = "adjacent-days"
APART = "dates-apart"
MILESTONES = "milestones-differ"
CALENDAR = "calendar-unsaid"
CENTURY_BORDER = "century-border"
APPROXIMATE_FITS = "approximate-fits"
ACTIVE_DIFFERS = "active-times-differ"
UNCERTAIN_FITS = "uncertain-fits"
FOLLOWING = "periods-follow"

REASONS = {
    SAME_DATE: "both give the same days",
    PRECISION: "one date is more precise and lies inside the other",
    BOUND_SATISFIED: "one date satisfies the open end of the other",
    PART_OF: "one date lies within the time that the other covers",
    OVERLAPPING: "the dates share some days",
    AMBIGUOUS: "one side leaves several dates possible, and one of them fits",
    TIMES_DIFFER: "the day is the same, the time of day isn't",
    BOUNDS_DIFFER: "both are open in the same direction, from different dates",
    OUTSIDE_PART: "the date lies in the month or year, but not in the part of it that is named",
    BEYOND: "the date satisfies the open end but lies farther off than the words suggest",
    UNCERTAIN: "the dates are apart, and a source itself is uncertain of its date",
    APPROXIMATE: "the dates are apart by no more than an approximate date allows",
    ADJACENT: "the dates are apart, on days that follow each other (midnight, time zones)",
    APART: "the dates share no day",
    MILESTONES: "the dates are of different moments of an event (agreed, in force)",
    CALENDAR: "the dates are one in the two calendars, Julian and Gregorian, and one names neither",
    CENTURY_BORDER: "the date is the year behind a century or its half, which some count in it",
    APPROXIMATE_FITS: "one side is approximate, and the other lies just where it says",
    UNCERTAIN_FITS: "one side is uncertain of its date, and the other gives just that date",
    FOLLOWING: "one period ends when the other begins, and they share that day or year alone",
    ACTIVE_DIFFERS: "one side says when somebody was active, which excludes no other time",
}
