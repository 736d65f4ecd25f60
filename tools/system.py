"""Names what this computer lacks, installs it when it may, and tells whether there is a display.

`system.py run`: the libraries that the window needs. `system.py test`: those and the programs
that tests use. `system.py display`: fails when no window can be shown. Standard library only,
and PySide6's own folder; Debian names, since that is where we try it.
"""

import ctypes
import os
import shutil
import subprocess
import sys
from pathlib import Path

EVERYWHERE = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
X11 = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
PROGRAMS = {
    "Xvfb": "xvfb",
    "xkbcomp": "x11-xkb-utils",
    "setxkbmap": "x11-xkb-utils",
    "dbus-run-session": "dbus-daemon",
    "at-spi-bus-launcher": "at-spi2-core",
    "strace": "strace",
    "pdftotext": "poppler-utils",
    "age": "age",
    "xclip": "xclip",
    "xdotool": "xdotool",
    "hunspell": "hunspell",  # for the library it brings
}
PROGRAM_FOLDERS = ("/usr/libexec", "/usr/lib/at-spi2-core", "/usr/sbin")
PLUGINS = {"offscreen": EVERYWHERE, "xcb": EVERYWHERE | X11, "wayland": EVERYWHERE | WAYLAND}


def found(program: str) -> bool:
    """Tell whether a program is here, also where desktops keep the ones nobody types."""
    folders = os.pathsep.join((os.environ.get("PATH", os.defpath), *PROGRAM_FOLDERS))
    return shutil.which(program, path=folders) is not None


def refusal(library: str) -> str:
    """Give the loader's reason for not loading a library, or nothing when it loads."""
    try:
        ctypes.CDLL(library)
    except OSError as error:
        return str(error)
    return ""


def lacking(libraries: dict[str, str], programs: dict[str, str]) -> dict[str, str]:
    """Give what is not here, each with the package that brings it."""
    lost = {name: package for name, package in libraries.items() if refusal(name)}
    return lost | {name: package for name, package in programs.items() if not found(name)}


def plugins(mode: str) -> list[str]:
    """Give the Qt platforms this run will use."""
    if mode == "test":
        return ["offscreen", "xcb"]
    wanted = {"wayland": "WAYLAND_DISPLAY", "xcb": "DISPLAY"}
    return ["offscreen", *(name for name, sign in wanted.items() if os.environ.get(sign))]


def unloadable(names: list[str]) -> list[str]:
    """Load the very files Qt will load, and give the loader's words for each that will not."""
    import PySide6

    folder = Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms"
    reasons = (refusal(str(folder / f"libq{name}.so")) for name in names)
    return [reason for reason in reasons if reason]


def install(packages: list[str]) -> None:
    """Install Debian packages; raises CalledProcessError when that fails."""
    env = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["/usr/bin/apt-get", "update", "-qq"], check=True, env=env)
    subprocess.run(
        ["/usr/bin/xargs", "/usr/bin/apt-get", "install", "-qq", "--no-install-recommends"],
        check=True,
        env=env,
        input="\n".join(packages),
        text=True,
    )


def prepare(mode: str) -> int:
    """Name what is missing and install it when root; 1 when the window could not open."""
    libraries = {k: v for name in plugins(mode) for k, v in PLUGINS[name].items()}
    lost = lacking(libraries, PROGRAMS if mode == "test" else {})
    if lost:
        packages = sorted(set(lost.values()))
        _say("Not on this computer: " + ", ".join(f"{n} ({p})" for n, p in lost.items()))
        if os.geteuid() == 0 and found("apt-get"):
            install(packages)
        else:
            _say("To add them: sudo apt-get install " + " ".join(packages))
    still = lacking(libraries, {})
    for reason in () if still else unloadable(plugins(mode)):
        _say(f"Qt cannot load: {reason}")
        still["qt"] = reason
    return 1 if still else 0


def has_display() -> bool:
    """Tell whether a window can be shown here: a screen that really answers."""
    return sys.platform != "linux" or _wayland_answers() or _x11_answers()


def display() -> int:
    """Give 0 when a window can be shown here; else say so and give 1."""
    if has_display():
        return 0
    _say("There is no display here, so no window can open. Making the tour instead.")
    return 1


def _wayland_answers() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY", "")
    return bool(name) and Path(os.environ.get("XDG_RUNTIME_DIR", "/"), name).is_socket()


def _x11_answers() -> bool:
    if not os.environ.get("DISPLAY"):
        return False
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    line = ctypes.c_void_p(xcb.xcb_connect(None, None))
    answers = bool(xcb.xcb_connection_has_error(line) == 0)
    xcb.xcb_disconnect(line)
    return answers


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main(arguments: list[str]) -> int:
    """Do what the one argument names."""
    if arguments == ["display"]:
        return display()
    if arguments not in (["run"], ["test"]):
        _say("usage: system.py run|test|display")
        return 2
    if sys.platform != "linux":
        return 0
    return prepare(arguments[0])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
