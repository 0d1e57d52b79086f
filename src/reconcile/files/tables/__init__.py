"""Tables: files with a row a claim, or a row a record that a mapping says how to read."""
