"""How fast a shell's Tab is answered: the time of cold processes that complete a call.

Usage: python bench/completion.py [PROJECT] [--rounds N]

Prints milliseconds of CPU (median and best of N cold processes, the calls taken in turn, so that a
busy machine bothers all alike) and how many words came out. A person waits for that at each Tab, so
the median must stay below 150 ms. Every process finds its bytecode compiled, as an installed
package's is.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

LIMIT = 150
PREFIX = "reconcile"
CALLS = {
    "a command": "reconcile ex",
    "an option": "reconcile report --f",
    "a source": "reconcile diff --source ",
    "a field": "reconcile report --field ",
    "a subject": "reconcile report --subject ",
    "a question": "reconcile explain ",
}


def main() -> int:
    """Print the table; return 1 where a completion is too slow or none comes."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("project", nargs="?", type=Path, default=Path(__file__).parent.parent)
    parser.add_argument("--rounds", type=int, default=9)
    given = parser.parse_args()
    taken: dict[str, list[float]] = {name: [] for name in CALLS}
    words = {}
    with tempfile.TemporaryDirectory(prefix="reconcile-bytecode-") as bytecode:
        for number in range(given.rounds + 1):
            for name, line in CALLS.items():
                start = spent()
                words[name] = completed(line, given.project, bytecode)
                if number:  # the first round compiles
                    taken[name].append(1000 * (spent() - start))
    print(f"{'completing':<12}{'median ms':>10}{'best ms':>9}{'words':>7}")
    for name, times in taken.items():
        print(f"{name:<12}{statistics.median(times):>10.0f}{min(times):>9.0f}{words[name]:>7}")
    fast = all(statistics.median(times) <= LIMIT for times in taken.values())
    return 0 if fast and all(words.values()) else 1


def spent() -> float:
    """Return the CPU seconds that processes started here have taken, once they ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def completed(line: str, project: Path, bytecode: str) -> int:
    """Return how many words a shell is offered behind this line."""
    words = line.split(" ")
    asked = {
        "_RECONCILE_COMPLETE": "zsh_complete",
        "COMP_WORDS": line,
        "COMP_CWORD": str(len(words) - 1),
        "PYTHONPYCACHEPREFIX": bytecode,
    }
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    command = str(Path(sys.executable).with_name(PREFIX))
    done = subprocess.run(
        [command], cwd=project, env={**environment, **asked}, capture_output=True, check=True
    )
    return len(done.stdout.decode().splitlines()) // 3  # its kind, itself, and what it is


if __name__ == "__main__":
    sys.exit(main())
