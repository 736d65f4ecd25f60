"""A page made ready for reading: Markdown to a small, clean HTML. Knows no Qt.

Nothing of what was written is left out: raw HTML, addresses, pictures from elsewhere and indented
lines stay as the words they are, and nothing can be loaded or followed. A picture that lies in
the journal stands where its words stand, with what it was said to show below it.
"""

import re
from html import escape
from typing import TYPE_CHECKING

from healingjournal.base.overriding import override

if TYPE_CHECKING:
    import markdown

LARGEST = 400_000
PICTURE = "picture:"
_PICTURE = r"!\[((?:\\.|[^\]\\\n])*)\]\(picture:([0-9a-z]{26})\)"
_KEPT_SIGN = re.compile(r"\\([\[\]\\])")
_TAGS = {
    "p", "br", "em", "strong", "ul", "ol", "li", "blockquote", "hr", "pre", "code",
    "h1", "h2", "h3", "h4", "h5", "h6", "img",
}  # fmt: skip
_AS_TYPED = (
    "html", "link", "reference", "short_reference", "image_link", "image_reference",
    "short_image_ref", "autolink", "automail", "linebreak",
)  # fmt: skip


def read_html(body: str) -> str:
    """Give HTML for a page; slow the first time, as the libraries are only loaded here.

    A page too large or too deeply nested is shown in plain paragraphs.
    """
    if len(body) > LARGEST:
        return plain_html(body)
    try:
        made = _reader().convert(body)
    except RecursionError:
        return plain_html(body)
    import nh3

    clean: str = nh3.clean(
        made,
        tags=_TAGS,
        attributes={"ol": {"start"}, "img": {"src"}},
        url_schemes={PICTURE.rstrip(":")},
    )
    return clean


def plain_html(body: str) -> str:
    """Give each line as a paragraph of its own."""
    return "".join(f"<p>{escape(line)}</p>" for line in body.split("\n") if line.strip())


def _reader() -> "markdown.Markdown":
    import markdown

    reader = markdown.Markdown(extensions=["nl2br", "sane_lists"], output_format="html")
    reader.preprocessors.deregister("html_block")
    for block in ("code", "reference"):
        reader.parser.blockprocessors.deregister(block)
    for pattern in _AS_TYPED:
        reader.inlinePatterns.deregister(pattern)
    _show_pictures(reader)
    return reader


def _show_pictures(reader: "markdown.Markdown") -> None:
    from xml.etree.ElementTree import Element, SubElement

    from markdown.inlinepatterns import Pattern
    from markdown.util import AtomicString

    class Pictures(Pattern):
        """Puts a picture of the journal where its words stand, and what it shows below it."""

        @override
        def handleMatch(self, m: re.Match[str]) -> Element:
            around = Element("span")
            SubElement(around, "img", src=f"{PICTURE}{m[3]}")
            if m[2].strip():
                SubElement(around, "br")
                SubElement(around, "em").text = AtomicString(_KEPT_SIGN.sub(r"\1", m[2]))
            return around

    # Before signs that are written with a backslash are taken for themselves, and after code.
    reader.inlinePatterns.register(Pictures(_PICTURE, reader), "picture", 185)
