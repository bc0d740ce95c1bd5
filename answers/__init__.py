"""The study: one recipe per kind of question."""
