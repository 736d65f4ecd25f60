"""The command tree: groups are loaded when they are asked for, help speaks our words."""

import datetime
import importlib
import keyword
import re
from collections.abc import Callable, Sequence

import click

from healingjournal.cli.call import Call

# Each group lies in a file of its own, so that `ground` never loads what `entry` needs.
ROOMS = {
    "vault": "vault",
    "entry": "entry",
    "search": "search",
    "prompt": "prompt",
    "ground": "ground",
    "moment": "moment",
    "packet": "packet",
    "import": "out_and_in.importing",
    "takeout": "out_and_in.takeout",
    "demo": "demo",
    "selftest": "selftest",
}

LIMIT = click.IntRange(0, 1_000_000_000)


def call_of(context: click.Context) -> Call:
    """Give the call a context belongs to."""
    return context.ensure_object(Call)


class SpokenOption(click.Option):
    """An option whose help is a key of our words."""

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """Give the option and its help, in the language of the call."""
        record = super().get_help_record(ctx)
        if record is None or self.help is None:
            return record
        return record[0], call_of(ctx).say(self.help)


class _Spoken(click.Command):
    # One object for good: click orders options by comparing them.
    _spoken_help: SpokenOption | None = None

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        del ctx
        if self._spoken_help is None:
            self._spoken_help = SpokenOption(
                ["--help"],
                is_flag=True,
                is_eager=True,
                expose_value=False,
                callback=_show_help,
                help="help_help",
            )
        return self._spoken_help

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        pieces = " ".join(self.collect_usage_pieces(ctx))
        prefix = call_of(ctx).say("help_usage") + " "
        formatter.write_usage(ctx.command_path, pieces, prefix=prefix)

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        formatter.write_paragraph()
        formatter.write_text(call_of(ctx).say(self.help or ""))

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        records = [param.get_help_record(ctx) for param in self.get_params(ctx)]
        with formatter.section(call_of(ctx).say("help_options")):
            formatter.write_dl([record for record in records if record is not None])


class SpokenCommand(_Spoken):
    """A command whose help is a key of our words."""


class SpokenGroup(_Spoken, click.Group):
    """A group whose help, and that of its commands, are keys of our words."""

    command_class = SpokenCommand

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options, then the commands, each with its words."""
        super().format_options(ctx, formatter)
        say = call_of(ctx).say
        rows = [(name, say(self.help_key(name))) for name in self.list_commands(ctx)]
        with formatter.section(say("help_commands")):
            formatter.write_dl(rows)

    def help_key(self, name: str) -> str:
        """Give the words key of a command's help."""
        return f"help_{self.name}_{name}"


class RootGroup(SpokenGroup):
    """All groups by name; a group's file is read when the group is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Give the names of all groups, in the order of the contract."""
        del ctx
        return list(ROOMS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Load one group."""
        del ctx
        if cmd_name not in ROOMS:
            return None
        module = importlib.import_module(f"healingjournal.cli.{ROOMS[cmd_name]}")
        # A word of Python itself cannot name a function.
        name = f"{cmd_name}_" if keyword.iskeyword(cmd_name) else cmd_name
        found: click.Command = getattr(module, name)
        return found

    def help_key(self, name: str) -> str:
        """Give the words key of a group's help."""
        return f"help_{name}"


class Day(click.ParamType[datetime.date]):
    """A day as written in ISO 8601: year, month and day."""

    name = "day"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> datetime.date:
        """Give the day; anything else is wrong usage."""
        if isinstance(value, datetime.date):
            return value
        text = str(value)
        try:
            if re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
                return datetime.date.fromisoformat(text)
        except ValueError:
            pass
        return self.fail("day", param, ctx)


class Place(click.ParamType[str]):
    """A file or folder; an empty name would quietly be the folder one is in."""

    name = "place"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> str:
        """Give the name; an empty one is wrong usage."""
        return str(value) or self.fail("place", param, ctx)


into_folder = click.option(
    "--to",
    "place",
    type=Place(),
    metavar="DIR",
    required=True,
    cls=SpokenOption,
    help="help_to",
)


class Several(click.ParamType[tuple[str, ...]]):
    """Words with commas between them, each one of a known set if there is one."""

    name = "several"

    def __init__(self, known: Sequence[str] = ()) -> None:
        """Take the known words; none means any."""
        self.known = tuple(known)

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, ...]:
        """Give the words; one outside the known set is wrong usage."""
        if isinstance(value, tuple):
            return value
        found = tuple(word.strip() for word in str(value).split(",") if word.strip())
        if self.known and any(word not in self.known for word in found):
            self.fail("several", param, ctx)
        return found


class OneOf(click.ParamType[str]):
    """One word of a set that is looked up only when it is needed."""

    name = "one"

    def __init__(self, known: Callable[[], Sequence[str]]) -> None:
        """Take what gives the known words."""
        self.known = known

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> str:
        """Give the word; one outside the set is wrong usage."""
        if str(value) not in self.known():
            self.fail("one", param, ctx)
        return str(value)


def usage_sentence(call: Call, wrong: click.UsageError) -> str:
    """Say in one line what does not fit in the command line; never what was typed as a value."""
    where = wrong.ctx.command_path if wrong.ctx is not None else "healingjournal"
    if isinstance(wrong, click.NoSuchOption):
        said = call.say("usage_no_option", option=wrong.option_name)
    elif isinstance(wrong, click.MissingParameter):
        said = call.say("usage_missing", name=_name(wrong.param))
    elif isinstance(wrong, click.BadParameter):
        said = _bad_value(call, wrong.param)
    elif isinstance(wrong, click.BadOptionUsage):
        said = call.say("usage_option", option=wrong.option_name)
    elif wrong.ctx is not None and isinstance(wrong.ctx.command, click.Group):
        said = call.say("usage_no_command", names=", ".join(_names(wrong.ctx)))
    else:
        said = call.say("usage_too_much")
    return said + " " + call.say("usage_help", command=f"{where} --help")


def _names(context: click.Context) -> list[str]:
    command = context.command
    return command.list_commands(context) if isinstance(command, click.Group) else []


def _name(param: click.Parameter | None) -> str:
    if param is None:
        return ""
    if isinstance(param, click.Option):
        return param.opts[0]
    return param.metavar or param.name or ""


def _bad_value(call: Call, param: click.Parameter | None) -> str:
    name = _name(param)
    kind = param.type if param is not None else None
    if isinstance(kind, Day):
        return call.say("usage_day", name=name)
    if isinstance(kind, click.Choice):
        return call.say("usage_choice", name=name, choices=", ".join(map(str, kind.choices)))
    if isinstance(kind, Several):
        return call.say("usage_choice", name=name, choices=", ".join(kind.known))
    if isinstance(kind, OneOf):
        return call.say("usage_choice", name=name, choices=", ".join(kind.known()))
    if isinstance(kind, click.IntRange):
        return _bad_number(call, name, kind)
    return call.say("usage_value", name=name)


def _bad_number(call: Call, name: str, kind: click.IntRange) -> str:
    low = int(kind.min or 0)
    if kind.max is None:
        return call.say("usage_at_least", name=name, low=low)
    return call.say("usage_between", name=name, low=low, high=int(kind.max))


def _show_help(ctx: click.Context, param: click.Parameter, value: bool) -> None:
    del param
    if value and not ctx.resilient_parsing:
        call_of(ctx).streams.write(ctx.get_help() + "\n")
        ctx.exit()


def _show_version(ctx: click.Context, param: click.Parameter, value: bool) -> None:
    del param
    if value and not ctx.resilient_parsing:
        from healingjournal import __version__

        call_of(ctx).streams.write(f"{ctx.command_path} {__version__}\n")
        ctx.exit()


@click.group(cls=RootGroup, no_args_is_help=False, help="help_root")
@click.option(
    "--vault", "place", type=Place(), metavar="DIR", cls=SpokenOption, help="help_vault_option"
)
@click.option("--passphrase-stdin", is_flag=True, cls=SpokenOption, help="help_passphrase_stdin")
@click.option("--json", "as_json", is_flag=True, cls=SpokenOption, help="help_json")
@click.option("--accept-older", is_flag=True, cls=SpokenOption, help="help_accept_older")
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_show_version,
    cls=SpokenOption,
    help="help_version",
)
@click.pass_context
def healingjournal(
    ctx: click.Context, place: str | None, passphrase_stdin: bool, as_json: bool, accept_older: bool
) -> None:
    """Take the global options into the call."""
    call = call_of(ctx)
    call.vault_option = place
    call.passphrase_stdin = passphrase_stdin
    call.as_json = as_json
    call.accept_older = accept_older
