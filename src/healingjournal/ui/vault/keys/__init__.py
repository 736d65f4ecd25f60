"""Upstairs: vault, keys. Passphrase and code of an open journal: new, anew, taken away."""
