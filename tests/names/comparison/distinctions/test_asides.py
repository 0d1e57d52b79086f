"""What is beside a name, and makes two."""

import pytest

from reconcile.names import Answer, compare


@pytest.mark.parametrize(
    ("a", "b", "kind", "answer"),
    [
        ("Peter Orme's son", "Peter Orme's widow", "person", Answer.DIFFERENT),
        ("Peter Orme's son", "Peter Orme’s son", "person", Answer.SAME),
        ("Peter Orme Jr.", "Peter Orme Jr", "person", Answer.SAME),
        ("Orme Jr.", "Peter Orme", "person", Answer.CLOSE),
        ("Orme, Peter, 1811-1870", "Orme, Peter, b. 1811", "person", Answer.SAME),
        ("Orme, Peter, 1811-1870", "Orme, Peter, d. 1871", "person", Answer.DIFFERENT),
        ("Orme, Peter, d. 1820", "Orme, Peter, b. 1831", "person", Answer.DIFFERENT),
        ("Orme, Peter, b. 1831", "Orme, Peter, d. 1820", "person", Answer.DIFFERENT),
        ("Orme, Peter, d. 1890", "Orme, Peter, b. 1831", "person", Answer.SAME),
        ("Peter Orme (Boston)", "Peter Orme (of Boston)", "person", Answer.SAME),
        ("Peter Orme, 1st Earl of Hill", "Peter Orme, 1st Earl Hill", "person", Answer.SAME),
        (
            "Peter Orme, 1st Earl of Hill",
            "Peter Orme, 3rd Earl of Hill",
            "person",
            Answer.DIFFERENT,
        ),
        ("Peter Orme, 1st Earl of Hill", "Peter Orme, Earl of Hill", "person", Answer.CLOSE),
        ("Peter Orme, 1st Earl of Hill", "Peter Orme, 2nd Duke of Falk", "person", Answer.CLOSE),
        ("Peter Orme, Bishop of Hill", "Peter Orme", "person", Answer.SAME),
        ("Peter, Earl of Hill", "Peter, Earl of Falk", "person", Answer.DIFFERENT),
        ("Peter, Earl of Hill", "Peter, Duke of Falk", "person", Answer.CLOSE),
        ("Peter, Earl of Hill", "Peter", "person", Answer.CLOSE),
        ("Orme, Bredeshire", "Orme, Bredeshire, Norland", "place", Answer.SAME),
        ("Orme, Bredeshire", "Orme, Falkshire", "place", Answer.CLOSE),
        ("Orme, Bredeshire", "Orme", "place", Answer.CLOSE),
        ("Orme, England", "Orme, United Kingdom", "place", Answer.SAME),
        ("Orme, England", "Orme, Ontario", "place", Answer.DIFFERENT),
        ("Orme, Texas", "Orme, Ohio", "place", Answer.DIFFERENT),
        ("Orme, Libya", "Orme, Lebanon", "place", Answer.DIFFERENT),
        ("Orme, Virginia", "Orme, West Virginia", "place", Answer.CLOSE),
        ("Orme, Ireland", "Orme, Northern Ireland", "place", Answer.CLOSE),
        ("Orme, Georgia", "Orme, USA", "place", Answer.CLOSE),
        ("Orme, Bredeshire, England", "Orme, United Kingdom", "place", Answer.CLOSE),
        ("Peter II of Brede", "King Peter II of Brede", "person", Answer.SAME),
        ("Peter II of Brede", "Peter II of Hill", "person", Answer.CLOSE),
        ("Peter II of Brede", "Peter II", "person", Answer.CLOSE),
        ("Peter V of Brede", "King Peter", "person", Answer.CLOSE),
        ("Peter II of Brede", "Peter III of Brede", "person", Answer.DIFFERENT),
        ("Peter Orme, 34", "Peter Orme", "person", Answer.SAME),
        ("Peter Orme, 34", "34-year-old Peter Orme", "person", Answer.SAME),
        ("Peter Orme, 34", "Peter Orme, aged 61", "person", Answer.CLOSE),
        ("spokesman for Peter Orme", "Peter Orme", "person", Answer.DIFFERENT),
        ("spokesman for Abdel Rahman al-Orme", "Abdel Rahman al-Orme", "person", Answer.CLOSE),
    ],
)
def test_what_is_beside_a_name_decides(a, b, kind, answer):
    assert compare(a, b, kind).answer is answer
    assert compare(b, a, kind).answer is answer
