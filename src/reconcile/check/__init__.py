"""The rules, one code each, over a reconciliation and its evidence: what deserves a look."""
