"""The value type `choice`: one of an unordered list of declared words."""
