"""The ground floor: small things three rooms need, that know no room themselves.

Typed errors, facts, ids, the clock, the private wrapper, folders, the one look-up
for shipped files, and the one door through which every text comes in.
"""
