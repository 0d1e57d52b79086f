"""Files to a project and findings: the only room that knows YAML and touches the disk to read."""
