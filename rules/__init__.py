"""The adviser: when to recommend what, as decision tables."""
