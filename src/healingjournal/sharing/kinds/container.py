"""A container of files that says nothing but what they hold: no dates, no system, no notes."""

import io
import zipfile
from collections.abc import Mapping

_FIXED = (1980, 1, 1, 0, 0, 0)


def packed(files: Mapping[str, bytes]) -> bytes:
    """Pack files in this order; one called "mimetype" is kept as it is. Same in, same out."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, _FIXED)
            # The usual way writes down on which system the file was made.
            entry.create_system = 0
            entry.external_attr = 0
            plain = name == "mimetype"
            entry.compress_type = zipfile.ZIP_STORED if plain else zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    return made.getvalue()


def unpacked(content: bytes) -> dict[str, bytes]:
    """Unpack a container; raises ValueError when it holds anything but its files.

    Packed again, they have to give the very same bytes: so there is no date, no note, no name
    and no byte between the files that would not be seen here.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            files = {each.filename: archive.read(each) for each in archive.infolist()}
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as error:
        raise ValueError from error
    if packed(files) != content:
        raise ValueError
    return files
