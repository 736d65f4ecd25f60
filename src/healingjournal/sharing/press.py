"""The press: a gathered packet becomes a preview, or the proved bytes of a file.

Nothing here reads the vault, so that it can run beside it.
"""

from dataclasses import dataclass, field, replace

from healingjournal.base.errors import RefusedError
from healingjournal.sharing import words
from healingjournal.sharing.finishing import finished
from healingjournal.sharing.letters import letters
from healingjournal.sharing.matcher import Matcher
from healingjournal.sharing.packet import Packet, Said, reading_minutes
from healingjournal.sharing.page_words import page_words
from healingjournal.sharing.proof import prove, prove_words
from healingjournal.sharing.reading import read_pages
from healingjournal.sharing.retelling import retold
from healingjournal.sharing.sheets import Sheets, sheets, words_on_pages
from healingjournal.sharing.spec import PacketSpec
from healingjournal.sharing.typeset import draft, letter_name, pictures, typeset

# Files that are no PDF flow: how many sheets they fill is up to whoever prints them.
ONE_LONG_PAGE = 1


@dataclass(frozen=True)
class MissingLetter:
    """A letter no font has a shape for, and its number and name for looking it up."""

    letter: str = field(repr=False)
    name: str = field(repr=False)


@dataclass(frozen=True)
class Changed:
    """Words that were changed, and what stands there now."""

    was: str = field(repr=False)
    now: str = field(repr=False)


@dataclass(frozen=True)
class Preview:
    """The file as it will be: every page as PNG, and the words of each in reading order.

    `times` says how often each name of the spec was found. With missing letters no file can
    be made. `remains` names the part of the spec that still holds a name, else it is empty.
    """

    pages: tuple[bytes, ...] = field(repr=False)
    words_per_page: tuple[tuple[Said, ...], ...] = field(repr=False)
    changes: tuple[Changed, ...] = field(repr=False)
    times: tuple[int, ...]
    words: int
    minutes: tuple[int, int]
    missing: tuple[MissingLetter, ...] = ()
    remains: str = ""
    # Whether `minutes` are those of the person's own pace.
    own_pace: bool = False

    def at_pace(self, pace: int | None) -> "Preview":
        """Give the same with the minutes it takes at one's own pace, if there is one."""
        if pace is None:
            return self
        return replace(self, minutes=reading_minutes(self.words, pace), own_pace=True)


@dataclass(frozen=True)
class Proved:
    """The finished bytes of a file, checked, and how many pages they hold."""

    content: bytes = field(repr=False)
    pages: int


def packet_of(spec: PacketSpec, texts: tuple[str, ...], lang: str = "en") -> Packet:
    """Make a packet of the chosen Markdown: names and dates changed, as the spec asks."""
    matcher = Matcher.of(each.find for each in spec.replace)
    told = retold(
        tuple(page_words(text) for text in texts),
        matcher,
        tuple(each.stands_in for each in spec.replace),
        (spec.day_word.strip() or words.that_day(lang)) if spec.blur_dates else "",
    )
    titles = words.titles(lang)
    title = next((each for each in titles if not matcher.hits(each)), titles[0])
    return Packet(spec, told.passages, told.times, title, lang)


def preview(packet: Packet, ppi: int = 144) -> Preview:
    """Give the preview; raises RefusedError when the packet cannot be typeset at all."""
    set_in_type = typeset(packet)
    missing = set_in_type.missing
    if missing:
        lengths = tuple(len(letters(page.on_sheet)) for page in read_pages(draft(packet)))
    else:
        lengths = sheets(packet, set_in_type.pdf).lengths
    on_pages = words_on_pages(packet, lengths)
    return Preview(
        pages=pictures(packet, ppi),
        words_per_page=on_pages,
        changes=tuple(
            Changed(each.was, each.text)
            for page in on_pages
            for each in page
            if each.was is not None
        ),
        times=packet.times,
        words=packet.words,
        minutes=packet.minutes,
        missing=tuple(MissingLetter(each, letter_name(each)) for each in missing),
        remains=_remains(packet),
    )


def _remains(packet: Packet) -> str:
    place = packet.spec.place
    try:
        prove_words(packet, place.name if place else "")
    except RefusedError as error:
        return str(error.facts.get("field", ""))
    return ""


def proved(packet: Packet, file_name: str) -> Proved:
    """Write, finish and prove a packet in memory; raises RefusedError saying what is wrong."""
    prove_words(packet, file_name)
    if packet.spec.format != "pdf":
        from healingjournal.sharing.kinds.writing import written

        return Proved(written(packet, file_name), ONE_LONG_PAGE)
    set_in_type = typeset(packet)
    if set_in_type.missing:
        names = ", ".join(letter_name(each) for each in set_in_type.missing[:8])
        raise RefusedError("letters_missing", letters=names, count=len(set_in_type.missing))
    whole: Sheets = sheets(packet, set_in_type.pdf)
    content = finished(whole.pdf, packet.title, packet.lang, packet.spec.password)
    prove(content, packet, file_name)
    return Proved(content, len(whole.lengths))
