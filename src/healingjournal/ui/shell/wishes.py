"""What a person wishes of the look, read from the settings known before unlocking."""

from healingjournal.settings.outside import OutsideSettings
from healingjournal.ui.theme.look import Wishes

WISHES = ("theme", "text_size", "wide_spacing", "motion")


def wishes(outside: OutsideSettings) -> Wishes:
    """Give the wishes as the look takes them; what is not chosen follows the system."""
    theme, zoom, motion = outside.get("theme"), outside.get("text_size"), outside.get("motion")
    return Wishes(
        theme=theme if isinstance(theme, str) else None,
        zoom=zoom if isinstance(zoom, float) else 1.0,
        wider=bool(outside.get("wide_spacing")),
        reduced_motion=None if motion is None else motion == "reduced",
    )
