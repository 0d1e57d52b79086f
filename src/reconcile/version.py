"""The version: written here alone; the distribution's metadata read it on building."""

VERSION = "0.1.0"
