"""Own words, and taking them away."""
