"""The easel every picture stands on: a canvas counted in pixels, its type, colours, header and footer."""
