"""The value types `person`, `organisation` and `place`: a name, compared as whom it means."""
