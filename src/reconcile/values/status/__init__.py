"""The value type `status`: invitation and presence, computed as sets."""
