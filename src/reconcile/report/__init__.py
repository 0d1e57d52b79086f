"""One file per output format, each from the same reconciliation; nothing here decides anything."""
