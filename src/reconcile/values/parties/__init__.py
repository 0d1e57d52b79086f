"""The value type `parties`: lists of names, open, unmarked or complete."""
