"""The value type `scale`: one of an ordered list of declared words."""
