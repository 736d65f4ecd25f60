"""The room 'sharing'."""
