"""Signs of the computer that it is time to lock: sleep, a locked screen, somebody else.

They come over the message buses of a Linux desktop. Nothing waits for a bus: one that is
missing, slow or gone takes its signs away and nothing else. What was so before it listened,
as while a passphrase was worked on, is asked once.
"""

import os
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtDBus import QDBusObjectPath, QDBusUnixFileDescriptor, QDBusVariant

from healingjournal.ui.shell import words
from healingjournal.ui.shell.bus_line import (
    CHANGES,
    PLAIN,
    PROPERTIES,
    YES_NO,
    BusLine,
    Heard,
    Sign,
)

NAME = "pages"
LOGIN = "org.freedesktop.login1"
MANAGER, SESSION = f"{LOGIN}.Manager", f"{LOGIN}.Session"
AT_LOGIN = (LOGIN, "/org/freedesktop/login1", MANAGER)
SLEEP, SHUTDOWN = "PrepareForSleep", "PrepareForShutdown"
ACTIVE_CHANGED = "ActiveChanged"
SCREENS = tuple(
    f"org.{desktop}.ScreenSaver" for desktop in ("freedesktop", "gnome", "cinnamon", "mate", "xfce")
)
OF_SYSTEM = (
    Sign(LOGIN, MANAGER, SLEEP, YES_NO),
    Sign(LOGIN, MANAGER, SHUTDOWN, YES_NO),
    Sign(LOGIN, SESSION, "Lock", PLAIN),
    Sign(LOGIN, PROPERTIES, "PropertiesChanged", CHANGES),
)
OF_SESSION = tuple(Sign(name, name, ACTIVE_CHANGED, YES_NO) for name in SCREENS)
SYSTEM_BUS = "unix:path=/run/dbus/system_bus_socket"
AGAIN_MS = 60_000


class SignsHeard(NamedTuple):
    """What would be heard now: whether any bus answers, and the three signs."""

    answers: bool
    sleep: bool
    screen: bool
    person: bool


class Signs(QObject):
    """Listens while a journal is open; holds the computer's sleep off until it has locked."""

    lock_requested = Signal()
    leave_requested = Signal()

    def __init__(self) -> None:
        """Hear nothing before `begin`; made once in a run, since its lines are never taken down."""
        super().__init__()
        self._system = BusLine(_system_address(), OF_SYSTEM)
        self._session = BusLine(_session_address(), OF_SESSION)
        self._delay: QDBusUnixFileDescriptor | None = None
        self._place = ""
        self._listens = False
        self._system.owned.connect(self._login_came)
        self._session.owned.connect(self._screen_came)
        for line in (self._system, self._session):
            line.heard.connect(self._heard)
        self._timer = QTimer(self)
        self._timer.setInterval(AGAIN_MS)
        self._timer.timeout.connect(self._open)

    def begin(self) -> None:
        """Listen from now on; a bus that is gone is asked again now and then."""
        self._listens = True
        self._open()
        self._timer.start()
        self._login_came(LOGIN)
        for name in SCREENS:
            self._screen_came(name)

    def end(self) -> None:
        """Ask for nothing more, and let the computer sleep."""
        self._listens = False
        self._timer.stop()
        self._delay = None

    def heard_now(self) -> SignsHeard:
        """Tell what would be heard if it came now."""
        login = self._system.has(LOGIN)
        return SignsHeard(
            answers=self._system.answers() or self._session.answers(),
            sleep=login and self._delay is not None,
            screen=any(map(self._session.has, SCREENS)),
            person=login and bool(self._place),
        )

    # ---- inside ----

    def _open(self) -> None:
        for line in (self._system, self._session):
            line.open()

    def _login_came(self, name: str) -> None:
        self._delay, self._place = None, ""
        if not self._listens or not self._system.has(name):
            return
        wants = ["sleep:shutdown", NAME, words.closes_first(), "delay"]
        self._system.ask(AT_LOGIN, "Inhibit", wants, self._delayed)
        # Its own session first; "auto" is the one on the screen, for a start from outside of it.
        for session in filter(None, (os.environ.get("XDG_SESSION_ID"), "auto")):
            self._system.ask(AT_LOGIN, "GetSession", [session], self._placed)

    def _delayed(self, values: list[object]) -> None:
        if values and isinstance(values[0], QDBusUnixFileDescriptor):
            self._delay = values[0] if self._listens else None

    def _placed(self, values: list[object]) -> None:
        if values and isinstance(values[0], QDBusObjectPath) and not self._place:
            self._place = values[0].path()
            at = (LOGIN, self._place, PROPERTIES)
            self._system.ask(at, "Get", [SESSION, "LockedHint"], self._found)

    def _screen_came(self, name: str) -> None:
        # Opening takes a moment, and the screen may have been locked meanwhile.
        if self._listens and self._session.has(name):
            at = (name, "/" + name.replace(".", "/"), name)
            self._session.ask(at, "GetActive", [], self._found)

    def _found(self, values: list[object]) -> None:
        value = values[0] if values else False
        is_so = value.variant() if isinstance(value, QDBusVariant) else value
        if self._listens and is_so is True:
            self.lock_requested.emit()

    def _heard(self, heard: Heard) -> None:
        if not self._listens:
            return
        if heard.member == SHUTDOWN and heard.value is True:
            self.leave_requested.emit()
        elif heard.member in {SLEEP, ACTIVE_CHANGED} and heard.value is True:
            self.lock_requested.emit()
        elif heard.path == self._place and (heard.interface == SESSION or _is_away(heard.value)):
            self.lock_requested.emit()


def _is_away(changes: object) -> bool:
    """Tell whether a session says that it is no longer the one in front, or that it is locked."""
    of, values = changes if isinstance(changes, tuple) else ("", {})
    if of != SESSION or not isinstance(values, dict):
        return False
    return values.get("Active") is False or values.get("LockedHint") is True


def _system_address() -> str:
    return os.environ.get("DBUS_SYSTEM_BUS_ADDRESS", SYSTEM_BUS)


def _session_address() -> str:
    usual = f"unix:path={os.environ.get('XDG_RUNTIME_DIR', '/nowhere')}/bus"
    return os.environ.get("DBUS_SESSION_BUS_ADDRESS", usual)
