"""The cellar: what there is to know, as files, and the types that carry it."""
