"""The press: an answer on paper."""
