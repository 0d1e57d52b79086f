"""Signs in texts and records that sources share an origin: credit lines, equal words, publishers.

Nothing is merged: what is found is listed with its evidence, for a person to write into the
records.
"""
