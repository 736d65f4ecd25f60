"""Every field asks keyboards to learn nothing, and every copy asks histories to keep nothing."""

from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from healingjournal.ui.kit.field import Field
from healingjournal.ui.kit.password_field import PasswordField
from healingjournal.ui.kit.private_text import NEVER_LEARNED, private_copy
from healingjournal.ui.kit.specimen_kit import SpecimenKit
from healingjournal.ui.kit.text_area import TextArea
from healingjournal.ui.theme.look import Look
from tools.frames import build, specimens
from tools.gallery import put_away

KDE = "x-kde-passwordManagerHint"


def learned_from(frame: QWidget) -> list[str]:
    """Give the fields that can be written in and do not ask to be left alone."""
    fields: list[QLineEdit | QTextEdit | QPlainTextEdit] = [
        *frame.findChildren(QLineEdit),
        *frame.findChildren(QTextEdit),
        *frame.findChildren(QPlainTextEdit),
    ]
    return [
        f"{type(field).__name__} “{field.accessibleName()}”"
        for field in fields
        if not field.isReadOnly() and field.inputMethodHints() & NEVER_LEARNED != NEVER_LEARNED
    ]


def test_no_field_of_any_specimen_is_learned_from(kit: SpecimenKit, qapp: QApplication) -> None:
    seen = 0
    for specimen in specimens():
        frame = build(specimen, kit)
        found, seen = learned_from(frame), seen + len(frame.findChildren(QLineEdit))
        put_away(qapp, frame)
        assert found == [], specimen.stem
    assert seen > 20


def test_a_field_that_learns_is_found(look: Look) -> None:
    frame = QWidget()
    for field in (Field(look, "kept"), TextArea(look, "kept"), QLineEdit(), QTextEdit()):
        field.setParent(frame)
    assert [line.partition(" ")[0] for line in learned_from(frame)] == ["QLineEdit", "QTextEdit"]
    frame.deleteLater()


def test_a_password_that_is_shown_is_not_learned_either(look: Look) -> None:
    field = PasswordField(look, "Password")
    for shown in (True, False, True):
        field.uncover(shown)
        assert field.inputMethodHints() & NEVER_LEARNED == NEVER_LEARNED
    field.deleteLater()


def test_a_private_copy_is_plain_and_says_so_on_every_system() -> None:
    formats = private_copy("words").formats()
    assert [name for name in formats if name.startswith("text/")] == ["text/plain"]
    assert KDE in formats
    assert any("nspasteboard" in name for name in formats)
    assert any("ExcludeClipboardContentFromMonitorProcessing" in name for name in formats)
