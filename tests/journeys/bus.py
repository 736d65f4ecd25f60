"""A small D-Bus client, enough to speak to the accessibility bus and nothing else.

PySide6's own reads no array of structures, and a program started for each question would make
a journey last minutes. Calls are sent together and their answers gathered, so that a whole
screen is read in a few exchanges.
"""

import os
import socket
import struct
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Any

CALL, RETURN, SIGNAL = 1, 2, 4
PATH, INTERFACE, MEMBER, REPLY_SERIAL, DESTINATION, SENDER, SIGNATURE = 1, 2, 3, 5, 6, 7, 8
FIXED = {"y": "B", "b": "I", "n": "h", "q": "H", "i": "i", "u": "I", "x": "q", "t": "Q", "d": "d"}
ALIGNED = {"a": 4, "s": 4, "o": 4, "(": 8, "{": 8}
PATIENCE = 60.0
Value = Any  # whatever a signature says


class NoAnswerError(AssertionError):
    """The other side said no, or is gone."""


@dataclass(frozen=True)
class Call:
    """One question: who, which object, which method, with what."""

    to: str
    path: str
    interface: str
    member: str
    signature: str = ""
    values: tuple[Any, ...] = field(default=())


def first_type(signature: str) -> str:
    """Give the first whole type of a signature."""
    if signature[0] == "a":
        return "a" + first_type(signature[1:])
    if signature[0] not in "({":
        return signature[0]
    deep = 0
    for at, sign in enumerate(signature):
        deep += (sign in "({") - (sign in ")}")
        if deep == 0:
            return signature[: at + 1]
    raise ValueError(signature)


def types_in(signature: str) -> list[str]:
    """Give each whole type of a signature."""
    found: list[str] = []
    while signature:
        found.append(first_type(signature))
        signature = signature[len(found[-1]) :]
    return found


def aligned(kind: str) -> int:
    """Give the boundary on which a value of this type begins."""
    if kind[0] in FIXED:
        return struct.calcsize(FIXED[kind[0]])
    return ALIGNED.get(kind[0], 1)


@dataclass(frozen=True)
class Told:
    """Something one was told without asking: by whom, of which object, and what."""

    place: tuple[str, str]
    member: str
    values: tuple[Any, ...]


class Writing:
    """Values being laid out, little end first."""

    def __init__(self) -> None:
        self.held = bytearray()

    def pad(self, boundary: int) -> None:
        self.held += bytes(-len(self.held) % boundary)

    def write(self, kind: str, value: Value) -> None:
        self.pad(aligned(kind))
        if kind[0] in FIXED:
            self.held += struct.pack("<" + FIXED[kind[0]], value)
        elif kind[0] == "g":
            self.held += bytes([len(value)]) + value.encode() + b"\0"
        elif kind[0] in "so":
            text = value.encode()
            self.held += struct.pack("<I", len(text)) + text + b"\0"
        elif kind[0] == "v":
            self.write("g", value[0])
            self.write(value[0], value[1])
        elif kind[0] == "(":
            for part, one in zip(types_in(kind[1:-1]), value, strict=True):
                self.write(part, one)
        else:
            self._write_array(kind[1:], value)

    def _write_array(self, kind: str, values: Sequence[Value]) -> None:
        at = len(self.held)
        self.held += bytes(4)
        self.pad(aligned(kind))
        start = len(self.held)
        for one in values:
            self.write(kind, one)
        self.held[at : at + 4] = struct.pack("<I", len(self.held) - start)


class Reading:
    """Values being taken out again."""

    def __init__(self, held: bytes) -> None:
        self.held = held
        self.at = 0

    def pad(self, boundary: int) -> None:
        self.at += -self.at % boundary

    def number(self, sign: str) -> Value:
        size = struct.calcsize(sign)
        self.pad(size)
        (value,) = struct.unpack_from("<" + sign, self.held, self.at)
        self.at += size
        return value

    def text(self, length: int) -> str:
        found = self.held[self.at : self.at + length].decode()
        self.at += length + 1
        return found

    def read(self, kind: str) -> Value:
        self.pad(aligned(kind))
        if kind[0] in FIXED:
            return self.number(FIXED[kind[0]])
        if kind[0] == "g":
            return self.text(self.number("B"))
        if kind[0] in "so":
            return self.text(self.number("I"))
        if kind[0] == "v":
            return self.read(self.read("g"))
        if kind[0] in "({":
            return tuple(self.read(part) for part in types_in(kind[1:-1]))
        return self._read_array(kind[1:])

    def _read_array(self, kind: str) -> list[Any]:
        size = self.number("I")
        self.pad(aligned(kind))
        end = self.at + size
        found: list[Any] = []
        while self.at < end:
            found.append(self.read(kind))
        return found


class Bus:
    """One connection to a bus on this computer."""

    def __init__(self, address: str) -> None:
        """Connect; raises OSError when nobody is there."""
        said = dict(part.split("=", 1) for part in address.partition(":")[2].split(","))
        where = said.get("path") or "\0" + said["abstract"]
        self._line = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._line.settimeout(PATIENCE)
        self._line.connect(where)
        self._serials = count(1)
        self.told: list[Told] = []
        self._unread = b""
        me = str(os.getuid()).encode().hex()
        self._line.sendall(f"\0AUTH EXTERNAL {me}\r\n".encode())
        while not self._unread.endswith(b"\r\n"):
            self._unread += self._line.recv(4096)
        if not self._unread.startswith(b"OK"):
            raise NoAnswerError(self._unread)
        self._unread = b""
        self._line.sendall(b"BEGIN\r\n")
        self.ask([Call("org.freedesktop.DBus", "/org/freedesktop/DBus", *_HELLO)])

    def ask(self, calls: Sequence[Call]) -> list[tuple[Any, ...] | NoAnswerError]:
        """Send all, and give the answer to each: its values, or the error it met."""
        if not calls:
            return []
        serials = [next(self._serials) for _ in calls]
        self._line.sendall(
            b"".join(_laid_out(call, n) for call, n in zip(calls, serials, strict=True))
        )
        wanted = set(serials)
        answers: dict[int, tuple[Any, ...] | NoAnswerError] = {}
        while wanted:
            kind, fields, values = self._next()
            serial = fields.get(REPLY_SERIAL)
            if serial in wanted:
                wanted.discard(serial)
                answers[serial] = values if kind == RETURN else NoAnswerError(*values)
            elif kind == SIGNAL:
                place = (fields[SENDER], fields[PATH])
                self.told.append(Told(place, fields[MEMBER], values))
        return [answers[serial] for serial in serials]

    def one(self, call: Call) -> tuple[Any, ...]:
        """Give the answer to one question; raises NoAnswerError."""
        (answer,) = self.ask([call])
        if isinstance(answer, NoAnswerError):
            raise NoAnswerError(call.member, call.path, *answer.args)
        return answer

    def close(self) -> None:
        """Hang up."""
        self._line.close()

    def _next(self) -> tuple[int, dict[int, Any], tuple[Any, ...]]:
        start = self._taken(16)
        _end, kind, _flags, _version, size, _serial, fields = struct.unpack("<4B3I", start)
        rest = self._taken(fields + -fields % 8)
        said = dict(_fields(Reading(bytes(8) + rest), fields))
        body = Reading(self._taken(size))
        return kind, said, tuple(body.read(one) for one in types_in(said.get(SIGNATURE, "")))

    def _taken(self, size: int) -> bytes:
        while len(self._unread) < size:
            more = self._line.recv(65536)
            if not more:
                raise NoAnswerError("the bus hung up")
            self._unread += more
        found, self._unread = self._unread[:size], self._unread[size:]
        return found


_HELLO = ("org.freedesktop.DBus", "Hello")


def _fields(reading: Reading, size: int) -> list[tuple[int, Any]]:
    reading.at = 8  # where they begin also in the message: on a boundary of eight
    end = reading.at + size
    found: list[tuple[int, Any]] = []
    while reading.at < end:
        found.append(reading.read("(yv)"))
    return found


def _laid_out(call: Call, serial: int) -> bytes:
    body = Writing()
    for kind, value in zip(types_in(call.signature), call.values, strict=True):
        body.write(kind, value)
    fields = [
        (PATH, ("o", call.path)),
        (INTERFACE, ("s", call.interface)),
        (MEMBER, ("s", call.member)),
        (DESTINATION, ("s", call.to)),
    ]
    if call.signature:
        fields.append((SIGNATURE, ("g", call.signature)))
    head = Writing()
    head.held += struct.pack("<4B2I", ord("l"), CALL, 0, 1, len(body.held), serial)
    head.write("a(yv)", fields)
    head.pad(8)
    return bytes(head.held + body.held)
