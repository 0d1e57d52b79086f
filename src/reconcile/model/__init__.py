"""What claims, sources, entities, questions and verdicts are. Knows no file and no screen."""
