"""The door: start, settings, wiring, command line."""
