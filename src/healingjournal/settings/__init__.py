"""What a person may set, declared once as data; each setting names its home.

`outside` settings lie in one small file that holds no content, no path and no history:
only what must be known before unlocking. `vault` settings are rows in the vault.
"""
