"""Faults with passphrases and codes: typed otherwise, slipped, changed, used up."""

from collections.abc import Callable
from pathlib import Path

import pytest

from healingjournal.base.private import Private
from healingjournal.cli.told import ENGLISH
from healingjournal.vault.passphrase import Strength, passphrase_strength
from tests.cli.conftest import PASSPHRASE, Terminal
from tests.faults.acts import NEW_PHRASE
from tests.faults.catalogue import fault
from tests.faults.harm import prints
from tests.faults.reading import BODY, reads

Page = Callable[..., str]

ONE_WAY_AND_ANOTHER = {
    "composed and apart": ("caf\u00e9 au lait", "cafe\u0301 au lait"),
    "full-width digits": ("room 4711", "room \uff14\uff17\uff11\uff11"),
    "emoji": ("quiet \U0001f9e1 drawer", "quiet \U0001f9e1 drawer"),
    "right to left": ("\u05e9\u05dc\u05d5\u05dd", "\u05e9\u05dc\u05d5\u05dd"),
    "one space": (" ", " "),
    "spaces around": (" quiet drawer ", " quiet drawer "),
    "the longest": ("x" * 1024, "x" * 1024),
}


@pytest.mark.parametrize("way", ONE_WAY_AND_ANOTHER)
@fault(13)
def test_a_passphrase_opens_in_whichever_form_it_is_typed(
    terminal: Terminal, way: str
) -> None:
    one, other = ONE_WAY_AND_ANOTHER[way]
    assert terminal.keyed("vault", "create", passphrase=one).exit_code == 0
    assert terminal.keyed("entry", "add", given=BODY, passphrase=other).exit_code == 0
    assert reads(terminal, one) == reads(terminal, other) == [BODY]
    assert terminal.keyed("entry", "list", passphrase=one + " ").exit_code == 12


REFUSED = {
    "": "passphrase_empty",
    "x" * 10_000: "passphrase_long",
    "quiet\0drawer": "passphrase_control",
    "quiet\tdrawer": "passphrase_control",
}


@pytest.mark.parametrize("text", REFUSED, ids=REFUSED.values())
@fault(13)
def test_a_passphrase_that_cannot_be_one_is_refused_with_its_reason(
    terminal: Terminal, folder: Path, text: str
) -> None:
    ran = terminal.keyed("vault", "create", passphrase=text)
    assert (ran.exit_code, ran.err) == (1, ENGLISH[f"told_{REFUSED[text]}"] + "\n")
    assert not folder.exists()


@fault(13)
def test_half_a_letter_is_refused_as_what_it_is_and_changes_nothing(
    terminal: Terminal, folder: Path
) -> None:
    half = b"quiet \xed\xa0\x80\n"
    made = terminal("--passphrase-stdin", "vault", "create", given=half)
    assert (made.exit_code, folder.exists()) == (1, False)
    assert made.err == ENGLISH["told_not_utf8"] + "\n"
    assert terminal.keyed("vault", "create").exit_code == 0
    before = prints(folder)
    ran = terminal("--passphrase-stdin", "entry", "list", given=half)
    assert (ran.exit_code, ran.out, ran.err) == (1, "", made.err)
    assert prints(folder) == before


def recovered(terminal: Terminal, code: str) -> tuple[int, str]:
    ran = terminal.keyed("vault", "recover", passphrase=code, given=f"{NEW_PHRASE}\n")
    return ran.exit_code, ran.err


def swapped(code: str) -> str:
    first, second, *rest = code.split("-")
    return "-".join((second, first, *rest))


def off(code: str, *places: int) -> str:
    """Give a code with other letters at some places."""
    letters = list(code)
    for place in places:
        letters[place] = "Z" if letters[place] != "Z" else "Y"
    return "".join(letters)


WRITTEN: dict[str, Callable[[str], str]] = {
    "small letters": str.lower,
    "no dashes": lambda code: code.replace("-", ""),
    "spaces": lambda code: code.replace("-", " "),
    "one dash missing": lambda code: code.replace("-", "", 1),
    "O for 0": lambda code: code.replace("0", "o"),
    "I and L for 1": lambda code: code.replace("1", "I", 1).replace("1", "l"),
}
SLIPPED: dict[str, tuple[Callable[[str], str], str, dict[str, int]]] = {
    "one letter off": (lambda code: off(code, 8), "code_group", {"group": 2}),
    "two letters off": (lambda code: off(code, 14, 15), "code_group", {"group": 3}),
    "two groups swapped": (swapped, "code_group", {"group": 1}),
    "a letter missing": (lambda code: code[:-1], "code_group", {"group": 7}),
    "a group missing": (lambda code: code[6:], "code_length", {"given": 30}),
}


@pytest.fixture
def code(terminal: Terminal) -> str:
    """The recovery code of a journal with one page."""
    found: str = terminal.keyed("vault", "create").value["recovery_code"]
    assert terminal.keyed("entry", "add", given=BODY).exit_code == 0
    return found


@pytest.mark.parametrize("way", WRITTEN)
@fault(15)
def test_a_code_opens_in_whichever_way_it_is_written(
    terminal: Terminal, code: str, way: str
) -> None:
    assert recovered(terminal, WRITTEN[way](code)) == (0, "")
    assert reads(terminal, NEW_PHRASE) == [BODY]


@pytest.mark.parametrize("slip", SLIPPED)
@fault(15)
def test_a_slip_in_a_code_is_named_and_changes_nothing(
    terminal: Terminal, folder: Path, code: str, slip: str
) -> None:
    before = prints(folder)
    slipped, key, facts = SLIPPED[slip]
    said = ENGLISH[f"told_{key}"].format(**facts) + "\n"
    assert recovered(terminal, slipped(code)) == (12, said)
    assert prints(folder) == before
    assert reads(terminal) == [BODY]


@fault(15, 75)
def test_a_used_code_and_another_journals_code_open_nothing(
    terminal: Terminal, folder: Path, tmp_path: Path, code: str
) -> None:
    other = terminal.keyed("--vault", str(tmp_path / "other"), "vault", "create")
    wrong = (12, ENGLISH["told_wrong_passphrase"] + "\n")
    assert recovered(terminal, other.value["recovery_code"]) == wrong
    ran = terminal.keyed("vault", "recover", passphrase=code, given=f"{NEW_PHRASE}\n")
    new_code = ran.value["recovery_code"]
    assert new_code != code
    before = prints(folder)
    assert recovered(terminal, code) == wrong
    assert terminal.keyed("entry", "list").exit_code == 12
    assert prints(folder) == before
    assert reads(terminal, NEW_PHRASE) == [BODY]
    assert recovered(terminal, new_code) == (0, "")
    assert reads(terminal, NEW_PHRASE) == [BODY]


@fault(74)
def test_a_change_with_wrong_words_changes_nothing_and_the_same_words_may_be_new(
    journal: Terminal, page: Page, folder: Path
) -> None:
    page(BODY)
    before = prints(folder)
    wrong = journal.keyed("vault", "passphrase", passphrase="wrong", given="new\n")
    assert (wrong.exit_code, wrong.err) == (12, ENGLISH["told_wrong_passphrase"] + "\n")
    for new, key in REFUSED.items():
        ran = journal.keyed("vault", "passphrase", given=f"{new}\n")
        assert (ran.exit_code, ran.err) == (1, ENGLISH[f"told_{key}"] + "\n")
    assert prints(folder) == before
    assert journal.keyed("vault", "passphrase", given=f"{PASSPHRASE}\n").exit_code == 0
    assert reads(journal) == [BODY]
    for text in ("", " ", "x" * 73, "né" * 5000):
        assert passphrase_strength(Private(text)) in Strength
