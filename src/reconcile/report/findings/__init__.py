"""What `check` found, in the formats that people, editors and CI services read."""
