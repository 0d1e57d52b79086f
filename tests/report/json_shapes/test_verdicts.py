"""The shape of a verdict row has the columns that engines hand over, and their kinds."""

from typing import get_type_hints

import pytest

from reconcile.report.json_shapes.verdicts import LeftOutShown, VerdictShown, VerdictsSummary

pytestmark = pytest.mark.needs_extra("tables", "pyarrow")


def test_a_row_has_the_columns_of_the_engines_in_their_order():
    from reconcile.engines.verdict_rows import NUMBERS, Verdict  # noqa: PLC0415 (an extra)

    fields = VerdictShown.model_fields
    assert tuple(fields) == Verdict._fields
    assert {key for key, field in fields.items() if field.annotation is int} == NUMBERS


def test_what_is_beside_the_rows_has_its_keys():
    from reconcile.engines.not_reported import LeftOut  # noqa: PLC0415 (an extra)
    from reconcile.engines.verdicts import Summary  # noqa: PLC0415

    assert tuple(VerdictsSummary.model_fields) == Summary._fields
    assert tuple(LeftOutShown.model_fields) == LeftOut._fields
    assert get_type_hints(Summary).keys() == VerdictsSummary.model_fields.keys()
