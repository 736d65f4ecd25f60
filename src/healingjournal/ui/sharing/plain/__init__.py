"""Plain pages beside the steps: what the law may ask, wanting it back, a page for who leads."""
