"""The player with a soft tone chosen, for the gallery and the smoke tests."""

from collections.abc import Callable

from healingjournal.grounding.breathing import LEAD
from healingjournal.ui.grounding.page import GroundPage
from healingjournal.ui.grounding.playing.specimens import breathing, playing
from healingjournal.ui.grounding.sounding.made_up import MadeUpSound
from healingjournal.ui.grounding.sounding.speaker import Opener, Silent
from healingjournal.ui.kit.specimen_kit import SpecimenKit, Specimens
from healingjournal.ui.work import InlineWork

_Made = Callable[[SpecimenKit], GroundPage]


def _toned(kit: SpecimenKit, opened: Opener, *, beat: bool = False) -> GroundPage:
    page = GroundPage(kit.look, kit.clock, locked=False, kept_outside=False)
    page.player.take_sound(InlineWork(), opened)
    if beat:
        page.play(playing("beat"))
    else:
        page.play(breathing("circle"), 1)
    page.player.chips.choose_still(True)
    page.player.chips.group.chip("tone").click()
    kit.clock.seconds += LEAD + 0.1
    page.player.resume()
    _feed(page)
    return page


def _feed(page: GroundPage) -> None:
    if page.player.tone is not None:
        page.player.tone.feed()


def offered(kit: SpecimenKit) -> GroundPage:
    """Show the choice of a tone, not chosen."""
    page = _toned(kit, MadeUpSound)
    page.player.chips.group.chip("tone").click()
    return page


def on(kit: SpecimenKit) -> GroundPage:
    """Show what is heard of a breath."""
    return _toned(kit, MadeUpSound)


def on_beat(kit: SpecimenKit) -> GroundPage:
    """Show what is heard of a beat."""
    return _toned(kit, MadeUpSound, beat=True)


def on_paused(kit: SpecimenKit) -> GroundPage:
    """Show a pause of a breath with a tone."""
    page = on(kit)
    page.player.turn()
    _feed(page)
    return page


def _none(silent: Silent) -> _Made:
    return lambda kit: _toned(kit, lambda: silent)


SPECIMENS: Specimens = {
    "tone offered": offered,
    "tone on": on,
    "tone on beat": on_beat,
    "tone paused": on_paused,
    "tone not here": _none(Silent.NOT_INSTALLED),
    "tone no way out": _none(Silent.NO_WAY_OUT),
}
