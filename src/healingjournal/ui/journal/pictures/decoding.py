"""Pictures decoded and made small: bounded before anything is unpacked, and never in a hurry.

Every function here is slow and belongs into `work`. Only the kinds named here are ever handed to
a decoder, each by its own name, so that nothing decides by itself what a file is.
"""

from dataclasses import dataclass, field

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter

from healingjournal.base.errors import RefusedError
from healingjournal.journal.picture import (
    JPEG,
    MOST_BYTES,
    MOST_PIXELS,
    SMALL_SIDE,
    PictureFile,
)
from healingjournal.journal.picture_file import cleaned

# Forty million pixels of the largest kind, and a little.
_MOST_MEBIBYTES = 320
# What is never kept as it came, but painted anew: how a file begins, and the decoder's name.
_PAINTED_ANEW = ((b"GIF8", b"gif"), (b"RIFF", b"webp"), (b"BM", b"bmp"))
_GOOD, _FAIR = 95, 85


@dataclass(frozen=True)
class Taken:
    """A picture ready to be kept: its clean file, and a small one."""

    content: bytes = field(repr=False)
    small: bytes = field(repr=False)


def taken(raw: bytes) -> Taken:
    """Make a file ready to be kept; raises RefusedError with the keys of `picture_file.cleaned`."""
    if len(raw) > MOST_BYTES:
        raise RefusedError("picture_too_large")
    kind = next((name for start, name in _PAINTED_ANEW if raw.startswith(start)), None)
    if kind is not None:
        return taken_image(_decoded(raw, kind, None))
    file = cleaned(raw)
    small = _decoded(file.content, _kind(file), QSize(2 * SMALL_SIDE, 2 * SMALL_SIDE))
    return Taken(file.content, small_of(small))


def taken_image(image: QImage) -> Taken:
    """Make an image ready to be kept, as from a clipboard; raises RefusedError as `taken` does."""
    if image.isNull():
        raise RefusedError("picture_kind")
    if image.width() * image.height() > MOST_PIXELS:
        raise RefusedError("picture_too_many_pixels")
    try:
        content = file_of(image)
    except RefusedError:
        if image.hasAlphaChannel():
            raise
        content = file_of(image, b"jpeg", _GOOD)  # a photo of some size is too large as PNG
    return Taken(content, small_of(image))


def shown(content: bytes, side: int) -> QImage:
    """Give a kept picture the right way up, at most `side` pixels wide or high.

    Raises RefusedError("picture_damaged").
    """
    file = cleaned(content)
    return _decoded(content, _kind(file), QSize(side, side))


def small_image(small: bytes) -> QImage:
    """Give the image of a small one; empty where there is none."""
    try:
        return shown(small, SMALL_SIDE) if small else QImage()
    except RefusedError:
        return QImage()


def small_of(image: QImage, side: int = SMALL_SIDE) -> bytes:
    """Give a small one of an image as a file."""
    small = _within(image, QSize(side, side))
    if small.hasAlphaChannel():
        return file_of(small)
    return file_of(small, b"jpeg", _FAIR)


def file_of(image: QImage, kind: bytes = b"png", quality: int = -1) -> bytes:
    """Give an image as the bytes of a clean file; raises RefusedError("picture_too_large")."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(kind))
    writer.setQuality(quality)
    if not writer.write(image):
        raise RefusedError("picture_damaged")
    return cleaned(bytes(buffer.data().data())).content


def _kind(file: PictureFile) -> bytes:
    return b"jpeg" if file.media == JPEG else b"png"


def _decoded(raw: bytes, kind: bytes, within: QSize | None) -> QImage:
    QImageReader.setAllocationLimit(_MOST_MEBIBYTES)
    buffer = QBuffer()
    buffer.setData(QByteArray(raw))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setAutoTransform(True)
    reader.setDecideFormatFromContent(False)
    size = reader.size()
    if size.isEmpty():
        raise RefusedError("picture_damaged")
    if size.width() * size.height() > MOST_PIXELS:
        raise RefusedError("picture_too_many_pixels")
    if reader.supportsAnimation() and reader.imageCount() > 1:
        raise RefusedError("picture_moves")
    if within is not None:
        # A decoder that can work small does; the frame is square, so that turning changes nothing.
        reader.setScaledSize(_fitting(size, within))
    image = reader.read()
    if image.isNull():
        raise RefusedError("picture_damaged")
    return image


def _fitting(size: QSize, within: QSize) -> QSize:
    if size.width() <= within.width() and size.height() <= within.height():
        return size
    made = size.scaled(within, Qt.AspectRatioMode.KeepAspectRatio)
    return made.expandedTo(QSize(1, 1))


def _within(image: QImage, most: QSize) -> QImage:
    size = _fitting(image.size(), most)
    if size == image.size():
        return image
    smooth = Qt.TransformationMode.SmoothTransformation
    return image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
