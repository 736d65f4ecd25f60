"""Where a tone is played: with the extra, without it, with no loudspeaker, never elsewhere."""

import subprocess
import sys
from collections.abc import Callable

import pytest

from healingjournal.grounding import tone
from healingjournal.ui.grounding.sounding.speaker import Silent, open_sound

WITHOUT = """
import sys
sys.modules["sounddevice"] = None
from healingjournal.ui.grounding.sounding.speaker import open_sound
print(open_sound().name, sorted({"socket", "ssl", "PySide6.QtNetwork", "PySide6.QtMultimedia"}
    & set(sys.modules)))
"""


@pytest.mark.program
def test_without_the_extra_the_app_knows_that_there_is_no_tone() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", WITHOUT], capture_output=True, text=True, check=True, timeout=60
    )
    assert ran.stdout.strip() == "NOT_INSTALLED []"


class Stream:
    """Stands in for the stream of the library: it has room for 3 200 samples, none is heard."""

    def __init__(self, **asked: object) -> None:
        Library.streams.append(self)
        self.asked, self.waits = asked, 0
        self.calls: list[str] = []
        self.fails = False

    @property
    def write_available(self) -> int:
        if self.fails:
            raise PortAudioError
        return 3_200 - self.waits

    def write(self, data: bytes) -> bool:
        self.waits += len(data) // 2
        return False

    def start(self) -> None:
        self.calls.append("start")

    def stop(self) -> None:
        self.calls.append("stop")

    def close(self) -> None:
        self.calls.append("close")


class PortAudioError(Exception):
    pass


class Library:
    PortAudioError = PortAudioError
    RawOutputStream: Callable[..., Stream] = Stream
    streams: list[Stream]


@pytest.fixture
def library(monkeypatch: pytest.MonkeyPatch) -> type[Library]:
    monkeypatch.setattr(Library, "streams", [], raising=False)
    monkeypatch.setitem(sys.modules, "sounddevice", Library)
    return Library


def test_with_the_extra_samples_are_given_as_far_as_there_is_room(library: type[Library]) -> None:
    sound = open_sound()
    assert not isinstance(sound, Silent)
    assert sound.waiting() == 0
    sound.play(bytes(2 * 3_000))
    sound.play(bytes(2 * 3_000))
    assert sound.waiting() == 3_200
    sound.end()
    (stream,) = library.streams
    assert stream.asked["samplerate"] == tone.RATE
    assert stream.calls == ["start", "stop", "close"]


def test_a_stream_that_breaks_off_is_a_foreseen_error(library: type[Library]) -> None:
    sound = open_sound()
    assert not isinstance(sound, Silent)
    library.streams[0].fails = True
    with pytest.raises(OSError):
        sound.waiting()


def test_a_computer_without_a_loudspeaker_is_told_from_a_missing_part(
    library: type[Library], monkeypatch: pytest.MonkeyPatch
) -> None:
    def none(**_asked: object) -> Stream:
        raise PortAudioError

    monkeypatch.setattr(library, "RawOutputStream", none)
    assert open_sound() is Silent.NO_WAY_OUT


@pytest.mark.parametrize(
    ("server", "plays"),
    [
        ("unix:/run/user/1000/pulse/native", True),
        ("{made-up}unix:/run/pulse /run/other", True),
        ("tcp:192.0.2.1:4713", False),
        ("unix:/run/pulse another-computer", False),
    ],
)
def test_a_tone_is_never_sent_to_another_computer(
    library: type[Library], monkeypatch: pytest.MonkeyPatch, server: str, plays: bool
) -> None:
    monkeypatch.setenv("PULSE_SERVER", server)
    assert isinstance(open_sound(), Silent) is not plays
    assert len(library.streams) == plays
