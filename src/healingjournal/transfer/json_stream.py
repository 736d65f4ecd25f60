"""JSON of any length, written and read one item at a time; no more than one is ever held."""

import codecs
import json
from collections.abc import Iterator
from typing import BinaryIO

from healingjournal.base.errors import DamagedError

LONGEST_ITEM = 64 * 1024 * 1024
_STEP = 1 << 16
_SPACE = " \t\n\r"


class JsonWriter:
    """Writes one object: plain values, and lists that grow item by item, one a line."""

    def __init__(self, file: BinaryIO) -> None:
        """Take a file open for writing; `close` ends the object and leaves the file open."""
        self._file = file
        self._next = "{\n"

    def value(self, key: str, value: object) -> None:
        """Write one plain value."""
        self._write(f"{self._next}{_json(key)}: {_json(value)}")
        self._next = ",\n"

    def begin(self, key: str) -> None:
        """Begin a list."""
        self._write(f"{self._next}{_json(key)}: [")
        self._next = "\n"

    def item(self, item: object) -> None:
        """Write the next item of the list."""
        self._write(f"{self._next}{_json(item)}")
        self._next = ",\n"

    def end(self) -> None:
        """End the list."""
        self._write("]" if self._next == "\n" else "\n]")
        self._next = ",\n"

    def close(self) -> None:
        """End the object."""
        self._write("{}\n" if self._next == "{\n" else "\n}\n")

    def _write(self, text: str) -> None:
        self._file.write(text.encode("utf-8"))


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def canonical(value: object) -> bytes:
    """Give a value as the same bytes wherever it comes from: keys in order, no spaces."""
    text = json.dumps(
        value, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":")
    )
    return text.encode("utf-8", "surrogatepass")


def items(file: BinaryIO, name: str) -> Iterator[tuple[str, object]]:
    """Give what an object holds: each plain value with its key, each item of a list with its key.

    Raises DamagedError("takeout_damaged") naming the file when it is not UTF-8, not JSON, no
    object, too deep, or has an item of more than 64 MiB.
    """
    try:
        yield from _items(_Text(file))
    except (ValueError, RecursionError):
        raise DamagedError("takeout_damaged", file=name) from None


def _items(text: "_Text") -> Iterator[tuple[str, object]]:
    text.take("{")
    if text.peek() == "}":
        text.take("}")
    else:
        yield from _members(text)
    if text.peek():
        raise ValueError


def _members(text: "_Text") -> Iterator[tuple[str, object]]:
    while True:
        key = text.value()
        if not isinstance(key, str):
            raise ValueError
        text.take(":")
        if text.peek() == "[":
            for item in _listed(text):
                yield key, item
        else:
            yield key, text.value()
        if text.take(",}") == "}":
            return


def _listed(text: "_Text") -> Iterator[object]:
    text.take("[")
    if text.peek() == "]":
        text.take("]")
        return
    while True:
        yield text.value()
        if text.take(",]") == "]":
            return


class _Text:
    """The text of a file, as far as it is needed; ValueError where it is not what it should be."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._utf8 = codecs.getincrementaldecoder("utf-8-sig")()
        self._decoder = json.JSONDecoder(parse_constant=_refused)
        self._text = ""
        self._at = 0
        self._ended = False

    def _more(self) -> None:
        left = self._text[self._at :]
        # As much again each time, so that a long item is not begun anew for every piece of it.
        raw = self._file.read(max(_STEP, len(left)))
        self._text, self._at = left + self._utf8.decode(raw, final=not raw), 0
        self._ended = not raw

    def peek(self) -> str:
        """Give the next letter that is no space, without taking it; empty at the end."""
        while True:
            while self._at < len(self._text):
                if self._text[self._at] not in _SPACE:
                    return self._text[self._at]
                self._at += 1
            if self._ended:
                return ""
            self._more()

    def take(self, wanted: str) -> str:
        """Take the next letter, which must be one of these."""
        found = self.peek()
        if not found or found not in wanted:
            raise ValueError
        self._at += 1
        return found

    def value(self) -> object:
        """Take the next value, whole."""
        self.peek()
        while True:
            try:
                value, end = self._decoder.raw_decode(self._text, self._at)
            except ValueError:
                if self._ended:
                    raise
            else:
                # A number may go on in the next piece.
                if end < len(self._text) or self._ended:
                    self._at = end
                    return value
            if self._ended or len(self._text) - self._at > LONGEST_ITEM:
                raise ValueError
            self._more()


def _refused(name: str) -> object:
    raise ValueError(name)
