"""Upstairs: vault, backups. Made, checked, tried and taken away while the journal is open."""
