"""How straight the way of a text through the readers of counts and dates is.

    python bench/stays.py [--way]

For each text: the files it enters, its stays in them, and how often it comes back to a file that it
had left, be it that a function there is called again or that a call from there ends. Fewer returns
are easier to follow. A reader that calls every file once, in a chain or one after the other, comes
back once less than it has files. `--way` prints the files in order.
"""

from __future__ import annotations

import argparse
import sys
from itertools import groupby
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

import reconcile
from reconcile.values.registry import value_type

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

HOME = str(Path(reconcile.__file__).parent)
TEXTS = {
    "count": (
        "13",
        "more than 310,000 dead",
        "at least 15 civilians",
        "between 5 and 7",
        "about 2.5 million people",
        "two hundred and fifty people killed",
        "tens of thousands",
        "60 percent of the population",
        "348 deaths as of 13 April 2020",
        "1,200 (95% CI 900-1,500)",
    ),
    "date": (
        "2017-01-23",
        "23 January 2017",
        "January 23, 2017",
        "December 2016",
        "early 2017",
        "since March 2011",
        "23-24 January 2017",
        "from 2011 to 2016",
        "circa 1850",
        "first half of the 15th century",
    ),
}


def main() -> None:
    """Print a line a text and the medians of each type."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--way", action="store_true", help="print the files in order")
    show_way = parser.parse_args().way
    for name, texts in TEXTS.items():
        ways = [stays(value_type(name).parse, text) for text in texts]
        print(f"{name:36} files stays returns")
        for text, way in zip(texts, ways, strict=True):
            print(f"  {text:34} {len(set(way)):5} {len(way):5} {len(way) - len(set(way)):7}")
            if show_way:
                print("   ", " ".join(way))
        files = median(len(set(way)) for way in ways)
        print(f"  {'median':34} {files:5.0f} {median(map(len, ways)):5.0f}", end="")
        print(f" {median(len(way) - len(set(way)) for way in ways):7.0f}")


def stays(parse: Callable[[str], object], text: str) -> list[str]:
    """Return the files of the package that a text passes through, a stay each, in order."""
    parse(text)  # what is built only once isn't on the way
    seen: list[str] = []

    def note(frame: FrameType | None) -> None:
        if frame is not None and frame.f_code.co_filename.startswith(HOME):
            seen.append(Path(frame.f_code.co_filename).stem)

    def follow(frame: FrameType, event: str, _: object) -> None:
        if event == "call":
            note(frame)
        elif event == "return":
            note(frame.f_back)

    sys.setprofile(follow)
    try:
        parse(text)
    finally:
        sys.setprofile(None)
    return [file for file, _ in groupby(seen)]


if __name__ == "__main__":
    main()
