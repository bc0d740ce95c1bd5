"""What would convince a sceptic."""
