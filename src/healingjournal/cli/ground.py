"""`ground list|start`: exercises; no journal is needed, and none is touched."""

from collections.abc import Callable

import click

from healingjournal.cli.call import Answer, Call
from healingjournal.cli.tree import OneOf, Several, SpokenGroup, SpokenOption
from healingjournal.grounding import catalogue
from healingjournal.grounding.choosing import without
from healingjournal.grounding.exercise import NEEDS, Exercise

_LANG = click.option("--lang", type=OneOf(catalogue.languages), cls=SpokenOption, help="help_lang")


@click.group(cls=SpokenGroup, no_args_is_help=False, help="help_ground")
def ground() -> None:
    """Exercises to feel more here."""


@ground.command("list", help="help_ground_list")
@click.option("--without", "left_out", type=Several(NEEDS), cls=SpokenOption, help="help_without")
@_LANG
@click.pass_obj
def listed(call: Call, left_out: tuple[str, ...] | None, lang: str | None) -> Answer:
    """List the exercises that need none of what is left out."""
    marks = frozenset(left_out or ())
    kept = without(catalogue.shipped(_language(call, lang)), marks)
    text = "".join(_told(call, one) for one in kept)
    return Answer([one.listed() for one in kept], text)


@ground.command(help="help_ground_start")
@click.argument("exercise_id", metavar="ID")
@click.pass_obj
def start(call: Call, exercise_id: str) -> Answer:
    """Play one exercise; a stop, by key or Ctrl-C, asks nothing and is never a failure."""
    from healingjournal.cli.playing import Player, keys

    streams = call.streams
    tell = streams.note if call.as_json else lambda line: streams.answer(line + "\n")
    chosen: list[Exercise] = []
    try:
        chosen.append(catalogue.exercise(exercise_id, _language(call, None)))
        with keys(streams) as pressed:
            by_time = not (streams.in_is_terminal() and streams.out_is_terminal())
            for line in _opening(call, chosen[0], by_time=by_time):
                tell(line)
            player = Player(call.clock, call.say, tell, _finder(call))
            ended = player.play(chosen[0], pressed, by_time=by_time)
    except KeyboardInterrupt:
        ended = False
    tell("")
    tell(call.say("ground_end" if ended else "ground_stopped"))
    return Answer([one.listed() for one in chosen], "")


def _language(call: Call, named: str | None) -> str:
    return named or call.language_among(catalogue.languages())


def _finder(call: Call) -> Callable[[str], Exercise | None]:
    there = {str(one.id): one for one in catalogue.shipped(_language(call, None))}
    return there.get


def _opening(call: Call, exercise: Exercise, *, by_time: bool) -> list[str]:
    cautions = [f"- {caution}" for caution in exercise.cautions]
    hint = [] if by_time else ["", call.say("ground_keys")]
    return [exercise.name, *(["", *cautions] if cautions else []), *hint]


def _told(call: Call, one: Exercise) -> str:
    return f"{one.id}  {one.name}  {call.counted('seconds', one.seconds)}\n     {one.aim}\n"
