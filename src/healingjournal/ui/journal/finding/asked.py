"""What the list is asked for, all at once: words typed, and the filters beside them. No Qt."""

from dataclasses import dataclass, field, replace
from datetime import date

from healingjournal.base.text import folded

TAG, DAY, SINCE, UNTIL = "tag", "day", "since", "until"


@dataclass(frozen=True)
class Asked:
    """Words, a tag and days; empty and None ask for nothing. Both days are included."""

    text: str = field(default="", repr=False)
    tag: str = field(default="", repr=False)
    since: date | None = None
    until: date | None = None

    @property
    def words(self) -> bool:
        """Tell whether words are typed."""
        return bool(self.text.strip())

    @property
    def filtered(self) -> bool:
        """Tell whether anything is asked for beside words."""
        return bool(self.tag) or self.since is not None or self.until is not None

    @property
    def day(self) -> date | None:
        """Give the one day asked for, if it is one."""
        return self.since if self.since == self.until else None

    def filters(self) -> list[str]:
        """Give which filters hold, in the order they are shown."""
        days = [DAY] if self.day else [SINCE] * bool(self.since) + [UNTIL] * bool(self.until)
        return [TAG] * bool(self.tag) + days

    def without(self, name: str) -> "Asked":
        """Give the same with one filter taken away."""
        if name == TAG:
            return replace(self, tag="")
        return replace(
            self,
            since=None if name in {DAY, SINCE} else self.since,
            until=None if name in {DAY, UNTIL} else self.until,
        )

    def takes(self, day: date, tags: tuple[str, ...]) -> bool:
        """Tell whether a page of a day, with these tags, is within the filters."""
        if self.tag and folded(self.tag) not in map(folded, tags):
            return False
        return (self.since is None or self.since <= day) and (
            self.until is None or day <= self.until
        )
