"""Following the thread of one moment."""
