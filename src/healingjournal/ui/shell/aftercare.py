"""What a person noted as easing, lent to the card after a page; runs in the vault's thread."""

from collections import Counter
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from healingjournal.ui.prompts.aftercare import Aftercare, KindThing

if TYPE_CHECKING:
    from healingjournal.base.ids import EntryId
    from healingjournal.moments.service import Moments
    from healingjournal.ui.shell.rooms import Rooms

_LOOKED_THROUGH = 200
_EASED = "eased"


def lent_by(
    rooms: "Rooms", brings: Callable[[], bool], spoken: Callable[[], str] = lambda: "en"
) -> Aftercare:
    """Give what the rooms of one open journal lend; exercises are named in the spoken language."""
    from healingjournal.grounding import catalogue
    from healingjournal.journal.entry import Seal

    def kind_thing() -> KindThing | None:
        exercises = catalogue.shipped(spoken())
        return kind_thing_in(rooms.moments, {one.id: one.name for one in exercises})

    def seal(entry: "EntryId") -> object:
        return rooms.journal.marks.seal(entry, Seal(None))

    return Aftercare(seal, kind_thing, brings)


def kind_thing_in(moments: "Moments", exercises: Mapping[str, str]) -> KindThing | None:
    """Give what was pinned first, else what eased most often among the last; None without any.

    Of equals it is the newest; things done together count each for itself. `exercises` names ours
    by their ids; what was noted in own words stays as it was noted.
    """
    from healingjournal.moments.helped import deeds

    noted = moments.moments(_LOOKED_THROUGH)
    eased = [did for one in noted if one.fields.get("helped") == _EASED for did in deeds(one)]
    offered = [*moments.choices().pins, *(did for did, _times in Counter(eased).most_common(1))]
    if not offered:
        return None
    did = offered[0]
    return KindThing(exercises.get(did, did), did if did in exercises else "")
