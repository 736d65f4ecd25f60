"""What the tests of prompts share: figures of made-up months, shown at the end."""

from collections.abc import Callable

import pytest

Show = Callable[[str, int], None]
FIGURE = "of prompts: "


@pytest.fixture
def show(record_property: Callable[[str, object], None]) -> Show:
    """Keep a figure, to be shown at the end."""

    def kept(what: str, number: int) -> None:
        record_property(FIGURE + what, number)

    return kept


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Show all figures, also those of tests that failed."""
    for outcome in ("passed", "failed"):
        for report in terminalreporter.getreports(outcome):
            found = [one for one in report.user_properties if one[0].startswith(FIGURE)]
            if found and report.when == "call":
                terminalreporter.section(report.nodeid.rpartition("::")[2])
                for name, number in found:
                    terminalreporter.write_line(f"{number:>8}  {name.removeprefix(FIGURE)}")
