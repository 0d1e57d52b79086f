"""The page: one self-contained file that people look at in a browser."""
