"""The value types: how what a person wrote is read, compared and told. One file a type."""
