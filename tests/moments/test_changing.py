"""A moment can be changed, followed, let go and taken back; what is gone leaves nothing."""

from datetime import timedelta

import pytest

from healingjournal.base.clock import SetClock
from healingjournal.base.errors import RefusedError
from healingjournal.moments.choices import HelpedChoices
from healingjournal.moments.finding import MOST_FOUND, SLICE
from healingjournal.moments.moment import THREAD, Moment
from healingjournal.moments.service import Moments
from healingjournal.vault.service import Vault


def later(clock: SetClock, seconds: float) -> None:
    clock.moment += timedelta(seconds=seconds)


def every_row(vault: Vault) -> str:
    """Give all that stands in the tables of the open journal, as one text."""
    with vault.reading() as db:
        names = db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        rows = [db.execute(" ".join(("SELECT * FROM", name))).fetchall() for (name,) in names]
    return repr(rows)


def test_a_changed_moment_says_the_new_and_keeps_its_place_and_its_thread(
    moments: Moments, clock: SetClock
) -> None:
    noted = moments.note({"when": "2026-03-02 morning", "cue": "a door", "before": 4}).id
    moments.follow(noted, {"began": "the door"})
    before = moments.moment(noted)
    later(clock, 90)
    moments.edit(noted, {"when": "2026-03-02 morning", "cue": "a bell"})
    after = moments.moment(noted)
    assert after.fields == {"when": "2026-03-02 morning", "cue": "a bell"}
    assert (after.when, after.noted, after.thread) == (before.when, before.noted, before.thread)
    assert after.listed().keys() == {"when", "cue", "id", "noted"}


def test_a_changed_time_is_another_place_in_the_order(moments: Moments) -> None:
    first = moments.note({"when": "2026-03-01"}).id
    second = moments.note({"when": "2026-03-02"}).id
    moments.edit(first, {"when": "2026-03-03 night"})
    assert [one.id for one in moments.moments()] == [first, second]
    moments.edit(first, {})
    assert moments.moment(first).when == moments.moment(first).noted


def test_a_refused_change_changes_nothing(moments: Moments) -> None:
    noted = moments.note({"cue": "a door"}).id
    for given in ({"cue": "x", "setting": "beach"}, {"mood": 3}):
        with pytest.raises(RefusedError):
            moments.edit(noted, given)
    with pytest.raises(RefusedError):
        moments.follow(noted, {"repair": "x"})
    assert moments.moment(noted).fields == {"cue": "a door"}


def test_the_thread_is_kept_beside_the_fields_and_never_among_them(moments: Moments) -> None:
    noted = moments.note({"cue": "a door"}).id
    answers: dict[str, object] = {key: f"about {key}\nand more" for key in THREAD}
    moments.follow(noted, {**answers, "turn": "  "})
    found = moments.moment(noted)
    assert dict(found.thread) == {key: answers[key] for key in THREAD if key != "turn"}
    assert found.fields == {"cue": "a door"}
    moments.follow(noted, {})
    assert moments.moment(noted).thread == {}


def test_a_moment_let_go_is_nowhere_and_can_be_taken_back(
    moments: Moments, clock: SetClock
) -> None:
    noted = moments.note({"cue": "a window"}).id
    before = moments.moment(noted)
    moments.going.let_go(noted)
    assert moments.moments() == []
    assert list(moments.in_order()) == []
    assert moments.finding.look(str, lambda _words: True).found == ()
    for use in (moments.moment, moments.going.let_go):
        with pytest.raises(RefusedError):
            use(noted)
    later(clock, 29)
    assert moments.going.moments()[0].left_ms == 1000
    moments.going.take_back(noted)
    assert moments.moment(noted) == before


@pytest.mark.parametrize("seconds", [30, -1, 4000])
def test_after_half_a_minute_it_is_gone_even_when_locked_or_the_clock_is_set_back(
    moments: Moments, clock: SetClock, vault: Vault, seconds: float
) -> None:
    noted = moments.note({"cue": "a window"}).id
    moments.going.let_go(noted)
    later(clock, seconds)
    again = Moments(vault, clock)
    assert again.moments() == []
    assert "window" not in every_row(vault)
    with pytest.raises(RefusedError):
        again.going.take_back(noted)


@pytest.mark.parametrize("way", ["gone now", "delete"])
def test_what_is_gone_leaves_no_words_in_any_row(
    moments: Moments, vault: Vault, way: str
) -> None:
    given = {
        "cue": "canary cue",
        "cue_kind": ["sound", "own:canary kind"],
        "response": "own:canary body",
        "did": "canary deed",
        "thought": "canary thought",
        "helped": "eased",
    }
    noted = moments.note(given, ["canary deed"]).id
    stays = moments.note({"cue_kind": "own:a kettle", "did": "Waited", "helped": "eased"}).id
    moments.follow(noted, {"began": "canary thread"})
    hidden = frozenset({"did:canary deed", "cue:own:canary kind", "did:waited"})
    moments.choose(HelpedChoices(hidden, ("canary deed", "Waited"), True))
    assert "canary" in every_row(vault)
    if way == "delete":
        moments.delete(noted)
    else:
        moments.going.let_go(noted)
        moments.going.settle(now=True)
    assert "canary" not in every_row(vault)
    assert [one.id for one in moments.moments()] == [stays]
    assert moments.own_words.all()["cue_kind"] == ["a kettle"]
    assert moments.choices() == HelpedChoices(frozenset({"did:waited"}), ("Waited",), True)


def test_own_words_are_offered_again_newest_first_and_can_be_taken_away(
    moments: Moments,
) -> None:
    moments.note({"cue_kind": ["sound", "own:keys"], "response": "own:held my bag"})
    noted = moments.note({"cue_kind": ["own:a lift", "own:keys"]}).id
    assert moments.own_words.all() == {
        "cue_kind": ["a lift", "keys"],
        "response": ["held my bag"],
    }
    moments.own_words.forget("cue_kind", "keys")
    assert moments.own_words.all()["cue_kind"] == ["a lift"]
    assert moments.moment(noted).fields["cue_kind"] == ["own:a lift", "own:keys"]


def test_a_search_goes_slice_by_slice_to_the_end(moments: Moments) -> None:
    for number in range(SLICE + 3):
        day = f"{1900 + number // 12}-01-{number % 12 + 1:02}"
        moments.note({"cue": f"c{number}", "when": day})
    made: list[str] = []

    def ready(one: Moment) -> str:
        made.append(str(one.fields["cue"]))
        return made[-1]

    first = moments.finding.look(ready, lambda words: words == "c0")
    assert first.found == ()
    assert first.after is not None
    last = moments.finding.look(ready, lambda words: words == "c0", first.after)
    assert [one.fields["cue"] for one in last.found] == ["c0"]
    assert last.after is None
    assert len(made) == SLICE + 3


def test_the_words_of_a_moment_are_made_ready_anew_only_when_it_says_something_else(
    moments: Moments,
) -> None:
    noted = moments.note({"cue": "a lift"}).id
    made: list[str] = []

    def ready(one: Moment) -> str:
        made.append(str(one.fields["cue"]))
        return made[-1]

    def found(word: str, lang: str = "en") -> int:
        return len(moments.finding.look(ready, lambda words: word in words, lang=lang).found)

    assert (found("lift"), found("lift"), found("stairs")) == (1, 1, 0)
    moments.edit(noted, {"cue": "the stairs"})
    assert (found("lift"), found("stairs")) == (0, 1)
    assert made == ["a lift", "the stairs"]
    found("stairs", "es")
    moments.delete(noted)
    assert found("stairs", "es") == 0
    assert len(made) == 3


def test_many_that_hold_come_a_few_at_a_time_and_none_is_missed(moments: Moments) -> None:
    for number in range(MOST_FOUND + 3):
        moments.note({"cue": f"c{number}"})
    first = moments.finding.look(str, lambda _words: True)
    assert len(first.found) == MOST_FOUND
    last = moments.finding.look(str, lambda _words: True, first.after)
    assert [one.fields["cue"] for one in last.found] == ["c2", "c1", "c0"]
    assert last.after is None
