"""Quotes compared with texts, and values with quotes: what of a claim its source confirms."""
