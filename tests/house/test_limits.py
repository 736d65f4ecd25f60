"""What SECURITY.md says cannot be promised is said in the app too."""

import re
from pathlib import Path

from healingjournal.ui.settings.limits import words
from tests.house.tree import ROOT, plant

KEY = re.compile(r"`(\w+)`")
BULLETS = "## What no program can do here"
# These are to be said in any case, whatever SECURITY.md says.
ALWAYS = {
    *("dates", "weak", "backups", "files", "readers", "originals", "watching", "court"),
    *("previews", "desktops", "name"),
}


def limits_named(root: Path) -> dict[str, list[str]]:
    """Give the keys that each promise and each bullet names, by its beginning."""
    text = (root / "SECURITY.md").read_text("utf-8")
    found = {}
    for line in text.splitlines():
        if line.startswith("| **"):
            cells = line.strip("| ").split(" | ")
            found[line[:60]] = KEY.findall(cells[2]) if len(cells) == 4 else []
    bullets = text.partition(BULLETS)[2].partition("\n## ")[0]
    for line in bullets.splitlines():
        if line.startswith("- "):
            found[line[:60]] = KEY.findall(line[line.rfind("(") :])
    return found


def without_a_limit_in_the_app(root: Path, said: set[str]) -> list[str]:
    named = limits_named(root).items()
    return [line for line, keys in named if not keys or not set(keys) <= said]


def test_each_limit_is_said_in_the_app() -> None:
    assert len(limits_named(ROOT)) > 40
    assert without_a_limit_in_the_app(ROOT, set(words.limits())) == []


def test_each_limit_in_the_app_belongs_to_a_promise_or_to_no_program() -> None:
    named = {key for keys in limits_named(ROOT).values() for key in keys}
    assert set(words.limits()) - named == set()


def test_what_is_to_be_said_in_any_case_is_said() -> None:
    assert set(words.limits()) >= ALWAYS
    assert list(words.limits()) == list(words.limit_facts())
    said = words.limit_facts()["desktops"]
    assert all(name in said for name in ("LXDE", "LXQt", "Sway", "i3", "Windows", "macOS"))


def test_a_limit_that_is_not_said_is_found(tmp_path: Path) -> None:
    rows = ["| **A.** | B. | `dates` | `t` |", "| **C.** | D. | `t` |"]
    rows += ["| **E.** | F. | `gone` | `t` |"]
    bullets = [BULLETS, "- Watch. (`dates`)", "- See (this).", "## Next", "- Not here."]
    plant(tmp_path, "SECURITY.md", "\n".join([*rows, *bullets]))
    found = without_a_limit_in_the_app(tmp_path, {"dates"})
    assert found == [*rows[1:], "- See (this)."]
