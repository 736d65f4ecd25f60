"""A sealed file is what `age` makes and opens, and nothing but its password opens it."""

import os
import pty
import select
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pyrage
import pytest

from healingjournal.base.private import Private
from healingjournal.sharing.kinds.sealing import opened, sealed
from tests.sharing.kinds.reading_anew import PASSWORD

SECRET = Private(PASSWORD)
SHORT_OF_MEMORY = """
import resource
from healingjournal.base.errors import RefusedError
from healingjournal.base.private import Private
from healingjournal.sharing.kinds.sealing import sealed
resource.setrlimit(resource.RLIMIT_AS, (200 << 20, 200 << 20))
try:
    sealed(b"x", Private("p"))
except RefusedError as error:
    print(error.words_key)
"""


@cache
def whole() -> bytes:
    return sealed(b"quiet words", SECRET)


def at_a_terminal(*command: str, typed: str) -> int:
    """Run a program that asks for a password at its terminal; give its exit code."""
    ours, its = pty.openpty()
    with subprocess.Popen(["setsid", "--ctty", "--wait", *command], stdin=its) as program:
        os.close(its)
        try:
            while select.select([ours], [], [], 60)[0]:
                if b"assphrase" in os.read(ours, 4096):
                    os.write(ours, f"{typed}\n".encode())
        except OSError:
            pass  # the terminal closes when the program ends
        os.close(ours)
    return program.returncode


@pytest.mark.tool("age")
@pytest.mark.usefixtures("full_cost")
def test_age_itself_opens_our_file(tmp_path: Path) -> None:
    made = sealed(b"quiet words", SECRET)
    assert made.splitlines()[1].endswith(b" 18")
    (tmp_path / "a.age").write_bytes(made)
    out = tmp_path / "a"
    code = at_a_terminal("age", "-d", "-o", str(out), str(tmp_path / "a.age"), typed=PASSWORD)
    assert code == 0
    assert out.read_bytes() == b"quiet words"


@pytest.mark.parametrize("size", [0, 1, 65535, 65536, 65537, 131072, 200_000])
def test_any_length_comes_back_by_the_library_and_by_us(size: int) -> None:
    content = os.urandom(size)
    made = sealed(content, SECRET)
    assert pyrage.passphrase.decrypt(made, PASSWORD) == content
    assert opened(made, SECRET) == content


@pytest.mark.parametrize(
    "change",
    [
        lambda _: b"",
        lambda whole: whole[:30],
        lambda whole: whole[:-1],
        lambda whole: whole + b"\0",
        lambda whole: whole[:-1] + bytes([whole[-1] ^ 1]),
        lambda whole: whole.replace(b" 10\n", b" 11\n"),
        lambda whole: whole.replace(b" 10\n", b" 010\n"),
        lambda whole: whole.replace(b"v1\n", b"v2\n"),
        lambda whole: whole.replace(b"\n---", b"\n-> x\n---"),
        lambda whole: whole.replace(b"\n", b"\r\n", 1),
        lambda whole: whole.replace(b"-> scrypt", b"-> X25519"),
    ],
)
def test_what_is_not_whole_does_not_open(change: Callable[[bytes], bytes]) -> None:
    with pytest.raises(ValueError):
        opened(change(whole()), SECRET)


@pytest.mark.parametrize("password", ["", "пароль 😀", PASSWORD + " ", PASSWORD.upper()])
def test_another_password_does_not_open_it(password: str) -> None:
    with pytest.raises(ValueError):
        opened(whole(), Private(password))
    with pytest.raises(pyrage.DecryptError):
        pyrage.passphrase.decrypt(whole(), password)


def test_two_files_of_the_same_words_share_no_key() -> None:
    again = sealed(b"quiet words", SECRET)
    assert again != whole()
    assert len(again) == len(whole())


@pytest.mark.program
def test_too_little_memory_is_told_and_the_program_goes_on() -> None:
    done = subprocess.run([sys.executable, "-c", SHORT_OF_MEMORY], capture_output=True, check=True)
    assert done.stdout.strip() == b"memory_short"
