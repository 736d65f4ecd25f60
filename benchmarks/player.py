"""The player of Ground in a window of its own: it breathes, and says how evenly and at what cost.

`player.py moving SECONDS` tells the time between two frames (half and 99 of 100 within), the
longest painting, and the share of one core, in percent. `player.py still SECONDS` tells how many
times the still shape was painted beyond its beats, and the share of one core.
"""

import sys
import time
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from healingjournal.base.overriding import override

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

BREATH, STEP = "G19", 1
COMES_UP = 2.0  # seconds for the window to be there and painted


class Frames(QObject):
    """Notes when a widget is painted."""

    def __init__(self, watched: QWidget) -> None:
        """Watch a widget."""
        super().__init__(watched)
        self.at: list[float] = []
        watched.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.at.append(time.perf_counter())
        return False


def main(argv: list[str]) -> None:
    """Breathe for so many seconds, then say the figures and end."""
    from healingjournal.base.clock import SystemClock
    from healingjournal.ui.grounding.page import GroundPage
    from healingjournal.ui.theme.look import Look, Wishes

    moving, seconds = argv[0] == "moving", float(argv[1])
    app = QApplication([])
    look = Look(app, Wishes(theme="paper", reduced_motion=not moving))
    look.put_on()
    page = GroundPage(look, SystemClock(), locked=True)
    page.resize(1180, 688)
    page.show()
    page.start_at(BREATH, STEP)
    frames = Frames(page.player.circle)
    begun: list[float] = []

    def begin() -> None:
        frames.at.clear()
        begun.extend((time.perf_counter(), time.process_time()))

    def end() -> None:
        share = 100 * (time.process_time() - begun[1]) / (time.perf_counter() - begun[0])
        _tell(page, frames.at, share, seconds, moving=moving)
        app.quit()

    QTimer.singleShot(round(1000 * COMES_UP), begin)
    QTimer.singleShot(round(1000 * (COMES_UP + seconds)), end)
    app.exec()


def _tell(
    page: QWidget, frames: list[float], share: float, seconds: float, *, moving: bool
) -> None:
    from healingjournal.ui.grounding.breath_circle import BreathCircle

    if moving:
        apart = sorted(1000 * (b - a) for a, b in pairwise(frames))
        _say("half", apart[len(apart) // 2])
        _say("most", apart[int(len(apart) * 0.99)])
        circle = page.findChild(BreathCircle)
        if circle is not None:
            begun = time.perf_counter()
            for _ in range(50):
                circle.repaint()
            _say("paint", 1000 * (time.perf_counter() - begun) / 50)
    else:
        _say("beyond", max(len(frames) - (seconds + 1), 0))
    _say("share", share)


def _say(word: str, figure: float) -> None:
    sys.stdout.write(f"{word} {figure:.3f}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1:])
