"""Reading and comparing lists of parties: open, unmarked and closed."""
