"""Where a tone is played: a stream of samples that never waits, or the reason why there is none.

The library is the extra `sound`; it is looked for only when a person chooses the tone. It links
no network code. It calls nothing of ours: samples are given to it, so it needs no thread here,
and what is not given is not heard.
"""

import os
from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING, Protocol, TypeVar

from healingjournal.grounding.tone import RATE

if TYPE_CHECKING:
    from sounddevice import RawOutputStream

T = TypeVar("T")

_BYTES = 2  # of one sample
_LATENCY = 0.2  # seconds that the stream has room for, at least


class Silent(Enum):
    """Why no tone can be played."""

    NOT_INSTALLED = "not_installed"
    NO_WAY_OUT = "no_way_out"


class Sound(Protocol):
    """Something that plays samples; each call but `end` comes back at once."""

    def waiting(self) -> int:
        """Give how many samples it was given that are not heard yet."""
        ...

    def play(self, samples: bytes) -> None:
        """Take samples, as far as there is room; raise OSError if it plays no more."""
        ...

    def end(self) -> None:
        """Play what waits, then play no more. It may take a moment."""
        ...


Opener = Callable[[], Sound | Silent]


class Speaker:
    """Plays through the sound system of this computer."""

    def __init__(self, stream: "RawOutputStream") -> None:
        """Take a stream that has begun and was given nothing yet."""
        self._stream = stream
        self._room = stream.write_available

    def waiting(self) -> int:
        """Give how many samples it was given that are not heard yet."""
        return max(self._room - self._free(), 0)

    def play(self, samples: bytes) -> None:
        """Take samples, as far as there is room; raise OSError if it plays no more."""
        fits = samples[: self._free() * _BYTES]
        if fits:
            _asked(lambda: self._stream.write(fits))

    def end(self) -> None:
        """Play what waits, then play no more; one that has broken off is only let go."""
        try:
            _asked(self._stream.stop)
        except OSError:
            pass
        finally:
            self._stream.close()

    def _free(self) -> int:
        return _asked(lambda: self._stream.write_available)


def _asked(call: Callable[[], T]) -> T:
    """Ask the sound system; whatever is wrong there is an OSError here."""
    from sounddevice import PortAudioError

    try:
        return call()
    except PortAudioError as error:
        raise OSError from error


def _plays_elsewhere(server: str) -> bool:
    """Tell whether the sound of this computer is set to go to another one."""
    named = (one.rpartition("}")[2] for one in server.split())
    return any(not one.startswith(("unix:", "/")) for one in named)


def open_sound() -> Sound | Silent:
    """Begin to play silence, or tell why not. It may take a moment."""
    if _plays_elsewhere(os.environ.get("PULSE_SERVER", "")):
        return Silent.NO_WAY_OUT  # never online, not even where the sound of this computer goes
    try:
        import sounddevice
    except (ImportError, OSError):  # the second: it is here, and what it stands on is not
        return Silent.NOT_INSTALLED
    try:
        stream = sounddevice.RawOutputStream(
            samplerate=RATE, channels=1, dtype="int16", latency=_LATENCY
        )
        stream.start()
        return Speaker(stream)
    except (sounddevice.PortAudioError, OSError, ValueError):
        return Silent.NO_WAY_OUT
