"""The voice and the ear: how things are said, and how questions are heard."""
