"""Write docs/rules/ from the docstrings of the rules: `python docs/write_rules.py`."""

from pathlib import Path

from reconcile.check.registry import RULES
from reconcile.check.rule_docstring import info
from reconcile.report.rule_page import file_name, index_text, page_text

FOLDER = Path(__file__).parent / "rules"


def main() -> None:
    """Write a page for every rule, and the index; pages of rules that are gone are removed."""
    FOLDER.mkdir(exist_ok=True)
    pages = {file_name(info(rule)): page_text(info(rule)) for rule in RULES}
    pages["README.md"] = index_text(map(info, RULES))
    for old in FOLDER.glob("*.md"):
        if old.name not in pages:
            old.unlink()
    for name, text in pages.items():
        (FOLDER / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
