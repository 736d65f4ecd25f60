"""Where moments stand goes out and comes in with them, by the way the terminal uses."""

from pathlib import Path

from healingjournal.cli.out_and_in.walking import transfer_of
from healingjournal.sharing import kept_states
from healingjournal.sharing.consent import ConsentState
from healingjournal.sharing.kept_states import Standing
from healingjournal.transfer.forms import OWN
from tests.transfer.conftest import Opened


def unheard(_done: int, _most: int | None) -> None:
    """Tell nobody how far it is."""


def test_a_state_is_there_again_with_its_moment(opened: Opened, tmp_path: Path) -> None:
    mine, theirs = opened("mine"), opened("theirs")
    noted = mine.moments.note({"cue": "keys"}).id
    standing = Standing(ConsentState.NOT_AGAIN, changed_ms=1_764_000_000_000)
    kept_states.put(mine.vault.kept, {noted: standing})
    out, into = transfer_of(mine.vault, mine.clock), transfer_of(theirs.vault, theirs.clock)
    out.take_out(tmp_path / "out", unheard)
    into.bring_in(OWN, tmp_path / "out", unheard)
    assert kept_states.read(theirs.vault.kept) == {noted: standing}
    assert into.digest() == out.digest()
    kept_states.put(theirs.vault.kept, {})
    into.bring_in(OWN, tmp_path / "out", unheard)
    assert kept_states.read(theirs.vault.kept) == {}
