"""The value type `identifier`: ISBN, DOI and other ids."""
