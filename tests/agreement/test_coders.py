"""Coders are compared where they share a source, however their names are spelled."""

from reconcile.agreement.coders import coded, coder_of, coders_of
from reconcile.model.claim import Claim


def claim(source, coder, number=0):
    return Claim(
        id=f"{source}-{coder}-{number}", source=source, field="date", subject="s", value="2017",
        coder=coder,
    )  # fmt: skip


def test_case_and_white_space_make_no_other_coder():
    claims = [claim("one", "Ann  Lee"), claim("one", "ann lee"), claim("one", None)]
    assert coders_of(claims) == {"ann lee": "Ann Lee"}
    assert [coder_of(each, coders_of(claims)) for each in claims] == ["Ann Lee", "Ann Lee", ""]
    assert coded(claims).coders_of == {}


def test_only_sources_of_two_coders_count():
    claims = [claim("one", "ben"), claim("one", "ann"), claim("two", "ann"), claim("one", None)]
    found = coded(claims)
    assert found.coders_of == {"one": ("ann", "ben")}
    assert [each.id for each in found.claims] == ["one-ann-0", "one-ben-0"]
    assert found.alone == ("two",)
    assert found.coders == ("ann", "ben")


def test_only_the_coders_asked_for_are_compared():
    claims = [claim("one", name) for name in ("ann", "ben", "cleo")] + [claim("two", "cleo")]
    assert coded(claims, ("CLEO", "ann")).coders == ("ann", "cleo")
    assert coded(claims, ("CLEO", "ann")).alone == ("two",)
    assert coded(claims).coders == ("ann", "ben", "cleo")
