"""After a meeting: what was chosen before, offered; and what left, taken back."""
