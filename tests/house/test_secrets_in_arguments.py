"""No passphrase and no code is ever a word of a command: shells keep those, and others see them."""

import re
from collections.abc import Iterator

import click

from healingjournal.cli.tree import healingjournal

SECRET = re.compile("pass|phrase|secret|recover|code|key", re.IGNORECASE)


def every_command(command: click.Command, path: str) -> Iterator[tuple[str, click.Command]]:
    yield path, command
    if isinstance(command, click.Group):
        for name in command.list_commands(click.Context(command)):
            found = command.get_command(click.Context(command), name)
            assert found is not None
            yield from every_command(found, f"{path} {name}")


def takes_a_secret(command: click.Command, path: str) -> list[str]:
    """Give each option or argument of a command, or of one below, that would hold a secret."""
    return [
        f"{at} {param.name}"
        for at, one in every_command(command, path)
        for param in one.params
        if SECRET.search(param.name or "") and not getattr(param, "is_flag", False)
    ]


def test_no_command_takes_one() -> None:
    assert len(list(every_command(healingjournal, "pages"))) > 20
    assert takes_a_secret(healingjournal, "pages") == []


def test_one_that_would_is_found() -> None:
    planted = click.Group("pages")
    options = [click.Option(["--passphrase"]), click.Option(["--code-stdin"], is_flag=True)]
    planted.add_command(click.Command("open", params=[*options, click.Argument(["code"])]))
    assert takes_a_secret(planted, "pages") == ["pages open passphrase", "pages open code"]
