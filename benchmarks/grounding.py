"""Budgets of Ground: the way to its first sentence, and a breath that is even, exact and light."""

from pathlib import Path

from benchmarks.drift import drift_ms
from benchmarks.measure import Budget
from benchmarks.windows import Running, started

SECONDS = 12
ROUNDS = 9


def budgets(folder: Path) -> list[Budget]:
    """Measure a start that goes to Ground at once, and the player in processes of its own."""
    starts: dict[str, list[float]] = {"bare": [], "ground": []}
    for _ in range(ROUNDS):
        starts["bare"].append(started("painted", "benchmarks.bare"))
        starts["ground"].append(started("ground", "benchmarks.program", str(folder), "ground"))
    bare, ground = (min(starts[one][1:]) for one in ("bare", "ground"))
    moving = _told("moving", ("half", "most", "paint", "share"))
    still = _told("still", ("beyond", "share"))
    return [
        Budget("start to first sentence of Ground painted", "ms", ground, bare, 2.0),
        Budget("breath: off its place after 15 minutes", "ms", drift_ms(), limit=1.0),
        Budget("breath: half of the frames within", "ms", moving["half"], limit=35.0),
        Budget("breath: 99 of 100 frames within", "ms", moving["most"], limit=50.0),
        Budget("breath: to paint it once", "ms", moving["paint"], limit=8.0),
        Budget("breath: share of one core", "%", moving["share"], limit=25.0),
        Budget("still breath: paintings beyond its beats", "", still["beyond"], limit=1.0),
        Budget("still breath: share of one core", "%", still["share"], limit=5.0),
    ]


def _told(how: str, words: tuple[str, ...]) -> dict[str, float]:
    running = Running("benchmarks.player", how, str(SECONDS))
    try:
        return {word: running.told(word) for word in words}
    finally:
        running.end()
