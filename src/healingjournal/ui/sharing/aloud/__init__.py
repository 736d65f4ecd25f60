"""Reading aloud with fewer words: a short version, one line, a card to pass, a quiet clock."""
