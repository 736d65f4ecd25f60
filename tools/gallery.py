"""Draws every specimen in every theme, at 100 % and 200 % text, and once mirrored.

With `--lang es` it draws them in that language instead, at 100 % and 200 %, in the first theme.

Pictures and one page to look at them lie in `build/gallery`. Words that are cut are listed,
and end the run with 1. No display is needed.
"""

import argparse
import os
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html import escape
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# What the offscreen plugin cannot do, it says at every window.
os.environ.setdefault("QT_LOGGING_RULES", "*.warning=false")

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget

from healingjournal.settings.languages import WRITTEN_IN, languages
from healingjournal.ui.kit.specimen_kit import SpecimenKit
from healingjournal.ui.shell.collecting import CollectsHere
from healingjournal.ui.shell.speaking import Speaking
from healingjournal.ui.theme.look import Look, Wishes
from healingjournal.ui.theme.tokens import THEMES

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "build" / "gallery"


@dataclass(frozen=True)
class Variant:
    """One way to look at everything: a text size, whether it is mirrored, and the language."""

    name: str
    zoom: float
    mirrored: bool
    themes: tuple[str, ...]
    language: str = WRITTEN_IN


@dataclass
class Run:
    """What one run draws, and what it found."""

    look: Look
    app: QApplication
    out: Path
    pictures: dict[tuple[str, str], list[tuple[str, str]]] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)


def variants(themes: Sequence[str], language: str) -> Iterator[Variant]:
    """Give 100 %, 200 %, and the mirrored one in the first theme; of a translation the first two.

    A longer language is drawn in the first theme alone: colours cut no words.
    """
    if language != WRITTEN_IN:
        for name, zoom in (("100", 1.0), ("200", 2.0)):
            yield Variant(f"{language}-{name}", zoom, False, tuple(themes[:1]), language)
        return
    yield Variant("100", 1.0, False, tuple(themes))
    yield Variant("200", 2.0, False, tuple(themes))
    yield Variant("mirrored", 1.0, True, tuple(themes[:1]))


def draw(run: Run, variant: Variant, room: str | None) -> None:
    """Draw every specimen in one variant."""
    from tools.clipping import clipped
    from tools.frames import build, lay_out, specimens
    from tools.mirrored import MirroredLanguage

    speaking = Speaking(run.app, run.look, variant.language)
    language = MirroredLanguage()
    if variant.mirrored:
        run.app.installTranslator(language)
        run.app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        run.look.direction_changed()
    first = variant.themes[0]
    run.look.wish(run.look.wishes._replace(zoom=variant.zoom, theme=first))
    for specimen in specimens(room):
        frame = build(specimen, SpecimenKit(run.look))
        lay_out(frame)
        for fault in clipped(frame):
            run.faults.append(f"{specimen.room} / {specimen.name}, {variant.name}: {fault}")
        for theme in variant.themes:
            run.look.wish(run.look.wishes._replace(theme=theme))
            for _ in range(3):  # a theme may choose a chip, and make it wider
                run.app.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            name = f"{specimen.stem}-{theme}-{variant.name}.png"
            frame.grab().save(str(run.out / name), "PNG", 85)
            key = (specimen.room, specimen.name)
            run.pictures.setdefault(key, []).append((f"{theme} {variant.name}", name))
        run.look.wish(run.look.wishes._replace(theme=first))
        put_away(run.app, frame)
    if variant.mirrored:
        run.app.removeTranslator(language)
        run.app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        run.look.direction_changed()
    speaking.speak(WRITTEN_IN)


def put_away(app: QApplication, frame: QWidget) -> None:
    """Let a frame go before the next one is built."""
    frame.hide()
    frame.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def write_page(run: Run) -> None:
    """Write the one page that shows every picture."""
    parts = [
        "<!doctype html><meta charset='utf-8'><title>Gallery</title>",
        "<style>body{font:16px sans-serif;margin:24px;background:#888}h2{margin:32px 0 8px}",
        "figure{display:inline-block;margin:0 16px 16px 0;vertical-align:top}",
        "img{width:560px;display:block}</style>",
    ]
    for (room, name), pictures in run.pictures.items():
        parts.append(f"<h2>{escape(room)} · {escape(name)}</h2>")
        for label, file in pictures:
            image = f"<a href='{escape(file)}'><img loading='lazy' src='{escape(file)}' alt=''></a>"
            parts.append(f"<figure>{image}<figcaption>{escape(label)}</figcaption></figure>")
    (run.out / "index.html").write_text("\n".join(parts), "utf-8")


def main(argv: Sequence[str]) -> int:
    """Draw what was asked for; give 1 when words are cut, else 0."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--room", help="only this room")
    asked.add_argument("--theme", choices=THEMES, help="only this theme")
    asked.add_argument("--variant", choices=("100", "200", "mirrored"), help="only this one")
    codes = [one.code for one in languages()]
    asked.add_argument("--lang", choices=codes, default=WRITTEN_IN, help="in this language")
    asked.add_argument("--out", type=Path, default=OUT, help="where the pictures go")
    chosen = asked.parse_args(argv)
    begun = time.monotonic()
    app = QApplication.instance()
    app = app if isinstance(app, QApplication) else QApplication(["gallery"])
    CollectsHere(app)  # as in the program: no widget ends in the midst of a layout
    look = Look(app, Wishes(theme="paper", reduced_motion=True))
    look.put_on()
    chosen.out.mkdir(parents=True, exist_ok=True)
    run = Run(look, app, chosen.out)
    themes = (chosen.theme,) if chosen.theme else THEMES
    for variant in variants(themes, chosen.lang):
        if chosen.variant is None or variant.name.endswith(chosen.variant):
            draw(run, variant, chosen.room)
    write_page(run)
    count = sum(len(pictures) for pictures in run.pictures.values())
    lines = [f"{count} pictures in {time.monotonic() - begun:.0f} s: {run.out / 'index.html'}"]
    lines += [f"cut: {fault}" for fault in run.faults]
    sys.stdout.write("\n".join(lines) + "\n")
    return 1 if run.faults else 0


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(main(sys.argv[1:]))
