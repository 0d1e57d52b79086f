"""Reading and comparing durations, rounded to their own unit."""
