"""Upstairs: settings, card. The one plain card: written in Settings, read while locked."""
