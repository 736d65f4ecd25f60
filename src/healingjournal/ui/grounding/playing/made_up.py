"""A made-up exercise for each thing a step can play, for pictures and tests."""

from dataclasses import replace

from healingjournal.grounding import catalogue, plays
from healingjournal.grounding.breathing import LEAD
from healingjournal.grounding.exercise import Breath, Exercise, Pace, Step

BOX = Breath(Pace(4, 4, 4, 4), 4)
LONGER = Breath(Pace(3, 0, 5, 0), 8, slower=Pace(4, 0, 6, 0))

PLAYS: dict[str, plays.Play] = {
    "number": plays.Count(100, -3, 0),
    "category": plays.Categories(("Trees", "Towns by the sea", "Soups")),
    "step": plays.Walk(10),
    "beat": plays.Taps(1.0, 8, 8.0, 3),
    "hand": plays.Hand(8.0),
    "tiles": plays.Puzzle("sort"),
    "map": plays.Map("sound"),
    "grid": plays.Drawing("grid"),
    "spiral": plays.Drawing("spiral"),
    "free": plays.Drawing("free"),
    "sentence": plays.OwnWords("sentences"),
    "card": plays.OwnWords("card"),
    "choose": plays.Choose(("G19", "G26", "G05")),
}

OWN: dict[str, tuple[str, ...]] = {
    "sentences": ("This is an old alarm. It fades by itself.", "I can stop at any point."),
    "card": ("It is autumn.", "I live on the third floor now.", "The door locks from my side."),
}


def playing(what: str) -> Exercise:
    """Give an exercise whose one step plays something; two sentences of its own are around it."""
    first = catalogue.first()
    step = replace(first.steps[0], play=PLAYS[what])
    return replace(first, steps=(step, first.steps[1]))


def breathing(shape: str) -> Exercise:
    """Give an exercise that breathes in a shape: a box for the square, else a longer way out."""
    usual = catalogue.exercise("G19")
    breath = BOX if shape == "square" else LONGER
    lasts = LEAD + breath.rounds * breath.usual.round
    first, paced, last = usual.steps
    step = Step(paced.text, paced.more, lasts, breath, shape)
    return replace(usual, steps=(first, step, last))
