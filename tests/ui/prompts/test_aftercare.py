"""The card after a page: at most four offers, made of what the other rooms lend."""

from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

from healingjournal.base.errors import CannotWriteError
from healingjournal.base.ids import EntryId
from healingjournal.ui.prompts import words
from healingjournal.ui.prompts.after_view import AfterView
from healingjournal.ui.prompts.aftercare import Aftercare, KindThing
from healingjournal.ui.prompts.offers_view import OffersView

if TYPE_CHECKING:
    from tests.ui.prompts.conftest import Sitting

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
PAGE = EntryId("0" * 26)
TEA = KindThing("A warm mug")


def offers(sitting: "Sitting", lent: Aftercare, entry: EntryId | None = PAGE) -> OffersView:
    sitting.page.lend(lent)
    sitting.page.begin()
    sitting.check_in.go_on.click()
    sitting.card.write.click()
    sitting.page.after(sitting.written[-1].id, entry)
    after = sitting.page.findChildren(AfterView)[0]
    after.answers.chip("further").click()
    after.go_on.click()
    return sitting.page.findChildren(OffersView)[0]


def test_with_everything_there_are_four_side_by_side(sitting: "Sitting") -> None:
    view = offers(sitting, Aftercare(lambda _entry: None, lambda: TEA))
    assert list(view.offers) == ["ground", "seal", "kind", "help"]
    assert view.offers["kind"].accessibleDescription() == "A warm mug"


@pytest.mark.parametrize(
    ("lent", "entry", "keys"),
    [
        (Aftercare(), PAGE, ["ground", "blank", "help"]),
        (Aftercare(lambda _entry: None), PAGE, ["ground", "seal", "blank", "help"]),
        (Aftercare(lambda _entry: None), None, ["ground", "blank", "help"]),
        (Aftercare(None, lambda: TEA), PAGE, ["ground", "kind", "blank", "help"]),
    ],
)
def test_what_is_not_there_leaves_its_place_to_a_blank_page(
    sitting: "Sitting", lent: Aftercare, entry: EntryId | None, keys: list[str]
) -> None:
    assert list(offers(sitting, lent, entry).offers) == keys


def test_one_press_seals_the_page_just_written_and_says_what_a_seal_is(sitting: "Sitting") -> None:
    sealed: list[EntryId] = []
    view = offers(sitting, Aftercare(sealed.append))
    view.offers["seal"].click()
    assert sealed == [PAGE]
    assert view.notice.words() == words.is_sealed()
    assert view.offers["seal"].isHidden()


def test_a_seal_that_could_not_be_set_says_so_and_can_be_tried_again(sitting: "Sitting") -> None:
    def cannot(_entry: EntryId) -> None:
        raise CannotWriteError

    view = offers(sitting, Aftercare(cannot))
    view.offers["seal"].click()
    assert "cannot be written" in view.notice.words()
    assert not view.offers["seal"].isHidden()


def test_the_kind_thing_that_is_pressed_is_told(sitting: "Sitting", qtbot: QtBot) -> None:
    view = offers(sitting, Aftercare(None, lambda: TEA))
    with qtbot.waitSignal(sitting.page.kind_requested) as asked:
        view.offers["kind"].click()
    assert asked.args == [TEA]


def test_a_list_that_cannot_be_read_holds_the_card_up_by_nothing(sitting: "Sitting") -> None:
    def cannot() -> KindThing | None:
        raise CannotWriteError

    view = offers(sitting, Aftercare(None, cannot))
    assert list(view.offers) == ["ground", "blank", "help"]
    assert view.notice.words()


def test_the_way_to_bring_it_to_someone_is_there_after_a_third_rise_alone(
    sitting: "Sitting", qtbot: QtBot
) -> None:
    lent = Aftercare(brings=lambda: True)
    for turn, shown in enumerate((False, False, True)):
        view = offers(sitting, lent)
        assert (not view.bring.isHidden()) == shown, turn
    with qtbot.waitSignal(sitting.page.bring_requested):
        view.bring.click()
    assert offers(sitting, Aftercare()).bring.isHidden()
