"""`prompt next|list|check`: words to start from; only `next` asks the journal anything."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from healingjournal.cli.call import Answer, Call
from healingjournal.cli.tree import OneOf, Place, Several, SpokenGroup, SpokenOption
from healingjournal.prompts import catalogue
from healingjournal.prompts.held import recall
from healingjournal.prompts.limits import PacingSettings, chosen
from healingjournal.prompts.memory import KEPT_FOR, KEY, ROOM, Taken, forget_old, remembered
from healingjournal.prompts.pacing import Offer
from healingjournal.prompts.pack import TIERS, Problem
from healingjournal.prompts.service import Prompts
from healingjournal.prompts.sitting import HERE, CheckIn, Sitting

if TYPE_CHECKING:
    from healingjournal.vault.service import Vault

SAME = timedelta(days=1)
FAULTY = 1

_LANG = click.option("--lang", type=OneOf(catalogue.languages), cls=SpokenOption, help="help_lang")


@click.group(cls=SpokenGroup, no_args_is_help=False, help="help_prompt")
def prompt() -> None:
    """Words to start from."""


@prompt.command("next", help="help_prompt_next")
@click.option("--distress", type=click.IntRange(0, 10), cls=SpokenOption, help="help_distress")
@click.option("--here", type=click.Choice(HERE), cls=SpokenOption, help="help_here")
@click.option("--minutes", type=click.IntRange(min=1), cls=SpokenOption, help="help_minutes")
@click.option("--not", "refused", type=Several(), cls=SpokenOption, help="help_not")
@_LANG
@click.pass_obj
def offered(
    call: Call,
    distress: int | None,
    here: str | None,
    minutes: int | None,
    refused: tuple[str, ...] | None,
    lang: str | None,
) -> Answer:
    """Say what the pacing offers now; nothing is kept."""
    prompts = Prompts(_language(call, lang))
    word = next((one for one in HERE if one == here), None)
    sitting = Sitting(CheckIn(distress, word, minutes), frozenset(refused or ()))
    now = call.clock.now()
    with call.opened(call.journal_passphrase()) as vault:
        history = _history(call, vault, now)
        settings = _settings(vault)
        prompts.take(recall(vault.kept))
        sitting = _placed(sitting, call, vault)
    offer = prompts.next(sitting, history, settings, now)
    return Answer(_value(call, offer), _told(call, offer))


@prompt.command("list", help="help_prompt_list")
@click.option("--theme", cls=SpokenOption, help="help_theme")
@click.option(
    "--tier", type=click.IntRange(min(TIERS), max(TIERS)), cls=SpokenOption, help="help_tier"
)
@_LANG
@click.pass_obj
def listed(call: Call, theme: str | None, tier: int | None, lang: str | None) -> Answer:
    """List the prompts that come with the app."""
    found = Prompts(_language(call, lang)).list(theme, tier)
    value = [{"id": p.id, "theme": p.theme, "tier": p.tier, "text": p.text} for p in found]
    text = "".join(f"{p.id}  {p.tier}  {p.text}\n" for p in found)
    return Answer(value, text, note="" if found else call.say("prompt_none"))


@prompt.command(help="help_prompt_check")
@click.argument("path", type=Place(), metavar="PATH")
@click.pass_obj
def check(call: Call, path: str) -> Answer:
    """Check a file or folder of prompts, exercises, cards or numbers; faults are answered first."""
    from healingjournal.learn.catalogue import checked as card
    from healingjournal.prompts.check import Checked
    from healingjournal.prompts.check import check as checked
    from healingjournal.safety.helplines import checked as numbers
    from healingjournal.steps.catalogue import checked as practice

    # What such a file is known by: no pack has tables or keys of these names.
    kinds = {"step": _check_exercise, "aim": _check_exercise}
    kinds |= {"tries": practice, "says": practice, "paragraphs": card, "helps": card}
    kinds |= {"emergency": numbers, "line": numbers, "code": numbers}
    try:
        found = checked(Path(path), kinds)
    except OSError:
        # A name too long to be looked up, or a folder that cannot be walked through.
        found = Checked(0, (Problem(path, 1, "cannot_read"),))
    problems = found.told(call.language)
    value = {"prompts": found.prompts, "problems": problems}
    if not problems:
        return Answer(value, call.counted("prompt_fine", found.prompts) + "\n")
    text = "".join(f"{problem}\n" for problem in problems)
    return Answer(value, text, FAULTY, call.counted("prompt_problems", len(problems)))


def _check_exercise(path: Path) -> tuple[int, list[tuple[int, str]]]:
    from healingjournal.grounding.catalogue import check as faults_of

    return 1, [(fault.line, fault.reason) for fault in faults_of(path)]


def _language(call: Call, named: str | None) -> str:
    """Give the language named, else the person's own among those the app speaks."""
    from healingjournal.settings.languages import languages

    spoken = {one.code for one in languages()}
    return named or call.language_among(spoken.intersection(catalogue.languages()))


def _history(call: Call, vault: "Vault", now: datetime) -> tuple[Taken, ...]:
    """Give what was written on: as pacing keeps it, and as the front matter of pages says it."""
    from healingjournal.journal.service import Journal

    forget_old(vault.kept, now)
    kept = remembered(vault.kept.get(ROOM, KEY), now)
    packs = (pack for lang in catalogue.languages() for pack in catalogue.packs(lang))
    known = [*packs, *(one.pack for one in recall(vault.kept))]
    tiers = {one.id: one.tier for pack in known for one in pack.prompts}
    # A prompt that is not here any more counts as near: that is the careful side.
    named = [
        Taken(prompt_id, tiers.get(prompt_id, max(TIERS)), at)
        for prompt_id, at in Journal(vault, call.clock).prompts_taken(now - KEPT_FOR)
    ]
    new = [one for one in named if not any(_the_same(one, other) for other in kept)]
    return tuple(sorted((*kept, *new), key=lambda one: one.at))


def _placed(sitting: Sitting, call: Call, vault: "Vault") -> Sitting:
    """Give the sitting with the marked days and the meetings that the journal holds."""
    from healingjournal.sharing.afterwards import Afterwards
    from healingjournal.steps.service import Steps

    ahead = Steps(vault, call.clock).ahead()
    gentle = Afterwards(vault.kept, call.clock).gentle_days()
    marked, meetings = ahead.marked_days, ahead.meetings
    return replace(sitting, marked_days=marked, meetings=meetings, gentle_days=gentle)


def _the_same(one: Taken, other: Taken) -> bool:
    return one.prompt == other.prompt and abs(one.at - other.at) < SAME


def _settings(vault: "Vault") -> PacingSettings:
    from healingjournal.grounding.catalogue import shipped
    from healingjournal.settings.kept import read_kept

    kept = read_kept(vault.kept)
    left_out = _words(kept["leave_out_ground"])
    return chosen(kept.__getitem__, frozenset(one.id for one in shipped() if one.needs & left_out))


def _words(value: object) -> frozenset[str]:
    return frozenset(map(str, value)) if isinstance(value, list) else frozenset()


def _value(call: Call, offer: Offer) -> dict[str, object]:
    chosen = offer.prompt
    return {
        "offer": offer.offer,
        "tier": offer.tier,
        "prompt": chosen
        and {
            "id": chosen.id,
            "theme": chosen.theme,
            "tier": chosen.tier,
            "text": chosen.text,
            "closing": chosen.closing,
        },
        "exercises": list(offer.exercises),
        "why": call.say(offer.why.key, **offer.why.facts),
    }


def _told(call: Call, offer: Offer) -> str:
    lines = [call.say(offer.why.key, **offer.why.facts)]
    if offer.exercises:
        lines.append(call.say("prompt_grounding", exercises=", ".join(offer.exercises)))
    if offer.prompt:
        lines += ["", f"{offer.prompt.id}  {offer.prompt.text}"]
        lines += [offer.prompt.closing] if offer.prompt.closing else []
    return "".join(f"{line}\n" for line in lines)
