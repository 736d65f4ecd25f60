"""Upstairs: vault, restoring. From a backup to a journal, while none is open."""
