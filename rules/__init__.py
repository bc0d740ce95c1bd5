"""The adviser: when to recommend what, as tables an official can read and one small evaluator."""
