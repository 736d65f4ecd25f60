"""Being left out of pictures of the screen: what is asked of a system that could do it.

No Windows and no macOS is here: stand-ins take down what would be asked of them.
"""

import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from healingjournal.ui.settings.privacy import words
from healingjournal.ui.shell.protections import Watch, protections
from healingjournal.ui.shell.screen_shield import (
    LEFT_OUT,
    NOT_SHARED,
    ONLY_ON_SCREEN,
    SHARED_TO_READ,
    SHOWN,
    ScreenShield,
    ask_mac,
    ask_windows,
)
from tests.vault.cheap import made


class Call:
    """A function of a system's library, which ctypes lets one describe before it is called."""

    def __init__(self, answer: object) -> None:
        self.calls: list[tuple[object, ...]] = []
        self.answer = answer
        self.argtypes: list[object] = []
        self.restype: object = None

    def __call__(self, *given: object) -> object:
        assert len(given) == len(self.argtypes)
        self.calls.append(given)
        return self.answer(*given) if callable(self.answer) else self.answer


def user32(*known: int) -> SimpleNamespace:
    """Give what Windows would be asked; an old one knows fewer wishes."""
    return SimpleNamespace(SetWindowDisplayAffinity=Call(lambda _window, wish: int(wish in known)))


def objc(window: object = 77) -> SimpleNamespace:
    """Give what macOS would be asked; selectors are their own names."""
    return SimpleNamespace(
        sel_registerName=Call(lambda name: name),
        objc_msgSend=Call(lambda _to, what, *_more: window if what == b"window" else 0),
    )


def test_windows_is_asked_to_leave_a_window_out_and_to_show_it_again() -> None:
    new = user32(SHOWN, ONLY_ON_SCREEN, LEFT_OUT)
    assert ask_windows(new, 5, on=True)
    assert ask_windows(new, 5, on=False)
    assert new.SetWindowDisplayAffinity.calls == [(5, 0x11), (5, 0x00)]


def test_an_older_windows_is_asked_for_less_and_its_no_is_told() -> None:
    older = user32(SHOWN, ONLY_ON_SCREEN)
    assert ask_windows(older, 5, on=True)
    assert older.SetWindowDisplayAffinity.calls == [(5, LEFT_OUT), (5, ONLY_ON_SCREEN)]
    assert not ask_windows(user32(), 5, on=True)


@pytest.mark.parametrize(("on", "kind"), [(True, NOT_SHARED), (False, SHARED_TO_READ)])
def test_macos_is_asked_of_the_window_the_view_is_in(on: bool, kind: int) -> None:
    mac = objc()
    assert ask_mac(mac, 6, on=on)
    assert mac.objc_msgSend.calls == [(6, b"window"), (77, b"setSharingType:", kind)]


def test_a_view_without_a_window_is_told() -> None:
    mac = objc(window=None)
    assert not ask_mac(mac, 6, on=True)
    assert mac.objc_msgSend.calls == [(6, b"window")]


def test_every_window_is_asked_for_and_later_ones_when_they_come(
    qtbot: QtBot, qapp: QApplication
) -> None:
    new, wanted = user32(SHOWN, LEFT_OUT), [False]
    shield = ScreenShield(qapp, lambda: wanted[0], "win32", lambda _system: new)
    first, second = QWidget(), QWidget()
    for widget in (first, second):
        qtbot.addWidget(widget)
    first.show()
    shield.apply()
    assert new.SetWindowDisplayAffinity.calls == []
    wanted[0] = True
    shield.apply()
    assert (int(first.winId()), LEFT_OUT) in new.SetWindowDisplayAffinity.calls
    second.show()
    second.activateWindow()
    asked = (int(second.winId()), LEFT_OUT)
    qtbot.waitUntil(lambda: asked in new.SetWindowDisplayAffinity.calls)
    wanted[0] = False
    shield.apply()
    for widget in (first, second):
        assert (int(widget.winId()), SHOWN) in new.SetWindowDisplayAffinity.calls
    qapp.focusWindowChanged.disconnect(shield.apply)


def test_a_system_without_its_part_is_asked_nothing(qapp: QApplication) -> None:
    def gone(_system: str) -> object:
        raise OSError

    shield = ScreenShield(qapp, lambda: True, "darwin", gone)
    shield.apply()
    qapp.focusWindowChanged.disconnect(shield.apply)


@pytest.mark.parametrize(
    ("shield", "said"),
    [
        (None, ("not_possible", "screen_pictures_possible")),
        (False, ("off", "shield_off")),
        (True, ("cannot_tell", "shield_untried")),
    ],
)
def test_it_is_never_called_working(
    tmp_path: Path, shield: bool | None, said: tuple[str, str]
) -> None:
    vault = made(tmp_path / "pages").vault
    watch = Watch(5, False, None, shield)
    (row,) = [one for one in protections(vault, watch) if one.protection == "screen_pictures"]
    vault.close()
    assert row[1:3] == said
    assert said[1] in words.whys()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere it is loaded")
def test_on_linux_nothing_of_it_is_loaded() -> None:
    ask = (
        "import sys; from healingjournal.ui.shell import shell, protections, guard, wiring; "
        "print('healingjournal.ui.shell.screen_shield' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", ask], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "False"
