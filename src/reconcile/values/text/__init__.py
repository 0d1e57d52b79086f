"""The value type `text`: free words."""
