"""The grammar of English dates: what their parts form, each rule with a phrase that it reads.

In: the parts of `parts`. Out: nodes, of which `build` makes drafts. How a pattern is written is
explained in `chart_parser`. The names go from the inside out. What comes round every year
(`recurring`) and other `simple` dates make a `point` (early 2017), which may have a time (`timed`)
and doubts (`single`: about 1850). Singles make an `expression` (from 2011 to 2016, since March),
and one or more of these a `date`.
"""

from __future__ import annotations

from reconcile.values.date import build
from reconcile.values.date.chart_parser import Grammar, Joined, Rule
from reconcile.values.date.parts import STARTS

RULES = (
    # The year behind what comes round every year.
    Rule("year_after", "January 2017", "<year>", build.same),
    Rule("year_after", "January 23, 2017", ", <year>", build.same),
    Rule("year_after", "the spring of 2017", "of|in <year>", build.same),
    Rule("year_after", "23-Jan-2017", "~- ~<year>", build.same),
    Rule("year_after", "14 October 814", "<year3>", build.same, entry=True),
    Rule("of_year", "Q1 2017", "<year_after>", build.same),
    Rule("of_year", "third quarter of fiscal 2017", "of? fiscal <year>", build.same),
    # What comes round every year, beginning with its name.
    Rule("by_name", "January 23, 2017", "<month> the? <days> <year_after>?", build.month_days),
    Rule("by_name", "January 2017", "<month> <year_after>?", build.month),
    Rule("by_name", "spring 2017", "<season> ,? <year_after>?", build.season),
    Rule("by_name", "winter 2016-17", "<season> ,? <year> -|/ <short_year>", build.winter),
    Rule(
        "by_name",
        "third quarter of 2017",
        "<ordinal> -? fiscal|calendar? <fraction> <of_year>?",
        build.fraction,
    ),
    Rule("by_name", "second half of the year", "<ordinal> <fraction> of the year", build.fraction),
    Rule("by_name", "Q1 2017", "<letter> ~<digit> <of_year>?", build.lettered),
    # What comes round every year, whatever comes first.
    Rule("recurring", "January 2017", "<by_name>", build.same),
    Rule("recurring", "23-24 January 2017", "<days> of|-? <month> <year_after>?", build.days_month),
    Rule("recurring", "5 VI 1944", "<day> .? <roman> .? <year>", build.day_roman),
    Rule("recurring", "Christmas Day 2016", "<feast> <year_after>?", build.feast),
    Rule("recurring", "2017 January 23", "<year4> ,|-? <by_name>", build.year_first),
    Rule("recurring", "Monday 23 January 2017", "<weekday> ,|the* <recurring>", build.on_weekday),
    Rule(
        "recurring",
        "this coming Sunday, 8 March",
        "<modifiers> <weekday> ,|the* <recurring>",
        build.on_modified_weekday,
    ),
    # Dates with a number of their own.
    Rule("simple", "2017-01-23", "<iso>", build.known),
    Rule("simple", "23/01/2017", "<figures>", build.same),
    Rule("simple", "01/2017", "<month_slash>", build.known, entry=True),
    Rule("simple", "23 January 2017", "<recurring>", build.same),
    Rule("simple", "2017", "<year>", build.same),
    Rule("simple", "814", "<year3>", build.same, entry=True),
    Rule("simple", "year 2017", "year <year>", build.same),
    Rule("simple", "month of January", "month of? <by_name>", build.same),
    Rule("simple", "1980s", "<year4> ~s", build.decade),
    Rule("simple", "1980's", "<year4> ~' ~s", build.decade, entry=True),
    Rule("simple", "80s", "<short_year> ~s", build.short_decade),
    Rule("simple", "'80s", "' <short_year> ~s", build.short_decade),
    Rule("simple", "nineties", "<tens>", build.short_decade),
    Rule("simple", "20th century", "<ordinal> -? century <era>?", build.century),
    Rule(
        "simple",
        "first half of the 15th century",
        "<nth> <fraction_of_century> of the? <ordinal> -? century <era>?",
        build.century_part,
    ),
    Rule("simple", "fiscal 1989", "fiscal|financial|calendar|fy year? <year>", build.same),
    Rule("simple", "1990 fiscal year", "<year> fiscal|financial|calendar year", build.same),
    # Dates that count from the source's own day.
    Rule("modifiers", "last", "<modifier>", build.same),
    Rule("modifiers", "this past", "<modifier> <modifier>", build.second),
    Rule("simple", "yesterday afternoon", "<named_day> <time_of_day>?", build.named_day),
    Rule("simple", "last week", "<modifiers> <kind_of_year>? <unit>", build.shifted),
    Rule("simple", "last weekend", "<modifiers> weekend", build.weekend),
    Rule("simple", "weekend", "weekend", build.weekend),
    Rule("simple", "last Friday night", "<modifiers> <weekday> <time_of_day>?", build.modified_day),
    Rule("simple", "last June", "<modifiers> <month>", build.modified_month),
    Rule("simple", "this winter", "<modifiers> <season>", build.modified_season),
    Rule("simple", "last Christmas", "<modifiers> <feast>", build.modified_feast),
    Rule("simple", "last night", "<modifiers> <time_of_day>", build.night),
    Rule("simple", "Monday afternoon", "<weekday> <time_of_day>?", build.weekday),
    Rule(
        "simple",
        "Monday of last week",
        "<weekday> <time_of_day>? of? <modifier> week",
        build.in_week,
    ),
    Rule("simple", "22nd", "<nth_day>", build.day_of_month, entry=True),
    Rule("simple", "two years ago", "<amount> ago", build.ago),
    Rule("simple", "nearly two years ago", "nearly|almost|some <amount> ago", build.nearly_ago),
    Rule("simple", "a week or so ago", "<amount> or so ago", build.nearly_ago),
    Rule("simple", "a year ago today", "<amount> ago <named_day>", build.ago_from),
    Rule("simple", "a week hence", "<amount> hence", build.ahead),
    Rule("simple", "two weeks from now", "<amount> from now|today", build.ahead),
    Rule("simple", "48 hours ago", "<hours> ago", build.hours_ago),
    Rule("simple", "in two weeks", "in <amount>", build.ahead, entry=True),
    Rule("simple", "in two weeks' time", "in <amount> ' s? time", build.ahead, entry=True),
    Rule("simple", "midyear", "<mid_unit>", build.mid_unit),
    Rule("simple", "year-end", "<unit> -? end", build.end_of),
    Rule("simple", "year's end", "<unit> ' s end", build.end_of),
    Rule("simple", "this year's third quarter", "<year> ' s <by_name>", build.inside),
    Rule("simple", "later today", "earlier|later <named_day> <time_of_day>?", build.named_day),
    Rule("simple", "later on Monday", "earlier|later|early|late on <weekday>", build.weekday_alone),
    Rule("simple", "earlier Sunday", "earlier|later <weekday> <time_of_day>?", build.weekday),
    Rule("simple", "later this week", "earlier|later in|on|the* <modifiers> <unit>", build.in_unit),
    Rule(
        "simple", "earlier last Friday", "earlier|later <modifiers> <weekday>", build.modified_day
    ),
    Rule("simple", "earlier in the month", "earlier|later in|on the? <unit>", build.this_unit),
    Rule("bare", "week of 23 January", "week <week_way> on|the* <simple>", build.week_around),
    Rule("bare", "day before last Tuesday", "day <day_way> <simple>", build.day_beside),
    Rule("bare", "Monday", "<simple>", build.same),
    Rule("simple", "the following year", "<of_others> <unit>", build.unanchored),
    Rule("simple", "the following Monday", "<of_others> <weekday>", build.unanchored),
    Rule("simple", "two years earlier", "<amount> earlier|later", build.unanchored, entry=True),
    Rule("simple", "two years before", "<amount> before|after", build.unanchored, entry=True),
    Rule("bare", "first week of May", "<nth> week of|in <by_name>", build.week_of_month),
    Rule("plain", "Monday", "<bare>", build.same),
    Rule("plain", "the 1980s", "the <bare>", build.same),
    # A part of a month, a year or a longer time.
    Rule("point", "last week", "<plain>", build.same),
    Rule("point", "mid-2016", "the? <part> ~- ~<bare>", build.narrowed),
    Rule(
        "point", "early part of 1990", "the? <part> part|of|in|the|on|hours* <bare>", build.narrowed
    ),
    Rule(
        "point",
        "end of the year",
        "the? <part> -|part|of|in|the* fiscal|calendar? <unit>",
        build.edge_of,
    ),
    # A day with its time.
    Rule("timed", "23 January 2017", "<point>", build.same),
    Rule("timed", "23 January 2017 at 4 p.m.", "<point> ,|at|@* <clock>", build.timed),
    Rule(
        "timed",
        "23 January at about 4 p.m.",
        "<point> ,|at* <doubts> at? <clock>",
        build.timed_about,
    ),
    Rule("timed", "10:30 on 23 January", "at? <clock> on|of|,* <point>", build.clock_first),
    Rule(
        "timed",
        "about 6 p.m. on Monday",
        "at? <doubts> <clock> on|of|,* <point>",
        build.about_clock,
    ),
    Rule("timed", "about 6 p.m.", "at? <doubts>? <clock>", build.clock_alone, entry=True),
    # One date with what leaves it in doubt.
    Rule("said", "23 January 1642 O.S.", "<timed> ,? <calendar>", build.in_calendar),
    Rule("said", "23 January 1642 (Julian)", "<timed> ( <calendar> )", build.in_calendar),
    Rule("said", "Julian 23 January 1642", "<calendar> <timed>", build.calendar_first),
    Rule("said", "23 January 2017 (a Monday)", "<timed> ( a? <weekday> )", build.weekday_behind),
    Rule("said", "23 January 2017 (local time)", "<timed> ( local time )", build.same),
    Rule("said", "23 January 2017", "<timed>", build.same),
    Rule("single", "23 January 2017", "<said>", build.same),
    Rule("single", "1850?", "<said> <mark>", build.marked),
    Rule("single", "circa 1850", "<doubts> on|in|the* <said>", build.doubted),
    Rule("single", "circa 1850?", "<doubts> on|in|the* <said> <mark>", build.doubted),
    Rule("single", "on or about 23 January", "on|in or <doubts> <said>", build.doubted),
    Rule("single", "1850 (estimated)", "<said> ( <doubt_note> )", build.noted),
    # Dates from one to another, and open ones.
    Rule("expression", "23 January 2017", "<single>", build.same),
    Rule("expression", "1950-60", "<year4> ~-|/ ~<short_year>", build.years_to),
    Rule(
        "expression", "1767 or 9", "<doubts>? <year4> or <last_digits>", build.year_or, entry=True
    ),
    Rule(
        "expression", "910 or 12", "<doubts>? <year3> or <last_digits>", build.year_or, entry=True
    ),
    Rule(
        "expression",
        "1030 (or '36)",
        "<doubts>? <year4> ( or <last_digits> <mark>? )",
        build.year_or,
        entry=True,
    ),
    Rule("expression", "1088 (or 1101)", "<single> ( or <single> )", build.either_of, entry=True),
    Rule("expression", "2011 to 2016", "<single> <to> the|on* <single>", build.interval),
    Rule("expression", "from 2011 to 2016", "from <single> <to> the|on* <single>", build.interval),
    Rule(
        "expression", "2011 to the present", "<single> <to> the? <now>", build.till_now, entry=True
    ),
    Rule("expression", "from 2011 to now", "from <single> <to> the? <now>", build.till_now),
    Rule("expression", "from 23 to 24 January", "from <recurring>", build.from_days),
    Rule("expression", "from 2011", "from <single> on?", build.since),
    Rule("expression", "from 2011 onwards", "from <single> <trailing>", build.from_trailing),
    Rule("expression", "TO 1809", "to <single>", build.until, entry=True),
    Rule("expression", "INT 1809", "int .? <single>", build.same, entry=True),
    Rule(
        "expression",
        "between 2011 and 2016",
        "<between> <single> and|& the|on* <single>",
        build.range_,
    ),
    Rule("expression", "BET. 1794 - 1796", "<between> <single> - <single>", build.range_),
    Rule("expression", "between 23 and 27 January", "<between> <recurring>", build.between_days),
    Rule(
        "expression",
        "15th to 16th century",
        "the? <ordinal> <to> the? <ordinal> <centuries> <era>?",
        build.centuries,
    ),
    Rule("expression", "since March 2011", "<bound> on|the|in|from* <single>", build.bound),
    Rule(
        "expression",
        "by 8 February at the latest",
        "<bound> on|the|in|from* <single> <trailing>",
        build.bound_twice,
    ),
    Rule("expression", "2011 or later", "<single> <trailing>", build.trailing),
    Rule(
        "expression",
        "over a year ago",
        "more|over than? <amount> ago",
        build.before_ago,
        entry=True,
    ),
    Rule("expression", "two days from 23 January", "<amount> <from> <single>", build.away),
    Rule("expression", "22 January, 24 January or 27 January", "<listed>", build.same, entry=True),
)


LISTS = {
    # "22, 24 or 27 January 2017" is one of them, "22 and 24 January 2017" both.
    "listed": Joined(
        "single", {"or": build.one_of, "and": build.all_of, "&": build.all_of}, frozenset({","})
    ),
    # "before 2011 or after 2016"
    "date": Joined("expression", {"or": build.one_of}, alone=True),
}
GRAMMAR = Grammar(RULES, STARTS, LISTS, build.sound)
