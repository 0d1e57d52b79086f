"""The page of the made-up project, and that of conflicts across questions."""

import re

from reconcile.report.web.page import About, page


def test_the_page_is_as_kept(flood, as_kept):
    as_kept("flood.html", page(flood, flood.questions))


def test_a_page_of_conflicts_across_questions_is_as_kept(raid, as_kept):
    result = raid()
    about = About("A raid & its <toll>", "In *two* counts.")
    made = page(result, result.questions, about)
    as_kept("across.html", re.sub(r"(?s)<(style|script)\b.*?</\1>\n?", "", made))
