"""Two names held against each other: made ready, aligned word by word, weighed, answered."""
