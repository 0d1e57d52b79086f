"""What a command refuses: a value, a name or a file, where the form of the call is right."""

from __future__ import annotations

from typing import ClassVar

import click


class RefusalError(click.ClickException):
    """What was given can't be used; the message says why, and what to do. The call ends with 2.

    Options that exclude each other or are missing are a `click.UsageError`, which shows the usage.
    """

    exit_code: ClassVar[int] = 2
