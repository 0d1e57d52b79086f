"""Write anew all that the documentation makes from the program: `python docs/write_pages.py`.

In order: the rules' pages, the page on attendance, the tables of cog, and what the console blocks
print.
"""

from __future__ import annotations

import os
from pathlib import Path

import console
import write_rules
from cogapp import Cog

from reconcile.values.statuses import table


def main() -> None:
    """Write every page anew; what is current already stays as it is."""
    os.chdir(console.ROOT)
    write_rules.main()
    Path("docs/attendance.md").write_text(table.page(), encoding="utf-8")
    tables = sorted(map(str, Path("docs/reference").glob("*.md")))
    Cog().main(["cog", "-r", "-I", "docs", "README.md", *tables])
    console.main([])


if __name__ == "__main__":
    main()
