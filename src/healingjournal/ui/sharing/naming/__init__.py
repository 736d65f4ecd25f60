"""Words that may be names, offered to the person, who decides each."""
