"""Many made-up packets with names hidden in every way: no file of any kind holds one."""

import io
import zipfile
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healingjournal.sharing.matcher import Matcher
from healingjournal.sharing.packet import Packet
from healingjournal.sharing.press import proved
from tests.sharing.kinds.reading_anew import KINDS, finished, words_chosen, words_in
from tests.sharing.reading_back import packet_from, pdfium_text
from tests.sharing.test_planted_names import NAMES, dressed
from tests.tried import tried

MORE = st.sampled_from(
    [
        "Rosa\n\nlind", "Rosa-\nlind", "Rosa\u00ad\nlind", "[Rosalind][1]\n\n[1]: http://x.org/R",
        "ROSALI\u0301ND", "![Ro**sa**lind](Rosalind.png 'Rosalind')", "#Rosalind", "Rosal\u0131nd",
        "<b>Rosa</b>lind", "Rosalind&#8217;s", "%52osalind", "&#82;osalind", "Zo&euml;", "\ufb01n",
        "title: Rosalind\ntags: rosalind, zoë", "| Rosalind |\n|---|", "`Rosa`lind", "**Jo**se",
    ]
)
FILLER = st.sampled_from(["tea", "and", "5 March", "😀", "مرحب", "हिन्दी", "漢字", "\n\n", "\n- "])
TEXTS = st.lists(st.one_of(dressed(), MORE, FILLER), min_size=1, max_size=12).map(" ".join)
HIDDEN = Matcher.of(NAMES)


def leaks(packet: Packet, kind: str) -> list[str]:
    """What a finished file still says of a name; read by other readers than those of the proof."""
    content = finished(packet, kind)
    said = words_in(content, kind)
    assert said == words_chosen(packet)
    texts = [" ".join(said), "\n".join(said)]
    if kind in ("docx", "odt"):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            texts += archive.namelist()
            texts += [archive.read(each).decode() for each in archive.namelist()]
    else:
        texts.append(content.decode())
    return [text for text in texts if HIDDEN.hits(text)]


def made_of(texts: list[str]) -> Packet:
    packet = packet_from(*texts, names=dict.fromkeys(NAMES, "someone"), blur_dates=True)
    return replace(packet, spec=replace(packet.spec, boundaries=("Hear me.",), note="a note"))


@tried(60)
@given(st.lists(TEXTS, min_size=1, max_size=3), st.sampled_from(KINDS))
def test_names_hidden_in_any_way_are_in_no_file(texts: list[str], kind: str) -> None:
    assert leaks(made_of(texts), kind) == []


@pytest.mark.long
@tried(2000)
@given(st.lists(TEXTS, min_size=1, max_size=3))
def test_names_hidden_in_two_thousand_packets_are_in_no_file(texts: list[str]) -> None:
    packet = made_of(texts)
    for kind in KINDS:
        assert leaks(packet, kind) == []


@pytest.mark.long
@tried(2000)
@given(st.lists(TEXTS, min_size=1, max_size=3))
def test_names_hidden_in_two_thousand_pdfs_are_in_none(texts: list[str]) -> None:
    content = proved(made_of(texts), "pages.pdf").content
    assert not HIDDEN.hits(pdfium_text(content))
    assert "5 March" not in pdfium_text(content)
