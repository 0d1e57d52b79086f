"""Write anew all that the documentation makes from the program: `python docs/write_pages.py`.

In order: the rules' pages, the page on attendance, the tables of cog, and what the console blocks
print.
"""

from __future__ import annotations

import subprocess
import sys

import console
import write_attendance
import write_rules


def main() -> None:
    """Write every page anew; what is current already stays as it is."""
    write_rules.main()
    write_attendance.main()
    made = [str(page) for page in console.pages() if "[[[cog" in page.read_text(encoding="utf-8")]
    cog = [sys.executable, "-m", "cogapp", "-r", "-I", "docs", *made]
    subprocess.run(cog, cwd=console.ROOT, check=True)
    console.main([])


if __name__ == "__main__":
    main()
