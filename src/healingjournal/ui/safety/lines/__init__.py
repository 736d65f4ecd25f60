"""What the files with numbers say, in the language of the window."""
