"""Writing a packet as any kind of file beside PDF, always proved before it is given away."""

from collections.abc import Callable

from healingjournal.base.errors import RefusedError
from healingjournal.sharing.kinds.checking import prove_kind
from healingjournal.sharing.kinds.docx import docx
from healingjournal.sharing.kinds.html_page import html_page
from healingjournal.sharing.kinds.md import md
from healingjournal.sharing.kinds.odt import odt
from healingjournal.sharing.kinds.sealing import sealed
from healingjournal.sharing.kinds.txt import txt
from healingjournal.sharing.packet import Packet

Writer = Callable[[Packet], bytes]
# More than one where the first may be misread: the last one is the plainest.
_WRITERS: dict[str, tuple[Writer, ...]] = {
    "docx": (docx,),
    "odt": (odt,),
    "html": (html_page,),
    "md": (md, lambda packet: md(packet, stress=False)),
    "txt": (txt,),
}


def written(packet: Packet, file_name: str) -> bytes:
    """Give the finished, proved bytes; raises RefusedError saying what does not hold."""
    writers = _WRITERS[packet.spec.format]
    for writer in writers[:-1]:
        made = _finished(packet, writer)
        try:
            prove_kind(made, packet, file_name)
        except RefusedError:
            continue
        return made
    made = _finished(packet, writers[-1])
    prove_kind(made, packet, file_name)
    return made


def _finished(packet: Packet, writer: Writer) -> bytes:
    plain, password = writer(packet), packet.spec.password
    return plain if password is None else sealed(plain, password)
