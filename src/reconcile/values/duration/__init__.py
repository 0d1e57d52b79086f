"""The value type `duration`: how long something lasted."""
