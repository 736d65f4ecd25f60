"""What the faults share: a terminal with a journal, the number each test is of, and figures."""

from collections.abc import Callable

import pytest

from tests.cli.conftest import Terminal, folder, journal, page, terminal

__all__ = ["Terminal", "folder", "journal", "page", "terminal"]

Count = Callable[[str, int], None]
FIGURE = "figure: "


@pytest.fixture(autouse=True)
def fault(request: pytest.FixtureRequest) -> object:
    """The number in the list of faults that this test stands for, or some of them."""
    return getattr(request, "param", None)


@pytest.fixture
def count(record_property: Callable[[str, object], None]) -> Count:
    """Keep how often something was tried or came out, to be shown at the end."""

    def kept(what: str, number: int) -> None:
        record_property(FIGURE + what, number)

    return kept


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Show all figures, also those of tests that failed."""
    reports = [*terminalreporter.getreports("passed"), *terminalreporter.getreports("failed")]
    found = [
        (name.removeprefix(FIGURE), number)
        for report in reports
        if report.when == "call"
        for name, number in report.user_properties
        if name.startswith(FIGURE)
    ]
    if found:
        terminalreporter.section("figures")
    for name, number in sorted(found):
        terminalreporter.write_line(f"{number:>8}  {name}")
