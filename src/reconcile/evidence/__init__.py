"""Quotes against texts, and values against quotes: what of a claim its source bears out."""
