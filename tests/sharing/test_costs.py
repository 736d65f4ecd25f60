"""What the room costs: nothing heavy is imported before a packet is set."""

import subprocess
import sys

import pytest

HEAVY = ("typst", "pikepdf", "pypdfium2", "markdown", "msgspec", "lxml")
PROGRAM = (
    "import sys, healingjournal.sharing.service, healingjournal.sharing.spec;"
    f"print([m for m in {HEAVY!r} if m in sys.modules])"
)


@pytest.mark.program
def test_importing_the_service_imports_nothing_heavy() -> None:
    answer = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, check=True)
    assert answer.stdout.decode().strip() == "[]"
