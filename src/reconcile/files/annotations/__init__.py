"""Annotations that other tools export: a reader a format, and what they all become."""
