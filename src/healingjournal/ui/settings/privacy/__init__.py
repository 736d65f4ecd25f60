"""The words of the privacy section."""
