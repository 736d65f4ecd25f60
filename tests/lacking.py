"""A test that this computer cannot run is skipped and named; where all must run, it fails."""

import os
from typing import NoReturn

import pytest


def lacks(what: str) -> NoReturn:
    """Skip the test for what is missing here; under `CI=true` that is a failure."""
    if os.environ.get("CI") == "true":
        pytest.fail(what, pytrace=False)
    pytest.skip(what)
