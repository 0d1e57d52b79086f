"""What other programs do with the same tables, each a script for `bench/engines.py`.

None of them judges: they group, match names or compare two tables, which is a part of the work.
"""

from __future__ import annotations

DUCKDB = """
import duckdb
found = duckdb.sql('''SELECT field, subject_id, list(value)
FROM '{folder}/ids/claims/said.parquet' GROUP BY ALL''')
print(found.to_arrow_table().num_rows)
"""
POLARS = """
import polars
said = polars.scan_parquet("{folder}/ids/claims/said.parquet")
print(said.group_by("field", "subject_id").agg("value").collect().height)
"""
SPLINK = """
import duckdb
import splink.comparison_library as cl
from splink import Linker, SettingsCreator, block_on
from splink.backends.duckdb import DuckDBAPI
names = duckdb.sql('''SELECT row_number() OVER () AS unique_id, subject AS name, left(subject, 4) AS
start FROM (SELECT DISTINCT subject FROM '{folder}/names/claims/said.parquet')''').df()
settings = SettingsCreator("dedupe_only", comparisons=[cl.JaroWinklerAtThresholds("name")],
    blocking_rules_to_generate_predictions=[block_on("start")])
linker = Linker(DuckDBAPI().register(names), settings)
linker.training.estimate_u_using_random_sampling(1e5)
found = linker.inference.predict(threshold_match_probability=0.9)
print(len(found.as_record_list()))
"""
"""Names that begin with the same four letters are compared; Splink 5."""
DATACOMPY = """
import datacompy, pandas
said = pandas.read_parquet("{folder}/ids/claims/said.parquet")
said = said.drop_duplicates(["field", "subject_id"])
other = said.assign(value=said.value.shift(1).fillna("1"))
print(datacompy.PandasCompare(said, other, join_columns=["field", "subject_id"]).report()[:60])
"""
"""What differs between two tables with a claim a question each; datacompy 1."""
