"""Owns the names of logind and of a screen saver: `desktop_services.py SYSTEM SESSION [WITHOUT…]`.

Without `login`, `session` or `screen` one of them is missing; with `hint` or `active` the session
or the screen is locked from the first.
It does what standard input tells it line by line, and says what was asked of it.
"""

import os
import sys
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSocketNotifier
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusUnixFileDescriptor,
    QDBusVariant,
    QDBusVirtualObject,
)

from healingjournal.base.overriding import override

LOGIN = "org.freedesktop.login1"
MANAGER, SESSION = f"{LOGIN}.Manager", f"{LOGIN}.Session"
PROPERTIES = "org.freedesktop.DBus.Properties"
PLACE, OTHER = "/org/freedesktop/login1/session/_34", "/org/freedesktop/login1/session/_35"
AT = "/org/freedesktop/login1"
SCREEN = "org.freedesktop.ScreenSaver"
Act = Callable[[], None]


def say(line: str) -> None:
    """Say one line."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


class Login(QDBusVirtualObject):
    """Gives a descriptor that holds sleep off, and names the session."""

    def __init__(self, *, has_session: bool, is_locked: bool) -> None:
        super().__init__()
        self._has_session = has_session
        self._is_locked = is_locked
        self._held: list[QSocketNotifier] = []

    @override
    def introspect(self, path: str) -> str:
        return ""

    @override
    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:
        reply = message.createReply()
        if message.member() == "Inhibit":
            reply.setArguments([self._hold()])
            what, _who, _why, how = message.arguments()
            say(f"held {what} {how}")
        elif message.member() == "GetSession" and self._has_session:
            reply.setArguments([QDBusObjectPath(PLACE)])
        elif message.member() == "Get":
            reply.setArguments([QDBusVariant(self._is_locked)])
        else:
            return False
        return connection.send(reply)

    def _hold(self) -> QDBusUnixFileDescriptor:
        reading, writing = os.pipe()
        given = QDBusUnixFileDescriptor(writing)
        os.close(writing)
        until = QSocketNotifier(reading, QSocketNotifier.Type.Read)

        def let_go() -> None:
            until.setEnabled(False)
            say("let go")

        until.activated.connect(let_go)
        self._held.append(until)
        return given


class ScreenSaver(QDBusVirtualObject):
    """Tells whether the screen is locked now."""

    def __init__(self, *, is_locked: bool) -> None:
        super().__init__()
        self._is_locked = is_locked

    @override
    def introspect(self, path: str) -> str:
        return ""

    @override
    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:
        if message.member() != "GetActive":
            return False
        reply = message.createReply()
        reply.setArguments([self._is_locked])
        return connection.send(reply)


def signal(by: QDBusConnection, path: str, member: str, *values: object, to: str = "") -> Act:
    """Give what sends a signal, to all who asked for it or straight to one."""

    def send() -> None:
        interface, _, name = member.rpartition(".")
        message = (
            QDBusMessage.createTargetedSignal(to, path, interface, name)
            if to
            else QDBusMessage.createSignal(path, interface, name)
        )
        message.setArguments(list(values))
        by.send(message)

    return send


def to_each(by: QDBusConnection, member: str, path: str, *values: object) -> Act:
    """Give what sends straight to every connection, past what each asked the bus for."""

    def send() -> None:
        bus = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
        names = by.call(QDBusMessage.createMethodCall(*bus, "ListNames")).arguments()[0]
        for name in names:
            if name.startswith(":"):
                signal(by, path, member, *values, to=name)()

    return send


def acts(
    inner: QDBusConnection, outer: QDBusConnection, stranger: QDBusConnection
) -> dict[str, Act]:
    """Give all it can do, by name."""
    sleep, lock, change = (
        f"{MANAGER}.PrepareForSleep",
        f"{SESSION}.Lock",
        f"{PROPERTIES}.PropertiesChanged",
    )
    screen = f"{SCREEN}.ActiveChanged"

    def changed(path: str, name: str, value: object) -> Act:
        return signal(inner, path, change, SESSION, {name: value}, ["IdleHint"])

    return {
        "sleep": signal(inner, AT, sleep, True),
        "wake": signal(inner, AT, sleep, False),
        "shut down": signal(inner, AT, f"{MANAGER}.PrepareForShutdown", True),
        "lock": signal(inner, PLACE, lock),
        "lock another": signal(inner, OTHER, lock),
        "away": changed(PLACE, "Active", False),
        "back": changed(PLACE, "Active", True),
        "another away": changed(OTHER, "Active", False),
        "locked": changed(PLACE, "LockedHint", True),
        "screen": signal(outer, "/ScreenSaver", screen, True),
        "screen back": signal(outer, "/ScreenSaver", screen, False),
        "garbled sleep": signal(inner, AT, sleep, "true"),
        "empty sleep": signal(inner, AT, sleep),
        "long sleep": signal(inner, AT, sleep, True, True),
        "garbled lock": signal(inner, PLACE, lock, True),
        "garbled away": changed(PLACE, "Active", "no"),
        "garbled change": signal(inner, PLACE, change, "no"),
        "a stranger's sleep": signal(stranger, AT, sleep, True),
        "a stranger's sleep to each": to_each(stranger, sleep, AT, True),
        "a stranger's lock to each": to_each(stranger, lock, PLACE),
    }


def main(system: str, session: str, *without: str) -> int:
    """Own the names, and do what standard input says."""
    app = QCoreApplication([])
    inner = QDBusConnection.connectToBus(system, "system")
    outer = QDBusConnection.connectToBus(session, "session")
    stranger = QDBusConnection.connectToBus(system, "stranger")
    login = Login(has_session="session" not in without, is_locked="hint" in without)
    saver = ScreenSaver(is_locked="active" in without)
    below = QDBusConnection.VirtualObjectRegisterOption.SubPath
    if "login" not in without:
        inner.registerVirtualObject(AT, login, below)
        inner.registerService(LOGIN)
    if "screen" not in without:
        outer.registerVirtualObject("/" + SCREEN.replace(".", "/"), saver, below)
        outer.registerService(SCREEN)
    known = acts(inner, outer, stranger)

    def told() -> None:
        lines = os.read(0, 65536).decode()
        if not lines:
            app.quit()
        for act in lines.splitlines():
            known[act]()
            say(f"did {act}")

    notifier = QSocketNotifier(0, QSocketNotifier.Type.Read)
    notifier.activated.connect(told)
    say("ready")
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
