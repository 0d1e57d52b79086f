"""The report for a terminal: what was looked at, a line a contradiction, then each in full."""
