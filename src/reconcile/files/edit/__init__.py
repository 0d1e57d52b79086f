"""Changes to files that people write, as text: what isn't changed stays byte for byte."""
