"""A verdict a row: what engines hand over, and what `report --as verdicts` writes."""
