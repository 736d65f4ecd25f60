"""Today, upstairs: a greeting, the doors, and at most two quiet lines. It counts nothing."""
