"""What changed since a revision, for a review."""
