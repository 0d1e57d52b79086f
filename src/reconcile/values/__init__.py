"""The value types: how what a person wrote is read, compared and put into words."""
