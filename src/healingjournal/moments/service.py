"""The moments' service: note, read back, change, find, take away."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace

from healingjournal.base.clock import Clock, utc_ms
from healingjournal.base.errors import RefusedError
from healingjournal.base.ids import MomentId, new_id
from healingjournal.moments import choices, helped, store
from healingjournal.moments.choices import HelpedChoices
from healingjournal.moments.finding import Finding
from healingjournal.moments.going import Going
from healingjournal.moments.moment import (
    Given,
    Moment,
    MomentChanged,
    MomentDeleted,
    MomentNoted,
    checked,
    checked_again,
    deeds_checked,
    thread_checked,
)
from healingjournal.moments.own_words import OwnWords, own_in
from healingjournal.moments.when import read_when
from healingjournal.vault.service import Vault

There = Callable[[Iterable[MomentId]], set[MomentId]]


class Moments:
    """Moments in the order of their local day and time; every call that writes is durable.

    `swept` is called when some are gone for good, with what tells which of some ids are there:
    what others keep of a moment goes with it.
    """

    def __init__(self, vault: Vault, clock: Clock) -> None:
        """Take the open vault and the clock that says when something was noted."""
        self._vault = vault
        self._clock = clock
        self.going = Going(vault, clock, self._sweep)
        self.own_words = OwnWords(vault.kept)
        self.finding = Finding(vault, self.going)
        self.swept: Callable[[There], None] = lambda _there: None

    # ---- noting ----

    def note(self, given: Given, deeds: Sequence[str] = ()) -> MomentNoted:
        """Note a moment; without `when` it is of now, and nothing at all is enough.

        `deeds` are the parts of `did`, where it has parts. Raises RefusedError: "moment_key",
        "moment_value", "too_long"; nothing is written then.
        """
        fields = checked(given)
        now = self._clock.now()
        when = read_when(str(fields["when"])) if "when" in fields else None
        parts = deeds_checked(deeds, fields)
        moment = Moment(MomentId(new_id()), now, when or now, fields, parts)
        with self._vault.writing() as db:
            store.insert(db, moment)
            self.own_words.remember(fields)
        return MomentNoted(moment.id)

    def edit(
        self, moment_id: MomentId, given: Given, deeds: Sequence[str] = ()
    ) -> MomentChanged:
        """Let a moment say this instead; without `when` it stays where it was.

        Raises RefusedError as `note` does, and "no_moment"; nothing is changed then.
        """
        fields = checked_again(given)
        former = self.moment(moment_id)
        when = former.when
        if fields.get("when") != former.fields.get("when"):
            given_when = read_when(str(fields["when"])) if "when" in fields else former.noted
            when = given_when or former.when
        changed = replace(
            former,
            when=when,
            fields=fields,
            deeds=deeds_checked(deeds, fields),
            changed_ms=utc_ms(self._clock.now()),
        )
        with self._vault.writing() as db:
            store.update(db, changed)
            self.own_words.remember(fields)
        return MomentChanged(moment_id)

    def follow(self, moment_id: MomentId, thread: Mapping[str, object]) -> MomentChanged:
        """Keep what is written along the thread of a moment, in place of what was there.

        Raises RefusedError: "no_moment", "moment_key", "moment_value", "too_long".
        """
        answers = thread_checked(thread)
        former = self.moment(moment_id)
        changed = replace(former, thread=answers, changed_ms=utc_ms(self._clock.now()))
        with self._vault.writing() as db:
            store.update(db, changed)
        return MomentChanged(moment_id)

    # ---- reading back ----

    def moments(self, limit: int | None = None) -> list[Moment]:
        """Give what was noted, newest first; all of it without a limit."""
        hidden = self.going.hidden()
        with self._vault.reading() as db:
            return store.newest(db, limit, without=hidden)

    def in_order(self) -> Iterator[Moment]:
        """Give all that was noted in the order it was noted, one held at a time."""
        hidden = self.going.hidden()
        with self._vault.reading() as db:
            yield from (one for one in store.in_order(db) if one.id not in hidden)

    def there(self, ids: Iterable[MomentId]) -> set[MomentId]:
        """Give those of some moments that are not gone for good; some may be going."""
        self.going.settle()
        return self._there(ids)

    def moment(self, moment_id: MomentId) -> Moment:
        """Give one moment; raises RefusedError("no_moment")."""
        hidden = self.going.hidden()
        with self._vault.reading() as db:
            found = None if moment_id in hidden else store.moment(db, moment_id)
        if found is None:
            raise RefusedError("no_moment")
        return found

    # ---- what helped ----

    def helped(self) -> helped.Helped:
        """Give what may be said of the notes so far."""
        return helped.helped(self.moments())

    def choices(self) -> HelpedChoices:
        """Give what was chosen for the page of what helped."""
        return choices.recall(self._vault.kept)

    def choose(self, chosen: HelpedChoices) -> None:
        """Keep what was chosen for the page of what helped."""
        choices.keep(self._vault.kept, chosen)

    # ---- coming and going ----

    def bring_in(self, moment: Moment) -> bool:
        """Add a moment noted before, under its id; tell whether it was not there yet.

        One that is there under this id, and is another, keeps it. Raises RefusedError as `note`
        does; nothing is written then.
        """
        fields = checked_again(moment.fields)
        kept = replace(
            moment,
            fields=fields,
            deeds=moment.deeds if deeds_checked(moment.deeds, fields) else (),
            thread=thread_checked(moment.thread),
        )
        self.going.settle()
        with self._vault.writing() as db:
            there = store.moment(db, kept.id)
            if there is not None and _same(there, kept):
                return False
            if there is not None:
                kept = replace(kept, id=MomentId(new_id()))
            store.insert(db, kept)
        return True

    def delete(self, moment_id: MomentId) -> MomentDeleted:
        """Take a moment away for good at once; raises RefusedError("no_moment")."""
        with self._vault.writing() as db:
            if not store.delete(db, moment_id):
                raise RefusedError("no_moment")
        with suppress(RefusedError):
            self.going.take_back(moment_id)
        self._sweep()
        return MomentDeleted(moment_id)

    def _there(self, ids: Iterable[MomentId]) -> set[MomentId]:
        with self._vault.reading() as db:
            return store.there(db, ids)

    def _sweep(self) -> None:
        """Let go of words and choices that no note holds any more."""
        self.finding.forget()
        self.swept(self._there)
        known, chosen = self.own_words.all(), self.choices()
        if not any(known.values()) and chosen == HelpedChoices():
            return
        with self._vault.reading() as db:
            left = store.newest(db, None)
        held = {word for one in left for word in own_in(one.fields)}
        self.own_words.keep_only(held)
        tidy = choices.only(chosen, helped.pieces(left), helped.DID)
        if tidy != chosen:
            self.choose(tidy)


def _same(one: Moment, other: Moment) -> bool:
    # Two times of one instant are equal to Python, yet not the same day and time.
    return one == other and one.when.isoformat() == other.when.isoformat()
