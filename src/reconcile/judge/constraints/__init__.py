"""Questions that bear on each other: what a project declares to be true between them."""
