"""Engines for claims by the million: tables grouped by SQL, judged by the judge of every project."""
