"""What ends the writing of a report in a format."""


class NotWritableError(Exception):
    """A report can't be written in a format. The message says why, and what would help."""
