"""The studio: findings in, picture out."""
