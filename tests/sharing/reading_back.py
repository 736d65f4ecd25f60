"""Reading a PDF back with readers that had no part in making or proving it."""

import subprocess
import unicodedata
from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TypedDict

import pikepdf
import pypdfium2
from typing_extensions import Unpack

from healingjournal.base.ids import EntryId
from healingjournal.base.private import Private
from healingjournal.sharing.packet import Packet
from healingjournal.sharing.press import packet_of
from healingjournal.sharing.spec import PacketSpec, Passage, Replacement


def poppler_text(file: Path, password: str = "") -> str:
    command = ["pdftotext", "-upw", password, str(file), "-"]
    return subprocess.run(command, capture_output=True, check=True).stdout.decode("utf-8")


def pdfium_text(content: bytes, password: str | None = None) -> str:
    document = pypdfium2.PdfDocument(content, password=password)
    pages = [document[number].get_textpage().get_text_range() for number in range(len(document))]
    document.close()
    return "\n".join(pages)


def everything_inside(file: Path, password: str = "") -> str:
    """Every byte of a file as text, streams unpacked, in two encodings."""
    with pikepdf.open(file, password=password) as document:
        raw = b"\n".join(
            found.read_bytes() for found in document.objects if isinstance(found, pikepdf.Stream)
        )
        texts = [repr(found) for found in document.objects] + [repr(document.docinfo)]
    return "\n".join([*texts, raw.decode("latin-1"), raw.decode("utf-16-be", "replace")])


def shown_letters(text: str) -> Counter[str]:
    """Count letters, marks, numbers and symbols, whatever their order or composition."""
    apart = unicodedata.normalize("NFKD", text)
    kept = (c for c in apart if unicodedata.category(c)[0] in "LMNS")
    return Counter(c for c in kept if not "\ufe00" <= c <= "\ufe0f")


class More(TypedDict, total=False):
    """What a spec may hold besides its passages."""

    out: Path | None
    group: str
    meeting: date | None
    replace: tuple[Replacement, ...]
    blur_dates: bool
    boundaries: tuple[str, ...]
    note: str
    password: Private[str] | None
    stop_after: int | None


def packet_from(*texts: str, names: dict[str, str] | None = None, **more: Unpack[More]) -> Packet:
    """A packet of these texts, without any journal."""
    pairs = tuple(Replacement(find, to) for find, to in (names or {}).items())
    passages = tuple(Passage(EntryId("x")) for _ in texts)
    return packet_of(replace(PacketSpec(passages, replace=pairs), **more), texts)
