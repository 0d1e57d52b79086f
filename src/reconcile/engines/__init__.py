"""Claims by the million: tables grouped by SQL, judged by the judge of every project."""
