"""The commands: thin functions that read the call, run the pipeline, print and say the status."""
