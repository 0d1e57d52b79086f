"""Two names compared: made ready, aligned word by word, weighed, answered."""
