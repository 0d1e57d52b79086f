"""The value type `yes_no`: an answer to a question."""
