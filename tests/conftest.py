"""What every test shares: no real home, no real display, no Qt downstairs, tools named when gone.

Downstairs tests run with `-p no:pytest-qt`; then PySide6 cannot be imported at all, and the
settings that pytest-qt would have declared are declared here.
"""

import os
import sys
from collections.abc import Iterator, Sequence
from importlib.abc import MetaPathFinder
from typing import Literal

import pytest

from healingjournal.base.overriding import override
from healingjournal.base.paths import VAULT_VARIABLE
from tests.lacking import lacks
from tests.tried import make_profiles
from tools.system import found

QT_SETTINGS: dict[str, Literal["string", "linelist"]] = {
    "qt_api": "string",
    "qt_log_level_fail": "string",
    "qt_log_ignore": "linelist",
}


class NoQt(MetaPathFinder):
    """Makes PySide6 unimportable, as if it were not installed."""

    @override
    def find_spec(self, name: str, path: Sequence[str] | None, target: object = None) -> None:
        if name.partition(".")[0] in ("PySide6", "shiboken6"):
            raise ModuleNotFoundError(f"No Qt downstairs: {name}", name=name)


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # The computer that runs the tests may sleep or lock its screen: they are not to lock then.
    os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = os.environ["DBUS_SESSION_BUS_ADDRESS"] = ""
    make_profiles()
    if not pluginmanager.hasplugin("pytest-qt"):
        sys.meta_path.insert(0, NoQt())
        for name, kind in QT_SETTINGS.items():
            parser.addini(name, "read by pytest-qt upstairs; here only so that it is known", kind)


def pytest_runtest_setup(item: pytest.Item) -> None:
    wanted = [str(name) for mark in item.iter_markers("tool") for name in mark.args]
    lost = ", ".join(name for name in wanted if not found(name))
    if lost:
        lacks(f"this test needs {lost}")


@pytest.fixture(scope="session", autouse=True)
def a_home_of_its_own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test, and no program a test starts, sees the folders of whoever runs it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOME", str(tmp_path_factory.mktemp("home")))
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", VAULT_VARIABLE):
            patch.delenv(name, raising=False)
        yield
