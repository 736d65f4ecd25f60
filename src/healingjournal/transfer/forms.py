"""The forms in which pages can come in, by the names they have in the terminal."""

MARKDOWN, TEXT, OWN = "markdown", "text", "healingjournal"
FORMS = (MARKDOWN, TEXT, OWN)
