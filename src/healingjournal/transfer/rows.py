"""What stands in a takeout's JSON of each thing: its form, checked when it is read back."""

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Annotated, TypeVar

import msgspec

from healingjournal.base.clock import from_utc_ms, utc_ms
from healingjournal.journal.entry import Draft, Entry, Seal
from healingjournal.journal.whole import EarlierText
from healingjournal.journal.whole_pictures import WholePicture
from healingjournal.transfer.skipped import UnusableError

_ID = "[0-9a-hjkmnp-tv-z]{26}"
_DAY = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_ASKED = "asked"
_ENDINGS = {"image/png": "png", "image/jpeg": "jpg"}

Id = Annotated[str, msgspec.Meta(pattern=rf"\A{_ID}\Z")]
Number = Annotated[int, msgspec.Meta(ge=1, le=1 << 31)]
Form = TypeVar("Form")


def _name(pattern: str) -> msgspec.Meta:
    return msgspec.Meta(pattern=rf"\A{pattern}\Z")


class PictureRow(msgspec.Struct, omit_defaults=True):
    """A picture: its files, its own words, when it was added."""

    id: Id
    file: Annotated[str, _name(rf"pictures/{_ID}\.(png|jpg)")]
    added: datetime
    alt: str = ""
    strokes: Annotated[str, _name(rf"pictures/{_ID}\.json")] | None = None


class EarlierRow(msgspec.Struct):
    """An earlier text of a page: its file, and when it was written."""

    number: Number
    file: Annotated[str, _name(rf"earlier/{_ID}/[0-9]{{4,10}}\.md")]
    changed: datetime


class PageRow(msgspec.Struct, omit_defaults=True):
    """A page: its file, and what its front matter cannot hold."""

    id: Id
    file: Annotated[str, _name(rf"pages/[0-9]{{4}}/{_DAY}-{_ID}\.md")]
    written: datetime
    changed: datetime
    seal: str | None = None
    hidden: bool = False
    prompt: str | None = None
    earlier: list[EarlierRow] = []
    pictures: list[PictureRow] = []


class DraftRow(msgspec.Struct, omit_defaults=True):
    """A page still being written; `page` is the one it belongs to, if it is no new one."""

    id: Id
    file: Annotated[str, _name(rf"drafts/{_DAY}-{_ID}\.md")]
    changed: datetime
    page: Id | None = None
    seal: str | None = None
    hidden: bool = False
    prompt: str | None = None
    pictures: list[PictureRow] = []


class ForewordRow(msgspec.Struct):
    """A foreword of a chapter, or of a page in it; the number 0 is one being written."""

    page: Id | None
    number: Annotated[int, msgspec.Meta(ge=0, le=1 << 31)]
    written: datetime
    body: str


class ChapterRow(msgspec.Struct):
    """A chapter: its title, its pages in order, all forewords."""

    id: Id
    title: str
    changed: datetime
    pages: list[Id]
    forewords: list[ForewordRow]


class MomentRow(msgspec.Struct, omit_defaults=True):
    """A moment: when it was and was noted, its fields as given, and what stands beside them."""

    id: Id
    when: datetime
    noted: datetime
    fields: dict[str, object]
    deeds: list[str] = []
    thread: dict[str, object] = {}
    changed: datetime | None = None


class ChoiceRow(msgspec.Struct):
    """Something the person chose or wrote down for a room, kept under a key."""

    room: str
    key: str
    value: object


def form(row: object, kind: type[Form]) -> Form:
    """Give a row as its form; raises UnusableError("not_understood")."""
    try:
        return msgspec.convert(row, kind)
    except (msgspec.ValidationError, RecursionError):
        raise UnusableError("not_understood") from None


def plain(row: msgspec.Struct) -> Mapping[str, object]:
    """Give a form as plain values for JSON, what is usual left out."""
    made: Mapping[str, object] = msgspec.to_builtins(row)
    return made


def instant(instant_ms: int) -> datetime:
    """Give an instant of milliseconds as it is written."""
    return from_utc_ms(instant_ms)


def instant_ms(given: datetime) -> int:
    """Give the milliseconds of an instant; raises UnusableError where it has no offset."""
    if given.utcoffset() is None:
        raise UnusableError("not_understood")
    return utc_ms(given)


def seal_word(seal: Seal | None) -> str | None:
    """Give a seal as it is written: the day it ends, or "asked"."""
    if seal is None:
        return None
    return _ASKED if seal.until is None else seal.until.isoformat()


def seal_of(word: str | None) -> Seal | None:
    """Give the seal that was written; raises UnusableError."""
    if word is None:
        return None
    if word == _ASKED:
        return Seal()
    if not re.fullmatch(_DAY, word):
        raise UnusableError("not_understood")
    try:
        return Seal(date.fromisoformat(word))
    except ValueError:
        raise UnusableError("not_understood") from None


def picture_row(picture: WholePicture) -> PictureRow:
    """Give what stands of a picture."""
    stem = f"pictures/{picture.id}"
    return PictureRow(
        id=picture.id,
        file=f"{stem}.{_ENDINGS[picture.file.media]}",
        added=instant(picture.added_ms),
        alt=picture.alt,
        strokes=None if picture.strokes is None else f"{stem}.json",
    )


def earlier_row(page_id: str, text: EarlierText) -> EarlierRow:
    """Give what stands of an earlier text."""
    name = f"earlier/{page_id}/{text.number:04}.md"
    return EarlierRow(text.number, name, instant(text.changed_ms))


def page_row(
    page: Entry, earlier: Iterable[EarlierRow], pictures: Iterable[PictureRow], prompt: str | None
) -> PageRow:
    """Give what stands of a page beside its Markdown; `prompt` only where that cannot hold it."""
    day = page.day.isoformat()
    return PageRow(
        id=page.id,
        file=f"pages/{day[:4]}/{day}-{page.id}.md",
        written=instant(page.written_ms),
        changed=instant(page.changed_ms),
        seal=seal_word(page.seal),
        hidden=page.hidden,
        prompt=prompt,
        earlier=list(earlier),
        pictures=list(pictures),
    )


def draft_row(
    draft: Draft, changed_ms: int, pictures: Iterable[PictureRow], prompt: str | None
) -> DraftRow:
    """Give what stands of a draft beside its Markdown."""
    return DraftRow(
        id=draft.id,
        file=f"drafts/{draft.when.date().isoformat()}-{draft.id}.md",
        changed=instant(changed_ms),
        page=draft.entry,
        seal=seal_word(draft.seal),
        hidden=draft.hidden,
        prompt=prompt,
        pictures=list(pictures),
    )
