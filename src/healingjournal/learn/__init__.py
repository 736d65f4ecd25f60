"""Short cards on how people react and what helps some; shipped, without any store."""
