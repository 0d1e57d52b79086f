"""Claims to questions, and questions to verdicts: what the sources agree and contradict on."""
