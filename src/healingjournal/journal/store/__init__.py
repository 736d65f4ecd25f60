"""The journal's SQL, one file a thing. Commits nothing by itself."""
