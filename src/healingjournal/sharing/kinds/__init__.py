"""The kinds of file beside PDF: each is written from the parts of a packet, and read back anew."""
