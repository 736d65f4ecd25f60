"""Reading a finished file back with other libraries than those that wrote it.

Containers and XML are read by the standard library's zipfile and expat, which here refuses
entities, comments and instructions; HTML by its html.parser; Markdown by markdown-it, which
keeps to CommonMark and had no part in reading the page. All raise ValueError for what they
refuse.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import NoReturn
from xml.parsers import expat

from healingjournal.base.overriding import override
from healingjournal.sharing.kinds.container import unpacked

# What ends one block of words and begins the next, and what stands for white space in one. A
# line break stays one: a name may run across it.
_LINES = frozenset({"w:p", "text:p", "text:h"})
_SPACES = {"w:br": "\n", "w:tab": " ", "text:line-break": "\n", "text:s": " ", "text:tab": " "}
_WORDS_IN = {"word/document.xml", "content.xml"}
_MARKDOWN = frozenset(
    {"inline", "text", "softbreak", "hardbreak", "hr"}
    | {
        f"{name}_{end}"
        for name in (
            "heading", "paragraph", "bullet_list", "list_item", "blockquote", "strong", "em",
        )
        for end in ("open", "close")
    }
)
_WRITTEN_ALONE = frozenset({"meta", "br", "hr"})


@dataclass(frozen=True)
class Read:
    """A file as read: its words, a line for each block, and all else that it says inside."""

    lines: tuple[str, ...] = field(repr=False)
    told: frozenset[str] = field(default=frozenset(), repr=False)


class _Gathering:
    """Gathers the lines of words and whatever else is said."""

    def __init__(self) -> None:
        self.told: set[str] = set()
        self._lines: list[str] = []
        self._line: list[str] | None = None

    def begin(self) -> None:
        """Begin a line; what was said outside of one before is a line, too."""
        self.end()
        self._line = []

    def end(self) -> None:
        """End the line."""
        line = "".join(self._line or ())
        if line.strip():
            self._lines.append(line)
        self._line = None

    def say(self, text: str) -> None:
        """Add words."""
        if self._line is None:
            if not text.strip():
                return
            self._line = []
        self._line.append(text)

    def read(self) -> Read:
        """Give what was gathered."""
        self.end()
        return Read(tuple(self._lines), frozenset(self.told))


def read_container(content: bytes) -> Read:
    """Read a DOCX or ODT."""
    gathering = _Gathering()
    for name, inner in unpacked(content).items():
        gathering.told.add(name)
        if name == "mimetype":
            gathering.told.add(inner.decode("ascii"))
        else:
            _read_xml(inner, gathering, words=name in _WORDS_IN)
    return gathering.read()


def _read_xml(content: bytes, gathering: _Gathering, *, words: bool) -> None:
    parser = expat.ParserCreate("utf-8")
    parser.buffer_text = True
    parser.ordered_attributes = True

    def start(name: str, marks: list[str]) -> None:
        gathering.told.update((name, *marks))
        if name in _LINES:
            gathering.begin()
        elif name in _SPACES:
            gathering.say(_SPACES[name])

    def end(name: str) -> None:
        if name in _LINES:
            gathering.end()

    def text(said: str) -> None:
        if words:
            gathering.say(said)
        elif said.strip():
            gathering.told.add(said)

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = _refuse
    parser.ProcessingInstructionHandler = _refuse
    parser.CommentHandler = _refuse
    try:
        parser.Parse(content, True)
    except expat.ExpatError as error:
        raise ValueError from error
    gathering.end()


def _refuse(*_: object) -> NoReturn:
    raise ValueError


class _PageReader(HTMLParser):
    """Reads one web page; elements have to close in order."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.gathering = _Gathering()
        self._open: list[str] = []

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.gathering.told.add(tag)
        for name, value in attrs:
            self.gathering.told.update((name, value or ""))
        if tag == "br":
            self.gathering.say("\n")
        elif tag not in ("em", "strong"):
            self.gathering.begin()
        if tag not in _WRITTEN_ALONE:
            self._open.append(tag)

    @override
    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        raise ValueError

    @override
    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open.pop() != tag:
            raise ValueError
        if tag not in ("em", "strong"):
            self.gathering.end()

    @override
    def handle_data(self, data: str) -> None:
        if "head" in self._open:
            self.gathering.told.add(data.strip())
        else:
            self.gathering.say(data)

    @override
    def handle_decl(self, decl: str) -> None:
        if decl != "DOCTYPE html":
            raise ValueError

    @override
    def handle_comment(self, data: str) -> None:
        raise ValueError

    @override
    def handle_pi(self, data: str) -> None:
        raise ValueError

    @override
    def unknown_decl(self, data: str) -> None:
        raise ValueError

    def read(self, text: str) -> Read:
        """Read the whole page."""
        self.feed(text)
        self.close()
        if self._open:
            raise ValueError
        return self.gathering.read()


def read_page(content: bytes) -> Read:
    """Read a web page."""
    return _PageReader().read(content.decode("utf-8"))


def read_markdown(content: bytes) -> Read:
    """Read Markdown as CommonMark has it; links, pictures, code and HTML are refused."""
    from markdown_it import MarkdownIt

    gathering = _Gathering()
    for token in MarkdownIt("commonmark").parse(content.decode("utf-8")):
        inner = token.children or []
        for each in (token, *inner):
            if each.type not in _MARKDOWN or each.attrs:
                raise ValueError
        if token.type == "inline":
            gathering.begin()
            for each in inner:
                gathering.say("\n" if each.type.endswith("break") else each.content)
            gathering.end()
    return gathering.read()


def read_text(content: bytes) -> Read:
    """Read plain text, line by line."""
    return Read(tuple(content.decode("utf-8").split("\n")))


READERS: dict[str, Callable[[bytes], Read]] = {
    "docx": read_container,
    "odt": read_container,
    "html": read_page,
    "md": read_markdown,
    "txt": read_text,
}
