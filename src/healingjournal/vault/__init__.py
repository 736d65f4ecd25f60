"""The vault: keys, header, folder, connection and lock; the only room that knows SQLCipher."""
