"""What time moves in a step, told in words, for who does not look at it."""

from healingjournal.grounding.plays import Hand, Taps
from healingjournal.grounding.session import Session
from healingjournal.ui.grounding.breath_circle import phases
from healingjournal.ui.grounding.playing import words


def in_words(session: Session) -> str:
    """Say a breath at its pace, a beat or a hand in words; nothing where there is none."""
    breathing = session.breathing
    if breathing is not None:
        pace = (breathing.coming or breathing.playing).pace
        return words.count_along([words.count_of(*part) for part in phases(pace)])
    play = session.exercise.steps[session.step].play
    if isinstance(play, Taps):
        return words.beat_in_words(play.times, play.sets)
    return words.hand_in_words() if isinstance(play, Hand) else ""
