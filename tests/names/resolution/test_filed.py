"""Names by a key: a number for one, a list for several."""

from reconcile.names.resolution.filed import file, filed_under


def test_names_come_back_in_the_order_in_which_they_were_filed():
    filed = {}
    for at in (5, 0, 3):
        file(filed, "orme", at)
    assert filed_under(filed, "orme") == [5, 0, 3]


def test_one_name_takes_no_list():
    filed = {}
    file(filed, "orme", 0)
    assert filed == {"orme": 0}
    assert filed_under(filed, "orme") == [0]


def test_nothing_is_filed_under_another_key():
    filed = {"orme": 1}
    assert filed_under(filed, "falk") == []
    assert filed == {"orme": 1}
