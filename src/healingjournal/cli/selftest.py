"""`selftest`: which protections are active here, and which this system cannot give."""

import click

from healingjournal.cli.call import Answer, Call
from healingjournal.cli.tree import SpokenCommand
from healingjournal.safety.selftest import Protection, State
from healingjournal.safety.selftest import selftest as protections

# What the app switches on itself: where one of these only works in part, something is wrong.
OURS = ("file_rights", "crash_file", "memory", "environment", "quiet_errors", "offline")
LACKING = 1


@click.command(cls=SpokenCommand, help="help_selftest")
@click.pass_obj
def selftest(call: Call) -> Answer:
    """Say of each protection whether it is active, and why; lacking ones are answered first."""
    found = protections()
    value = [
        {"name": one.name, "active": one.active, "why": call.say(f"why_{one.why}")} for one in found
    ]
    text = "".join(_told(call, one) for one in found)
    lacking = [one for one in found if one.name in OURS and one.state is State.PARTLY]
    if not lacking:
        return Answer(value, text)
    names = ", ".join(call.say(f"protection_{one.name}") for one in lacking)
    return Answer(value, text, LACKING, call.say("selftest_lacking", names=names))


def _told(call: Call, one: Protection) -> str:
    name, state = call.say(f"protection_{one.name}"), call.say(f"state_{one.state.value}")
    return f"{name}: {state}\n    {call.say(f'why_{one.why}')}\n"
