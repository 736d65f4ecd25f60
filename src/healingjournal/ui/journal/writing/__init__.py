"""What helps while a page is written: style, spelling, finding, and what is set for the page."""
