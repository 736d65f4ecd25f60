"""Reading the other kinds of file with readers that had no part in making or proving them."""

import html
import io
from collections.abc import Callable, Iterator
from dataclasses import replace

import docx
import markdown
import nh3
import odfdo
import pyrage

from healingjournal.base.private import Private
from healingjournal.sharing.packet import Packet
from healingjournal.sharing.page_words import leaves
from healingjournal.sharing.parts import parts
from healingjournal.sharing.press import proved

KINDS = ("docx", "odt", "html", "md", "txt")
PASSWORD = "пароль 😀 é"


def of_kind(packet: Packet, kind: str, password: str | None = None) -> Packet:
    """The same packet, to be made as another kind of file."""
    secret = None if password is None else Private(password)
    return replace(packet, spec=replace(packet.spec, format=kind, password=secret))


def finished(packet: Packet, kind: str, password: str | None = None) -> bytes:
    """The proved bytes of a packet as a kind of file."""
    asked = of_kind(packet, kind, password)
    return proved(asked, f"pages{asked.spec.ending}").content


def unsealed(content: bytes, password: str) -> bytes:
    """What is inside a sealed file."""
    return pyrage.passphrase.decrypt(content, password)


def words_chosen(packet: Packet) -> list[str]:
    """Every word that was to be in the file, in order."""
    return [
        word
        for part in parts(packet)
        for leaf in leaves(part.blocks)
        for word in leaf.text().split()
    ]


def words_in(content: bytes, kind: str) -> list[str]:
    """Every word of a finished file, as a reader of its kind finds them."""
    return [word for text in _READERS[kind](content) for word in text.split() if word != "•"]


def _of_docx(content: bytes) -> Iterator[str]:
    return (each.text for each in docx.Document(io.BytesIO(content)).paragraphs)


def _of_odt(content: bytes) -> Iterator[str]:
    body = odfdo.Document(io.BytesIO(content)).body
    for each in body.xpath("//text:p | //text:h"):
        assert isinstance(each, odfdo.Element)
        yield each.inner_text


def _of_html(content: bytes) -> Iterator[str]:
    # nh3 reads as browsers do; line breaks are kept as marks, as words do not run across them.
    bare = nh3.clean(content.decode(), tags={"br"}, clean_content_tags={"style", "title"})
    yield html.unescape(bare.replace("<br>", "\n"))


def _of_md(content: bytes) -> Iterator[str]:
    # Another dialect than the one of the proof: what is a mark to neither is a letter to both.
    yield from _of_html(markdown.markdown(content.decode()).encode())


def _of_txt(content: bytes) -> Iterator[str]:
    yield content.decode()


_READERS: dict[str, Callable[[bytes], Iterator[str]]] = {
    "docx": _of_docx, "odt": _of_odt, "html": _of_html, "md": _of_md, "txt": _of_txt,
}
