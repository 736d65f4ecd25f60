"""My own: what a person writes for exercises, and the page before those held back."""
