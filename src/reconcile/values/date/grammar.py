"""The grammar of English dates: what their parts form, each rule with a phrase that it reads.

In: the parts of `parts`. Out: nodes, of which `build` makes drafts. How a pattern is written is
explained in `chart_parser`. The names go from the inside out. What comes round every year
(`recurring`) and other `simple` dates make a `point` (early 2017), which may have a time (`timed`)
and doubts (`single`: about 1850). Singles make an `expression` (from 2011 to 2016, since March),
and one or more of these a `date`.
"""

from __future__ import annotations

from reconcile.values.date import build
from reconcile.values.date import joined_drafts as joined
from reconcile.values.date import named_drafts as named
from reconcile.values.date import open_drafts as opened
from reconcile.values.date import relative_drafts as relative
from reconcile.values.date.chart_parser import Grammar, Joined, Rule
from reconcile.values.date.part_words import STARTS

RULES = (
    # The year behind what comes round every year.
    Rule("year_after", "January 2017", "<year>", build.same),
    Rule("year_after", "January 23, 2017", ", <year>", build.same),
    Rule("year_after", "the spring of 2017", "of|in|de|del <year>", build.same),
    Rule("year_after", "23 января 2017 года", "<year> года|году|год|г|року|рік", build.same),  # noqa: RUF001
    Rule("year_after", "23-Jan-2017", "~- ~<year>", build.same),
    Rule("year_after", "14 October 814", "<year3>", build.same, entry=True),
    Rule("of_year", "Q1 2017", "<year_after>", build.same),
    # What comes round every year, beginning with its name.
    Rule("by_name", "January 23, 2017", "<month> the? <days> <year_after>?", named.month_days),
    Rule("by_name", "January 2017", "<month> <year_after>?", named.month),
    Rule("by_name", "spring 2017", "<season> ,? <year_after>?", named.season),
    Rule("by_name", "winter 2016-17", "<season> ,? of? <year> -|/ <short_year>", named.winter),
    Rule("by_name", "winter 2016-2017", "<season> ,? of? <year> -|/ <year4>", named.winter),
    Rule(
        "by_name",
        "third quarter of 2017",
        "<ordinal> -? fiscal|calendar? <fraction> <of_year>?",
        named.fraction,
    ),
    Rule("by_name", "second half of the year", "<ordinal> <fraction> of the year", named.fraction),
    Rule("by_name", "Q1 2017", "<letter> ~<digit> <of_year>?", named.lettered),
    # What comes round every year, whatever comes first.
    Rule("recurring", "January 2017", "<by_name>", build.same),
    Rule(
        "recurring", "23-24 January 2017", "<days> of|-|de? <month> <year_after>?", named.days_month
    ),
    Rule("recurring", "5 VI 1944", "<day> .? <roman> .? <year>", named.day_roman),
    Rule("recurring", "Christmas Day 2016", "<feast> <year_after>?", named.feast),
    Rule("recurring", "2017 January 23", "<year4> ,|-? <by_name>", named.year_first),
    Rule("recurring", "Monday 23 January 2017", "<weekday> ,|the* <recurring>", named.on_weekday),
    Rule(
        "recurring",
        "this coming Sunday, 8 March",
        "<modifiers> <weekday> ,|the* <recurring>",
        named.on_modified_weekday,
    ),
    # Dates with a number of their own.
    Rule("simple", "2017-01-23", "<iso>", named.known),
    Rule("simple", "23/01/2017", "<figures>", build.same),
    Rule("simple", "01/2017", "<month_slash>", named.known, entry=True),
    Rule("simple", "23 January 2017", "<recurring>", build.same),
    Rule("simple", "2017", "<year>", build.same),
    Rule("simple", "814", "<year3>", build.same, entry=True),
    Rule("simple", "year 2017", "year <year>", build.same),
    Rule("simple", "month of January", "month of? <by_name>", build.same),
    Rule("simple", "1980s", "<year4> ~s", named.decade),
    Rule("simple", "1980's", "<year4> ~' ~s", named.decade, entry=True),
    Rule("simple", "80s", "<short_year> ~s", named.short_decade),
    Rule("simple", "'80s", "' <short_year> ~s", named.short_decade),
    Rule("simple", "nineties", "<tens>", named.short_decade),
    Rule("simple", "20th century", "<ordinal> -? century <era>?", named.century),
    Rule("simple", "20th c.", "<ordinal> c|cent .? <era>?", named.century, entry=True),
    Rule(
        "simple",
        "first half of the 15th century",
        "<nth> <fraction_of_century> of the? <ordinal> -? century <era>?",
        named.century_part,
    ),
    Rule("simple", "calendar 1989", "calendar year? <year>", build.same),
    Rule("simple", "1990 calendar year", "<year> calendar year", build.same),
    Rule("simple", "fiscal 1989", "fiscal|financial|fy year? <year>", named.fiscal),
    Rule(
        "simple",
        "FY2020-21",
        "fiscal|financial|fy year? <year> -|/ <short_year>",
        named.fiscal_years,
    ),
    Rule(
        "simple",
        "fiscal 2020-2021",
        "fiscal|financial|fy year? <year> -|/ <year4>",
        named.fiscal_years,
    ),
    Rule(
        "simple",
        "2020-21 financial year",
        "<year> -|/ <short_year> fiscal|financial year",
        named.fiscal_years,
    ),
    Rule("simple", "FY21", "fy <short_year>", named.fiscal_short),
    Rule("simple", "1990 fiscal year", "<year> fiscal|financial year", named.fiscal),
    Rule(
        "simple",
        "third quarter of fiscal 2017",
        "<ordinal> -? <fraction> of? fiscal|fy year? <year>",
        named.fiscal_fraction,
    ),
    Rule(
        "simple",
        "Q3 of fiscal 2017",
        "<letter> ~<digit> of? fiscal|fy year? <year>",
        named.fiscal_letter,
    ),
    Rule(
        "simple",
        "week 12 of 2017",
        "week <week_number> of|,? <year4>",
        named.iso_week_of,
        entry=True,
    ),
    Rule(
        "simple",
        "calendar week 12, 2017",
        "calendar week <week_number> of|,? <year4>",
        named.iso_week_of,
        entry=True,
    ),
    Rule(
        "simple", "W12 2017", "w|kw ~<week_number> of|,|/? <year4>", named.iso_week_of, entry=True
    ),
    Rule("simple", "KW 12/2017", "kw <week_number> of|,|/? <year4>", named.iso_week_of, entry=True),
    Rule("simple", "first three months of 2017", "first <amount> of <year>", named.first_months),
    Rule("simple", "last six months of 2017", "last|final <amount> of <year>", named.last_months),
    # Dates that count from the source's own day.
    Rule("modifiers", "last", "<modifier>", build.same),
    Rule("modifiers", "this past", "<modifier> <modifier>", build.second),
    Rule("simple", "yesterday afternoon", "<named_day> <time_of_day>?", relative.named_day),
    Rule("simple", "past week", "past <unit>", relative.past),
    Rule("simple", "last week", "<modifiers> <kind_of_year>? <unit>", relative.shifted),
    Rule("simple", "last weekend", "<modifiers> weekend", relative.weekend),
    Rule("simple", "weekend", "weekend", relative.weekend),
    Rule(
        "simple", "last Friday night", "<modifiers> <weekday> <time_of_day>?", relative.modified_day
    ),
    Rule("simple", "last June", "<modifiers> <month>", relative.modified_month),
    Rule("simple", "this winter", "<modifiers> <season>", relative.modified_season),
    Rule("simple", "last Christmas", "<modifiers> <feast>", relative.modified_feast),
    Rule("simple", "last night", "<modifiers> <time_of_day>", relative.night),
    Rule("simple", "Monday afternoon", "<weekday> <time_of_day>?", relative.weekday),
    Rule(
        "simple",
        "Monday of last week",
        "<weekday> <time_of_day>? of? <modifier> week",
        relative.in_week,
    ),
    Rule("simple", "22nd", "<nth_day>", relative.day_of_month, entry=True),
    Rule("simple", "two years ago", "<amount> ago", relative.ago),
    Rule("simple", "nearly two years ago", "nearly|almost|some <amount> ago", relative.nearly_ago),
    Rule("simple", "a week or so ago", "<amount> or so ago", relative.nearly_ago),
    Rule("simple", "a year ago today", "<amount> ago <named_day>", relative.ago_from),
    Rule("simple", "a week hence", "<amount> hence", relative.ahead),
    Rule("simple", "two weeks from now", "<amount> from now|today", relative.ahead),
    Rule("simple", "a fortnight ago", "a|one fortnight ago", relative.fortnight_ago),
    Rule("simple", "48 hours ago", "<hours> ago", relative.hours_ago),
    Rule("simple", "in two weeks", "in <amount>", relative.ahead, entry=True),
    Rule("simple", "in two weeks' time", "in <amount> ' s? time", relative.ahead, entry=True),
    Rule("simple", "midyear", "<mid_unit>", relative.mid_unit),
    Rule("simple", "year-end", "<unit> -? end", relative.end_of),
    Rule("simple", "year's end", "<unit> ' s end", relative.end_of),
    Rule("simple", "this year's third quarter", "<year> ' s <by_name>", named.inside),
    Rule("simple", "later today", "earlier|later <named_day> <time_of_day>?", relative.named_day),
    Rule(
        "simple", "later on Monday", "earlier|later|early|late on <weekday>", relative.weekday_alone
    ),
    Rule("simple", "earlier Sunday", "earlier|later <weekday> <time_of_day>?", relative.weekday),
    Rule(
        "simple", "later this week", "earlier|later in|on|the* <modifiers> <unit>", relative.in_unit
    ),
    Rule(
        "simple",
        "earlier last Friday",
        "earlier|later <modifiers> <weekday>",
        relative.modified_day,
    ),
    Rule("simple", "earlier in the month", "earlier|later in|on the? <unit>", relative.this_unit),
    Rule("bare", "week of 23 January", "week <week_way> on|the* <simple>", joined.week_around),
    Rule("bare", "day before last Tuesday", "day <day_way> <simple>", joined.day_beside),
    Rule("bare", "Monday", "<simple>", build.same),
    Rule("simple", "the following year", "<of_others> <unit>", relative.unanchored),
    Rule("simple", "the following Monday", "<of_others> <weekday>", relative.unanchored),
    Rule("simple", "two years earlier", "<amount> earlier|later", relative.unanchored, entry=True),
    Rule("simple", "two years before", "<amount> before|after", relative.unanchored, entry=True),
    Rule("bare", "first Monday in May", "<nth> <weekday> of|in <by_name>", named.nth_weekday),
    Rule("bare", "first week of May", "<nth> week of|in <by_name>", named.week_of_month),
    Rule("plain", "Monday", "<bare>", build.same),
    Rule("plain", "the 1980s", "the <bare>", build.same),
    # A part of a month, a year or a longer time.
    Rule("point", "last week", "<plain>", build.same),
    Rule("point", "mid-2016", "the? <part> ~- ~<bare>", joined.narrowed),
    Rule(
        "point",
        "early part of 1990",
        "the? <part> part|of|in|the|on|hours* <bare>",
        joined.narrowed,
    ),
    Rule(
        "point",
        "end of the year",
        "the? <part> -|part|of|in|the* fiscal|calendar? <unit>",
        relative.edge_of,
    ),
    # A day with its time.
    Rule("timed", "23 January 2017", "<point>", build.same),
    Rule("timed", "23 January 2017 at 4 p.m.", "<point> ,|at|@* <clock>", joined.timed),
    Rule(
        "timed",
        "23 January at about 4 p.m.",
        "<point> ,|at* <doubts> at? <clock>",
        joined.timed_about,
    ),
    Rule("timed", "10:30 on 23 January", "at? <clock> on|of|,* <point>", joined.clock_first),
    Rule(
        "timed",
        "about 6 p.m. on Monday",
        "at? <doubts> <clock> on|of|,* <point>",
        joined.about_clock,
    ),
    Rule("timed", "about 6 p.m.", "at? <doubts>? <clock>", joined.clock_alone, entry=True),
    # One date with what leaves it in doubt.
    Rule("said", "23 January 1642 O.S.", "<timed> ,? <calendar>", joined.in_calendar),
    Rule("said", "23 January 1642 (Julian)", "<timed> ( <calendar> )", joined.in_calendar),
    Rule("said", "Julian 23 January 1642", "<calendar> <timed>", joined.calendar_first),
    Rule("said", "the night of 23 January", "the? night of|on* <timed>", joined.night_of),
    Rule("said", "overnight on Monday", "overnight on? <timed>", joined.night_of),
    Rule("said", "23 January 2017 (a Monday)", "<timed> ( a? <weekday> )", named.weekday_behind),
    Rule("said", "23 January 2017 (local time)", "<timed> ( local time )", build.same),
    Rule("said", "23 January 2017 at 4 p.m. local time", "<timed> ,? local time", build.same),
    Rule("said", "23 January 2017", "<timed>", build.same),
    Rule("single", "23 January 2017", "<said>", build.same),
    Rule("single", "1850?", "<said> <mark>", joined.marked),
    Rule("single", "circa 1850", "<doubts> on|in|the* <said>", joined.doubted),
    Rule("single", "circa 1850?", "<doubts> on|in|the* <said> <mark>", joined.doubted),
    Rule("single", "on or about 23 January", "on|in or <doubts> <said>", joined.doubted),
    Rule("single", "1850 (estimated)", "<said> ( <doubt_note> )", joined.noted),
    # Dates from one to another, and open ones.
    Rule("expression", "23 January 2017", "<single>", build.same),
    Rule("expression", "May/June 2016", "<month> / <month> <year_after>", joined.months_to),
    Rule("expression", "1950-60", "<year4> ~-|/ ~<short_year>", joined.years_to),
    Rule(
        "expression", "1767 or 9", "<doubts>? <year4> or <last_digits>", joined.year_or, entry=True
    ),
    Rule(
        "expression", "910 or 12", "<doubts>? <year3> or <last_digits>", joined.year_or, entry=True
    ),
    Rule(
        "expression",
        "1030 (or '36)",
        "<doubts>? <year4> ( or <last_digits> <mark>? )",
        joined.year_or,
        entry=True,
    ),
    Rule("expression", "1088 (or 1101)", "<single> ( or <single> )", joined.either_of, entry=True),
    Rule("expression", "2011 to 2016", "<single> <to> the|on* <single>", joined.interval),
    Rule("expression", "from 2011 to 2016", "from <single> <to> the|on* <single>", joined.interval),
    Rule(
        "expression", "2011 to the present", "<single> <to> the? <now>", opened.till_now, entry=True
    ),
    Rule("expression", "from 2011 to now", "from <single> <to> the? <now>", opened.till_now),
    Rule("expression", "from 23 to 24 January", "from <recurring>", joined.from_days),
    Rule(
        "expression",
        "vom 2. bis 5. Juni 2020",
        "du|vom|del|dal|с <day> .? au|bis|al|по <recurring>",  # noqa: RUF001
        joined.days_to,
    ),
    Rule("expression", "from 2011", "from <single> on?", opened.since),
    Rule("expression", "from 2011 onwards", "from <single> <trailing>", opened.from_trailing),
    Rule("expression", "TO 1809", "to <single>", opened.until, entry=True),
    Rule("expression", "INT 1809", "int .? <single>", build.same, entry=True),
    Rule(
        "expression",
        "between 2011 and 2016",
        "<between> <single> and|& the|on* <single>",
        joined.range_,
    ),
    Rule("expression", "BET. 1794 - 1796", "<between> <single> - <single>", joined.range_),
    Rule("expression", "between 23 and 27 January", "<between> <recurring>", joined.between_days),
    Rule(
        "expression",
        "15th to 16th century",
        "the? <ordinal> <to> the? <ordinal> <centuries> <era>?",
        named.centuries,
    ),
    Rule(
        "expression",
        "before the end of 2016",
        "<bound> the? end|close of|the* <bare>",
        opened.bound_at_end,
    ),
    Rule(
        "expression",
        "after the start of 2016",
        "<bound> the? beginning|start of|the* <bare>",
        opened.bound_at_start,
    ),
    Rule(
        "expression",
        "before the end of the year",
        "<bound> the? end|close of|the* <unit>",
        opened.bound_at_end_of_unit,
    ),
    Rule(
        "expression",
        "since the start of the year",
        "<bound> the? beginning|start of|the* <unit>",
        opened.bound_at_start_of_unit,
    ),
    Rule("expression", "since March 2011", "<bound> on|the|in|from* <single>", opened.bound),
    Rule("expression", "post-2010", "<bound> ~- ~<year>", opened.bound),
    Rule(
        "expression",
        "by 8 February at the latest",
        "<bound> on|the|in|from* <single> <trailing>",
        opened.bound_twice,
    ),
    Rule("expression", "2011 or later", "<single> <trailing>", opened.trailing),
    Rule(
        "expression",
        "over a year ago",
        "more|over than? <amount> ago",
        relative.before_ago,
        entry=True,
    ),
    Rule("expression", "two days from 23 January", "<amount> <from> <single>", joined.away),
    Rule("expression", "22 January, 24 January or 27 January", "<listed>", build.same, entry=True),
)


LISTS = {
    # "22, 24 or 27 January 2017" is one of them, "22 and 24 January 2017" both.
    "listed": Joined(
        "single", {"or": joined.one_of, "and": joined.all_of, "&": joined.all_of}, frozenset({","})
    ),
    # "before 2011 or after 2016"
    "date": Joined("expression", {"or": joined.one_of}, alone=True),
}
GRAMMAR = Grammar(RULES, STARTS, LISTS, build.sound)
