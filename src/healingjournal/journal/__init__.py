"""The journal: pages, drafts, versions, tags and search, in the person's own words and order."""
