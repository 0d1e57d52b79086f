"""The value type `coordinates`: a point on the earth."""
