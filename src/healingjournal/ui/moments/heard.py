"""The words of moments as a search takes them; what many moments share is made ready once."""

from collections.abc import Callable, Iterable, Mapping

from healingjournal.moments.moment import THREAD, Moment, Value
from healingjournal.ui.moments.telling import ORDER, Tables, told

_MOST = 5000
_WRITTEN = frozenset({"cue", "thought", "did", "next_time"})


class Heard:
    """Makes the words of moments ready, in one language."""

    def __init__(
        self,
        lang: str,
        exercises: Mapping[str, str],
        made_ready: Callable[[Iterable[str]], str],
    ) -> None:
        """Take the language, the exercises by id and name, and what makes texts ready."""
        self.lang = lang
        self.exercises = exercises
        self._made_ready = made_ready
        self.tables = Tables()
        self._known: dict[tuple[str, object], str] = {}

    def ready(self, moment: Moment) -> str:
        """Give every word of a moment that one reads, made ready."""
        fields = moment.fields
        shared = [self._shared(key, value) for key, value in fields.items() if key in ORDER]
        written = [self._told(fields, key) for key in fields if key in _WRITTEN]
        written += [moment.thread[key] for key in THREAD if key in moment.thread]
        return "\n".join(filter(None, (*shared, self._made_ready(written))))

    def _shared(self, key: str, value: Value) -> str:
        if key in _WRITTEN:
            return ""
        what = key, tuple(value) if isinstance(value, list) else (type(value), value)
        known = self._known.get(what)
        if known is None:
            if len(self._known) > _MOST:
                self._known.clear()
            known = self._known[what] = self._made_ready([self._told({key: value}, key)])
        return known

    def _told(self, fields: Mapping[str, Value], key: str) -> str:
        return told(fields, key, self.exercises, self.tables)
