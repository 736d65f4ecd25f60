"""The list of faults, by number, and how a test says which of them it stands for."""

import pytest

# What can be tried on Linux and is no fault of backup, restore, salvage, new keys or erase: those
# stand with the tests of these. Key files and files of other kinds than PDF are not made yet, and
# power that fails under a disk needs a computer of its own.
HEADER = (1, 2, 3, 4, 5, 6, 7, 9, 10, 12, 13, 14, 15, 17)
DATABASE = (18, 19, 20, 21, 23, 24, 25, 27, 29, 30)
WRITING = (33, 34, 35, 36, 37, 39, 41, 42, 44, 45, 46)
INSTANCES = (47, 48, 49, 50, 51, 53)
PRIVACY = (54, 55, 56, 57, 58, 59, 60, 61, 62, 64)
CONTENT = (66, 68, 69, 70, 71, 72)
KEYS = (73, 74, 75)
FILES = (88, 90)
TRIED = (*HEADER, *DATABASE, *WRITING, *INSTANCES, *PRIVACY, *CONTENT, *KEYS, *FILES)


def fault(*numbers: int) -> pytest.MarkDecorator:
    """Say which faults a test stands for; their numbers are in its name."""
    name = "fault " + " ".join(map(str, numbers))
    return pytest.mark.parametrize("fault", [numbers], ids=[name], indirect=True)
