"""The backups that still hold a moment that was deleted."""
