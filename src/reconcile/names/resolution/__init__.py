"""Many mentions taken to entities: forms, likely pairs, decisions, groups and close calls."""
