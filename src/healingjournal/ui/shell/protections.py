"""What protects the open journal now, as the privacy page shows it; each is looked up again."""

from typing import TYPE_CHECKING, NamedTuple

from healingjournal.base.errors import ToldError
from healingjournal.safety.selftest import selftest
from healingjournal.ui.settings.protection_rows import ProtectionRow
from healingjournal.vault.inside import seen_inside
from healingjournal.vault.rotation import listed

if TYPE_CHECKING:
    from healingjournal.ui.shell.signs import SignsHeard
    from healingjournal.vault.service import Vault


class Watch(NamedTuple):
    """What watches over the journal: quiet minutes (0: none are counted), signs, curtain.

    `shield`: whether the system is asked to leave the app out of pictures; None where it cannot be.
    """

    minutes: int
    curtain: bool
    signs: "SignsHeard | None"
    shield: bool | None = None


def protections(vault: "Vault", watch: Watch) -> list[ProtectionRow]:
    """Look at everything, in the order in which it is shown; in the vault's thread."""
    encrypted, inside = _of_vault(vault)
    rows = [encrypted, _idle(watch.minutes), _signs(watch.signs), _curtain(watch.curtain)]
    rows += [inside, _backup(vault)]
    rows += [ProtectionRow(one.name, one.state.value, one.why) for one in selftest()]
    return [_shielded(row, watch.shield) for row in rows]


def _of_vault(vault: "Vault") -> tuple[ProtectionRow, ProtectionRow]:
    try:
        seen = seen_inside(vault)
    except ToldError:
        return (
            ProtectionRow("encrypted", "cannot_tell", "encrypted_unknown"),
            ProtectionRow("inside", "cannot_tell", "inside_unknown"),
        )
    opens_with = "encrypted_code" if seen.code_works else "encrypted_phrase"
    encrypted = ("working", opens_with) if seen.encrypted else ("partly", "encrypted_not")
    wrong = [
        why
        for why, well in (
            ("inside_not", seen.nothing_temporary),
            ("inside_others", seen.only_ours),
        )
        if not well
    ]
    inside = ("partly", " ".join(wrong)) if wrong else ("working", "inside_only")
    return ProtectionRow("encrypted", *encrypted), ProtectionRow("inside", *inside)


def _backup(vault: "Vault") -> ProtectionRow:
    try:
        made = [one for one in listed(vault) if one.proven and not one.aside and not one.another]
    except ToldError:
        return ProtectionRow("backup", "cannot_tell", "backup_unknown")
    if any(one.tested for one in made):
        return ProtectionRow("backup", "working", "backup_tried")
    return ProtectionRow("backup", "partly", "backup_untried" if made else "backup_none")


def _idle(minutes: int) -> ProtectionRow:
    if not minutes:
        return ProtectionRow("idle", "partly", "idle_not")
    return ProtectionRow("idle", "working", "idle_after", minutes)


def _curtain(on: bool) -> ProtectionRow:
    state = ("working", "curtain_on") if on else ("off", "curtain_off")
    return ProtectionRow("curtain", *state)


def _shielded(row: ProtectionRow, shield: bool | None) -> ProtectionRow:
    """Give a row as it is, but what is said of pictures where the system can be asked."""
    if row.protection != "screen_pictures" or shield is None:
        return row
    state = ("cannot_tell", "shield_untried") if shield else ("off", "shield_off")
    return ProtectionRow("screen_pictures", *state)


def _signs(signs: "SignsHeard | None") -> ProtectionRow:
    """Name each sign that is missing; None stands for a system where none is listened for."""
    if signs is None:
        return ProtectionRow("signs", "not_possible", "signs_not_here")
    if not signs.answers:
        return ProtectionRow("signs", "cannot_tell", "signs_no_answer")
    heard = {
        "signs_no_sleep": signs.sleep,
        "signs_no_screen": signs.screen,
        "signs_no_person": signs.person,
    }
    missing = [why for why, is_heard in heard.items() if not is_heard]
    if not missing:
        return ProtectionRow("signs", "working", "signs_all")
    state = "partly" if len(missing) < len(heard) else "not_possible"
    return ProtectionRow("signs", state, " ".join(missing))
