"""The words of a packet as paragraphs to read: what each is, and what was changed."""

from collections.abc import Iterable

from healingjournal.sharing.packet import Said
from healingjournal.sharing.press import Preview
from healingjournal.ui.sharing import words
from healingjournal.ui.sharing.reading_text import Words

Paragraph = list[Words]


def with_changes(said: Iterable[Said]) -> list[Paragraph]:
    """Give the words of one page, each part named, changed words marked and said."""
    made: list[Paragraph] = []
    last: tuple[str, int] | None = None
    headed = False
    for each in said:
        part = (each.kind, each.number)
        if part != last:
            made.append([Words(_named(each) + " ", "bold")])
        elif each.opens:
            if each.kind == "card":
                made[-1].append(Words(words.see("next_line" if headed else "head_end")))
                headed = True
            else:
                made.append([])
        made[-1].extend(_words(each))
        if each.kind == "stop":
            made[-1].append(Words(words.see("full_stop")))
        last = part
    return made


def plain(preview: Preview) -> list[tuple[str, str]]:
    """Give what is read aloud, in order: the kind of each paragraph and its words."""
    made: list[tuple[str, str]] = []
    last = ""
    for page in preview.words_per_page:
        for each in page:
            if each.opens or not made or each.kind != last:
                made.append((each.kind, each.text))
            else:
                kind, text = made[-1]
                made[-1] = (kind, text + each.text)
            last = each.kind
    return [(kind, text) for kind, text in made if text.strip()]


def changes(preview: Preview) -> list[Paragraph]:
    """Give each change once."""
    once = dict.fromkeys((each.was, each.now) for each in preview.changes)
    made: list[Paragraph] = []
    for was, now in once:
        if now:
            made.append([Words(now, "changed"), Words(" "), _was(was)])
        else:
            made.append([Words(words.see("out").format(was=was))])
    return made or [[Words(words.see("no_changes"), "quiet")]]


def _named(said: Said) -> str:
    if said.kind == "passage":
        return f"{said.number}."
    return words.see(said.kind)


def _words(said: Said) -> Paragraph:
    if said.was is None:
        return [Words(said.text)]
    if not said.text:
        return [Words(words.see("out").format(was=said.was), "quiet")]
    return [Words(said.text, "changed"), Words(" "), _was(said.was)]


def _was(was: str) -> Words:
    return Words(words.see("was").format(was=was), "quiet")
