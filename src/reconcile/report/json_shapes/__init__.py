"""The shape of every JSON output, as models. What writes an output is in `report/formats.py`."""
