"""Forms that keep what is typed by themselves, built from a list of lines."""
