"""Finishing: only a neutral title stays in the file's metadata, and a password makes AES-256."""

import io

from healingjournal.base.private import Private

_XMP = (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">'
    '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>'
    "<dc:language><rdf:Bag><rdf:li>{lang}</rdf:li></rdf:Bag></dc:language>"
    "<dc:format>application/pdf</dc:format>"
    "<pdfuaid:part>1</pdfuaid:part>"
    "</rdf:Description></rdf:RDF></x:xmpmeta>\n"
    '<?xpacket end="r"?>'
)


def metadata(title: str, lang: str) -> bytes:
    """Give all the metadata a finished file holds: no dates, no program, no identifiers."""
    return _XMP.format(title=title, lang=lang).encode("utf-8")


def finished(pdf: bytes, title: str, lang: str, password: Private[str] | None) -> bytes:
    """Give the PDF scrubbed and, with a password, encrypted (AES-256, revision 6)."""
    import pikepdf

    with pikepdf.open(io.BytesIO(pdf)) as document:
        document.trailer["/Info"] = document.make_indirect(
            pikepdf.Dictionary(Title=pikepdf.String(title))
        )
        document.Root.Metadata = pikepdf.Stream(
            document, metadata(title, lang), Type=pikepdf.Name.Metadata, Subtype=pikepdf.Name.XML
        )
        if "/ID" in document.trailer:
            del document.trailer["/ID"]
        made = io.BytesIO()
        if password is None:
            document.save(made, deterministic_id=True, fix_metadata_version=False)
        else:
            secret = password.open()
            lock = pikepdf.Encryption(owner=secret, user=secret, R=6, aes=True, metadata=True)
            document.save(made, encryption=lock, fix_metadata_version=False)
    return made.getvalue()
