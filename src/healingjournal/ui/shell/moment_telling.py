"""Joins moments with what is brought along: a moment is told there in the window's words."""

from collections.abc import Callable, Mapping

from healingjournal.moments.moment import Moment
from healingjournal.sharing.moments import MomentLine, MomentTold
from healingjournal.ui.moments.telling import headline, leaving


def told_by(exercises: Callable[[], Mapping[str, str]]) -> Callable[[Moment], MomentTold]:
    """Give what tells a moment; `exercises` gives their names by id."""

    def tell(moment: Moment) -> MomentTold:
        names = exercises() if "did" in moment.fields else {}
        lines = (MomentLine(*line) for line in leaving(moment, names))
        return MomentTold(headline(moment), tuple(lines))

    return tell
