"""What is typed is kept within two seconds, and nothing typed is ever lost."""

import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from healingjournal.base.clock import SetClock
from healingjournal.base.errors import CannotWriteError
from healingjournal.journal.entry import Draft, DraftKept, EntryKept
from healingjournal.journal.service import Journal
from healingjournal.settings.declared import Value
from healingjournal.ui.journal import keeping, words
from healingjournal.ui.journal.page import JournalPage
from healingjournal.ui.journal.question import Question
from healingjournal.ui.journal.write_face import WriteFace
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import InlineWork, ThreadedWork
from healingjournal.vault.service import Vault, open_with_passphrase
from tests.ui.journal.conftest import BOUNDS, PASSPHRASE

PATIENCE = 20
QUESTION = Question("limits-01", "Where is a limit near?", "You are here now.")


@pytest.fixture
def threaded(
    qtbot: QtBot,
    vault: Vault,
    look: Look,
    clock: SetClock,
    values: Callable[[str], Value],
) -> Iterator[tuple[JournalPage, ThreadedWork, Journal]]:
    """A page whose vault lives in its own thread, as in the app."""
    folder = vault.folder
    vault.close()
    work = ThreadedWork()
    own = work.wait_for(lambda: open_with_passphrase(folder, PASSPHRASE, BOUNDS, clock), PATIENCE)
    assert own is not None
    journal = Journal(own, clock)
    page = JournalPage(journal, work, look, clock, values)
    qtbot.addWidget(page)
    page.resize(980, 700)
    yield page, work, journal
    work.wait_for(own.close, 5)


def in_vault(work: ThreadedWork, journal: Journal) -> list[Draft]:
    return work.wait_for(journal.drafts, PATIENCE) or []


def test_two_seconds_are_never_exceeded_while_typing_on_and_on(
    qtbot: QtBot, threaded: tuple[JournalPage, ThreadedWork, Journal]
) -> None:
    page, work, journal = threaded
    page.write_blank()
    write = page.findChildren(WriteFace)[0]
    typed = ""
    begun = time.monotonic()
    while time.monotonic() - begun < 2.0:  # with never a rest of a second
        QTest.keyClicks(write.sheet.text, "word ")
        typed += "word "
        qtbot.wait(60)
    kept = in_vault(work, journal)[0].body
    assert len(kept) > 20
    assert typed.startswith(kept)


def test_a_rest_of_a_second_keeps_all(
    qtbot: QtBot, threaded: tuple[JournalPage, ThreadedWork, Journal]
) -> None:
    page, work, journal = threaded
    page.write_blank()
    write = page.findChildren(WriteFace)[0]
    QTest.keyClicks(write.sheet.text, "a few words")
    assert write.footer.line.words() == words.saving()
    qtbot.waitUntil(lambda: write.footer.line.words() == words.saved(), timeout=1000 * PATIENCE)
    assert in_vault(work, journal)[0].body == "a few words"
    assert page.unsaved() is None


def test_the_waits_add_up_to_less_than_two_seconds() -> None:
    assert keeping.REST_MS < 2000
    assert keeping.MOST_MS * 1.05 < 1000


def test_lock_stores_what_was_typed_a_moment_ago(
    write: WriteFace, page: JournalPage, reopened: Callable[[], Journal]
) -> None:
    write.sheet.title.add_text("Rain")
    QTest.keyClicks(write.sheet.text, "not kept yet")
    command = page.unsaved()
    assert command is not None
    command()
    again = reopened()
    assert [(one.title, one.body) for one in again.drafts()] == [("Rain", "not kept yet")]
    again._vault.close()


def test_nothing_is_unsaved_when_nothing_was_typed(page: JournalPage, write: WriteFace) -> None:
    assert page.unsaved() is None
    write.sheet.text.add_text("a")
    write.keeping.now()
    assert page.unsaved() is None


def test_a_draft_opens_again_as_it_was(
    qtbot: QtBot, page: JournalPage, write: WriteFace, journal: Journal
) -> None:
    write.beside.tags.field.setText("bus, tea")
    write.sheet.text.add_text("line one\n\nline two ")
    with qtbot.waitSignal(page.stopped):
        write.footer.stop.click()
    kept = journal.drafts()[0]
    page.write_blank()
    page.open_draft(kept.id)
    assert write.draft() == kept
    assert page.face() == "write"


def test_emptying_a_page_lets_its_draft_go(write: WriteFace, journal: Journal) -> None:
    write.sheet.text.add_text("not this")
    write.keeping.now()
    write.sheet.text.selectAll()
    write.sheet.text.textCursor().removeSelectedText()
    write.keeping.now()
    assert journal.drafts() == []
    assert write.footer.line.words() == ""


def test_a_new_page_first_keeps_the_one_before(
    page: JournalPage, write: WriteFace, journal: Journal
) -> None:
    write.sheet.text.add_text("the first")
    page.write_blank()
    write.sheet.text.add_text("the second")
    page.write_on(QUESTION)
    assert [one.body for one in journal.drafts()] == ["the second", "the first"]
    assert write.sheet.text.text() == ""


def test_finish_makes_a_page_and_ends_the_draft(
    qtbot: QtBot, page: JournalPage, write: WriteFace, journal: Journal
) -> None:
    write.sheet.text.add_text("done")
    with qtbot.waitSignal(page.finished) as heard:
        write.finish.click()
    fact, question = heard.args
    assert isinstance(fact, EntryKept)
    assert question is None
    assert journal.entry(fact.entry).body == "done"
    assert journal.drafts() == []
    assert page.unsaved() is None


def test_a_question_ends_with_its_line_before_the_page_closes(
    qtbot: QtBot, page: JournalPage, journal: Journal
) -> None:
    page.write_on(QUESTION)
    write = page.findChildren(WriteFace)[0]
    write.sheet.text.add_text("in my shoulders")
    with qtbot.assertNotEmitted(page.finished):
        write.finish.click()
    assert write.notice.words() == QUESTION.closing
    with qtbot.waitSignal(page.finished) as heard:
        write.finish.click()
    assert heard.args[1] == QUESTION
    assert journal.entry(heard.args[0].entry).prompt == QUESTION.id


def test_finishing_an_empty_page_keeps_nothing(
    qtbot: QtBot, page: JournalPage, write: WriteFace, journal: Journal
) -> None:
    with qtbot.waitSignal(page.stopped), qtbot.assertNotEmitted(page.finished):
        write.finish.click()
    assert journal.entries() == []


def test_a_lock_in_the_middle_of_finish_makes_no_second_copy(
    threaded: tuple[JournalPage, ThreadedWork, Journal],
) -> None:
    page, work, journal = threaded
    page.write_blank()
    write = page.findChildren(WriteFace)[0]
    write.sheet.text.add_text("once")
    write.finish.click()
    command = page.unsaved()
    assert command is not None
    work.wait_for(command, PATIENCE)
    assert in_vault(work, journal) == []
    assert len(work.wait_for(journal.entries, PATIENCE) or []) == 1


class FullDisk(Journal):
    """Cannot write while the disk is full."""

    full = True

    def keep_draft(self, draft: Draft) -> DraftKept:
        if self.full:
            raise CannotWriteError("disk_full")
        return super().keep_draft(draft)


def test_a_store_that_fails_is_told_and_tried_again(
    qtbot: QtBot,
    vault: Vault,
    look: Look,
    clock: SetClock,
    values: Callable[[str], Value],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(keeping, "AGAIN_MS", 50)
    journal = FullDisk(vault, clock)
    page = JournalPage(journal, InlineWork(), look, clock, values)
    qtbot.addWidget(page)
    page.write_blank()
    write = page.findChildren(WriteFace)[0]
    write.sheet.text.add_text("still here")
    write.keeping.now()
    assert "disk is full" in write.notice.words()
    assert write.footer.line.words() != words.saved()
    assert write.sheet.text.text() == "still here"
    page.write_blank()
    assert write.sheet.text.text() == "still here"
    journal.full = False
    qtbot.waitUntil(lambda: write.footer.line.words() == words.saved(), timeout=1000 * PATIENCE)
    assert write.notice.words() == ""
    assert journal.drafts()[0].body == "still here"


def test_the_soft_time_note_comes_at_the_persons_own_interval(
    page: JournalPage, settings: dict[str, Value]
) -> None:
    settings["time_note_minutes"] = 5
    page.write_blank()
    write = page.findChildren(WriteFace)[0]
    assert write._note.interval() == 5 * 60_000
    write.say_time()
    assert write.notice.words() == words.good_place_to_stop()
    write.notice.buttons()[1].click()
    assert write.notice.words() == ""
    settings["time_note_minutes"] = 0
    write.arrive()
    assert not write._note.isActive()


def test_tab_goes_from_the_text_to_the_foot_and_back_to_the_title(
    qtbot: QtBot, page: JournalPage
) -> None:
    page.show()
    page.write_on(QUESTION)
    write = page.findChildren(WriteFace)[0]
    qtbot.waitUntil(write.sheet.text.hasFocus)
    beside = write.beside
    wanted = [write.sheet.strip.fold, *beside.choices.values(), beside.day, beside.menu]
    wanted += [write.footer.stop, write.finish]
    for thing in wanted:
        here = QApplication.focusWidget()
        assert here is not None
        QTest.keyClick(here, Qt.Key.Key_Tab)
        assert thing.hasFocus(), thing
    write.sheet.text.setFocus()
    QTest.keyClick(write.sheet.text, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert write.sheet.title.hasFocus()
    assert "\t" not in write.sheet.text.text()


def test_the_five_choices_are_there_only_with_a_question(
    qtbot: QtBot, page: JournalPage, write: WriteFace
) -> None:
    page.show()
    assert not write.beside.question.isVisible()
    page.write_on(QUESTION)
    assert write.beside.question.isVisible()
    assert list(write.beside.choices) == ["skip", "another", "less_close", "blank", "ground"]
    with qtbot.waitSignal(page.prompt_choice_requested) as heard:
        write.beside.choices["less_close"].click()
    assert heard.args == ["less_close", ""]
    with qtbot.waitSignal(page.ground_requested):
        write.beside.choices["ground"].click()


def test_blank_page_beside_a_question_opens_one(
    qtbot: QtBot, page: JournalPage, write: WriteFace
) -> None:
    page.write_on(QUESTION)
    with qtbot.assertNotEmitted(page.prompt_choice_requested):
        write.beside.choices["blank"].click()
    assert write.beside.question.isHidden()
    assert write.draft().prompt is None


def test_a_page_can_be_of_another_day(write: WriteFace, journal: Journal) -> None:
    write.sheet.text.add_text("yesterday, then")
    write.beside.day.chosen.emit("2026-11-21")
    write.keeping.now()
    assert journal.drafts()[0].when.date().isoformat() == "2026-11-21"


def test_reading_fifty_thousand_words_takes_less_than_a_frame(write: WriteFace) -> None:
    write.sheet.text.show_text("\n".join(["word " * 12] * 4200))
    spent = []
    for _ in range(20):
        begun = time.thread_time()  # what others do meanwhile is not ours
        write.draft()
        spent.append(time.thread_time() - begun)
    assert sorted(spent)[10] < 0.016


