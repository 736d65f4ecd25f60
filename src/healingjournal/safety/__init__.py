"""Safety: public numbers for help, hardening at start, and the self-test of it.

Nothing here keeps anything or knows the vault, so that it works while locked.
"""
