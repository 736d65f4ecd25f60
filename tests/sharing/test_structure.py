"""What a screen reader needs is in the finished PDF, also after it was encrypted."""

import io
from collections import Counter
from collections.abc import Iterator

import pikepdf
import pytest

from healingjournal.base.errors import RefusedError
from healingjournal.base.private import Private
from healingjournal.sharing.press import proved
from healingjournal.sharing.proof import prove
from tests.sharing.reading_back import packet_from

TEXT = "# A day\n\n### Tea\n\n- one\n- two\n    - three\n\n> said\n\n![a lamp](lamp.png)\n\nمرحب"
SECRET = "sea and salt"
PACKET = packet_from(TEXT, boundaries=("Hear me.",), password=Private(SECRET))
WITH_A_PASSWORD = proved(PACKET, "x.pdf").content
WITHOUT = proved(packet_from(TEXT, boundaries=("Hear me.",)), "x.pdf").content


def elements(node: pikepdf.Object) -> Iterator[pikepdf.Object]:
    if isinstance(node, pikepdf.Array):
        for each in node:
            yield from elements(each)
    elif isinstance(node, pikepdf.Dictionary):
        if "/S" in node:
            yield node
        if "/K" in node:
            yield from elements(node.K)


@pytest.mark.parametrize(("content", "password"), [(WITHOUT, ""), (WITH_A_PASSWORD, SECRET)])
def test_a_screen_reader_finds_its_way(content: bytes, password: str) -> None:
    with pikepdf.open(io.BytesIO(content), password=password) as document:
        root = document.Root
        assert root.MarkInfo.Marked
        assert root.Lang == "en"
        assert root.ViewerPreferences.DisplayDocTitle
        assert str(document.docinfo["/Title"]) == "Pages"
        assert b"<pdfuaid:part>1</pdfuaid:part>" in root.Metadata.read_bytes()
        assert document.allow.accessibility
        assert document.allow.extract
        found = list(elements(root.StructTreeRoot.K))
        kinds = Counter(str(each.S) for each in found)
        assert kinds["/H1"] == 2
        assert kinds["/H2"] == 1  # no level is left out
        assert (kinds["/L"], kinds["/LI"], kinds["/Lbl"]) == (2, 3, 3)
        assert kinds["/BlockQuote"] == 1
        pictures = [each for each in found if each.S in ("/Figure", "/Formula")]
        assert all(str(each.get("/Alt", "")) for each in pictures)
        assert "ar" in {str(each.get("/Lang", "")) for each in found}
        assert all("/StructParents" in page.obj for page in document.pages)
        assert all(str(page.obj.get("/Tabs")) == "/S" for page in document.pages)


def test_a_file_that_shuts_screen_readers_out_is_not_sound() -> None:
    with pikepdf.open(io.BytesIO(WITHOUT)) as document:
        made = io.BytesIO()
        shut = pikepdf.Permissions(accessibility=False, extract=False)
        lock = pikepdf.Encryption(owner=SECRET, user=SECRET, R=6, aes=True, allow=shut)
        document.save(made, encryption=lock, fix_metadata_version=False)
    with pytest.raises(RefusedError) as caught:
        prove(made.getvalue(), PACKET, "x.pdf")
    assert caught.value.words_key == "packet_not_sound"
