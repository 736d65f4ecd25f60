"""A line to a message bus of this computer: it asks and never waits, and trusts only owners.

Qt's own ways to a bus wait for its first answer and hold everything else up meanwhile. So this
one is opened as to a peer, and says hello by itself. It is never taken down: Qt's thread for
buses would then need Python while we wait for it. The next process image knows nothing of it.
"""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import count
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

BUS = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
PROPERTIES = "org.freedesktop.DBus.Properties"
NO_LIMIT_MS = 2**31 - 1  # nobody waits, and a late answer is welcome
YES_NO, PLAIN, CHANGES = "yes_no", "plain", "changes"
_SLOTS = {
    YES_NO: "_heard_yes_no(bool,QDBusMessage)",
    PLAIN: "_heard_plain(QDBusMessage)",
    CHANGES: "_heard_changes(QString,QVariantMap,QStringList,QDBusMessage)",
}
_NUMBERS = count(1)


class Sign(NamedTuple):
    """A signal to hear: by whom, of which interface, its name, and the shape of what it says."""

    owner: str
    interface: str
    member: str
    shape: str


class Heard(NamedTuple):
    """A signal that came from the owner of the name it was expected of."""

    interface: str
    member: str
    path: str
    value: object


class BusLine(QObject):
    """One connection; `welcomed` when the bus has answered, `owned` when a name has an owner."""

    welcomed = Signal()
    owned = Signal(str)
    heard = Signal(object)

    def __init__(self, address: str, signs: Sequence[Sign]) -> None:
        """Take where the bus is, asked only on this computer, and what to hear there."""
        super().__init__()
        self._address = address
        self._signs = signs
        self._owners = {sign.owner: "" for sign in signs}
        self._bus: QDBusConnection | None = None
        self._is_welcome = False

    def answers(self) -> bool:
        """Tell whether the bus has answered and is still there."""
        return self._is_welcome and self._bus is not None and self._bus.isConnected()

    def has(self, name: str) -> bool:
        """Tell whether somebody owns this name now."""
        return self.answers() and bool(self._owners.get(name))

    def open(self) -> None:
        """Connect and say hello, anew after the bus was gone."""
        if not _is_here(self._address) or (self._bus is not None and self._bus.isConnected()):
            return
        self._is_welcome = False
        self._owners = dict.fromkeys(self._owners, "")
        self._bus = bus = QDBusConnection.connectToPeer(self._address, f"line{next(_NUMBERS)}")
        if not bus.isConnected():
            return
        for sign in self._signs:
            self._hook(bus, sign.interface, sign.member, _SLOTS[sign.shape])
        owner_slot = "_heard_owner(QString,QString,QString,QDBusMessage)"
        self._hook(bus, BUS[2], "NameOwnerChanged", owner_slot)
        self.ask(BUS, "Hello", [], self._hello)

    def ask(
        self,
        of: tuple[str, str, str],
        member: str,
        values: Sequence[object],
        then: Callable[[list[object]], None],
    ) -> None:
        """Ask somebody (name, object, interface); an answer that is none never comes."""
        if self._bus is None:
            return
        message = QDBusMessage.createMethodCall(*of, member)
        message.setArguments(list(values))
        message.setAutoStartService(False)
        watcher = QDBusPendingCallWatcher(self._bus.asyncCall(message, NO_LIMIT_MS), self)

        def finished(ended: QDBusPendingCallWatcher) -> None:
            reply = ended.reply()
            ended.deleteLater()
            if reply.type() == QDBusMessage.MessageType.ReplyMessage:
                then(list(reply.arguments()))

        watcher.finished.connect(finished)

    # ---- inside ----

    def _hook(self, bus: QDBusConnection, interface: str, member: str, slot: str) -> None:
        # What is written of its types asks for bytes, and it takes none; 1 is how Qt marks a slot.
        connect: Callable[..., bool] = bus.connect
        connect("", "", interface, member, self, f"1{slot}")

    def _hello(self, _me: list[object]) -> None:
        def nothing(_values: list[object]) -> None:
            """Whether it is heard shows itself."""

        for sign in self._signs:
            self.ask(BUS, "AddMatch", [_rule(sign.owner, sign.interface, sign.member)], nothing)
        for name in self._owners:
            rule = _rule(BUS[0], BUS[2], "NameOwnerChanged") + f",arg0='{name}'"
            self.ask(BUS, "AddMatch", [rule], nothing)
            self.ask(BUS, "GetNameOwner", [name], partial(self._own, name))
        self._is_welcome = True
        self.welcomed.emit()

    def _own(self, name: str, owner: Sequence[object]) -> None:
        new = owner[0] if owner and isinstance(owner[0], str) else ""
        is_new = new != self._owners[name]
        self._owners[name] = new
        if is_new:
            self.owned.emit(name)

    def _tell(self, message: QDBusMessage, value: object) -> None:
        interface, member, sender = message.interface(), message.member(), message.service()
        for sign in self._signs:
            if sign[1:3] == (interface, member) and sender and sender == self._owners[sign.owner]:
                self.heard.emit(Heard(interface, member, message.path(), value))
                return

    @Slot("QString", "QString", "QString", "QDBusMessage")
    def _heard_owner(self, name: str, _old: str, new: str, message: QDBusMessage) -> None:
        if message.service() == BUS[0] and name in self._owners:
            self._own(name, [new])

    @Slot(bool, "QDBusMessage")
    def _heard_yes_no(self, value: bool, message: QDBusMessage) -> None:
        if message.signature() == "b":  # Qt lets through what says more than was asked for
            self._tell(message, value)

    @Slot("QDBusMessage")
    def _heard_plain(self, message: QDBusMessage) -> None:
        if not message.signature():
            self._tell(message, None)

    @Slot("QString", "QVariantMap", "QStringList", "QDBusMessage")
    def _heard_changes(
        self, of: str, values: dict[str, object], _gone: list[str], message: QDBusMessage
    ) -> None:
        if message.signature() == "sa{sv}as":
            self._tell(message, (of, values))


def _is_here(address: str) -> bool:
    """Tell whether every place an address names is a socket of this computer."""
    return bool(address) and all(one.startswith("unix:") for one in address.split(";"))


def _rule(sender: str, interface: str, member: str) -> str:
    said = {"type": "signal", "sender": sender, "interface": interface, "member": member}
    return ",".join(f"{key}='{value}'" for key, value in said.items())
