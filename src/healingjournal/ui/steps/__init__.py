"""Small steps, upstairs: plain cards, forms that keep what is typed. Counts nothing."""
