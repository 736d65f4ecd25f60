"""Folders: neutral names, chosen once; nothing here is created."""

import os
import sys
from pathlib import Path

VAULT_VARIABLE = "HEALINGJOURNAL_VAULT"
FOLDER_NAME = "pages"


def default_vault() -> Path:
    """Give the journal folder used when none is named: the variable, else the data folder."""
    named = os.environ.get(VAULT_VARIABLE)
    if named:
        return Path(named)
    plain = _plain("XDG_DATA_HOME", ".local/share")
    if plain is not None:
        return plain
    from platformdirs import user_data_path

    return user_data_path(FOLDER_NAME, appauthor=False)


def settings_file() -> Path:
    """Give the one small file outside the vault."""
    plain = _plain("XDG_CONFIG_HOME", ".config")
    if plain is not None:
        return plain / "settings.json"
    from platformdirs import user_config_path

    return user_config_path(FOLDER_NAME, appauthor=False) / "settings.json"


def menu_folder() -> Path | None:
    """Give where a person's own entries of the menu of programs lie; None where there is none."""
    return _plain("XDG_DATA_HOME", ".local/share", "applications")


def _plain(variable: str, under_home: str, name: str = FOLDER_NAME) -> Path | None:
    """Give what platformdirs gives on Linux where nothing is odd: loading it would be felt."""
    named, home = os.environ.get(variable, ""), os.environ.get("HOME", "")
    if sys.platform != "linux":
        return None
    if named.startswith("/"):
        return Path(named, name)
    return Path(home, under_home, name) if home.startswith("/") else None
