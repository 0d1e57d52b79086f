"""What other tools noted to claims of a project: read, mapped, every quote looked up, written."""
