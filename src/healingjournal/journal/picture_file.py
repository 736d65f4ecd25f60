"""The one door through which a picture comes in: bounded, known, and clean.

Whatever is given here, what comes out holds nothing but the picture: no place, no time, no name
of a camera or a program, no comment, no second picture inside, nothing behind its end.
"""

import stat
from pathlib import Path

from healingjournal.base.errors import RefusedError
from healingjournal.journal import jpeg, png
from healingjournal.journal.picture import MOST_BYTES, PictureFile


def cleaned(raw: bytes) -> PictureFile:
    """Give a JPEG or PNG file with nothing in it but the picture; cleaning twice changes nothing.

    Raises RefusedError: "picture_too_large", "picture_kind", "picture_damaged",
    "picture_too_many_pixels", "picture_moves".
    """
    if len(raw) > MOST_BYTES:
        raise RefusedError("picture_too_large")
    if raw.startswith(jpeg.START):
        return jpeg.cleaned_jpeg(raw)
    return png.cleaned_png(raw)


def read_file(path: Path) -> bytes:
    """Read a file that may be a picture, never more of it than a picture may have.

    Raises RefusedError: "picture_too_large", "picture_unreadable".
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise RefusedError("picture_unreadable")
        with path.open("rb") as file:
            raw = file.read(MOST_BYTES + 1)
    except OSError:
        raise RefusedError("picture_unreadable") from None
    if len(raw) > MOST_BYTES:
        raise RefusedError("picture_too_large")
    return raw
