"""Upstairs: vault, salvaging. What can be read of a damaged journal, into a new one."""
