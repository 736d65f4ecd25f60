"""All parts of the plan to write in; kept while it is typed, and when it is left."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.overriding import override
from healingjournal.careplan.plan import DANGER, PARTS, WITH_CONTACTS, Plan
from healingjournal.ui.careplan import words
from healingjournal.ui.careplan.contacts_editor import ContactsEditor
from healingjournal.ui.careplan.view import View, below
from healingjournal.ui.kit.flow_footer import FlowFooter
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.middle_page import MiddlePage
from healingjournal.ui.kit.named import Named
from healingjournal.ui.kit.notice_bar import NoticeBar
from healingjournal.ui.kit.text_area import TextArea
from healingjournal.ui.theme.look import Look

_PAUSE_MS = 800


class EditView(View):
    """Sends `changed` shortly after the last letter. `plan` gives what is typed now."""

    back_requested = Signal()
    changed = Signal()

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__()
        self._look = look
        self._plan = Plan()
        self._filling = False
        self.notice = NoticeBar(look)
        self.areas: dict[str, TextArea] = {}
        self.editors: dict[str, ContactsEditor] = {}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.changed)
        scroll = MiddlePage(look)
        column = below(self.notice, scroll.middle)
        for part in PARTS:
            self._add(column, part)
        self.footer = FlowFooter(look, words.back(), "left")
        self.footer.say(words.saved_as_typed())
        self.footer.stop_requested.connect(self.back_requested)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addWidget(self.footer)

    def show_plan(self, plan: Plan) -> None:
        """Fill all parts with a plan."""
        self._filling = True
        self._plan = plan
        self.notice.hush()
        for part, area in self.areas.items():
            area.setPlainText("\n".join(plan.of(part)))
        for part, editor in self.editors.items():
            editor.show_contacts(plan.reached(part))
        self._filling = False
        self._pause.stop()

    def plan(self) -> Plan:
        """Give the plan as it is typed now."""
        made = self._plan
        for part, area in self.areas.items():
            made = made.with_lines(part, area.toPlainText())
        for part, editor in self.editors.items():
            made = made.with_contacts(part, editor.contacts())
        return made

    @override
    def first(self) -> QWidget:
        return next(iter(self.areas.values()))

    @override
    def stops(self) -> list[QWidget]:
        parts: list[QWidget] = []
        for part in PARTS:
            if part in WITH_CONTACTS:
                parts += self.editors[part].stops()
            else:
                parts.append(self.areas[part])
        return [*self.notice.buttons(), *parts, self.footer.stop]

    @override
    def title(self) -> str:
        return words.title()

    @override
    def lines(self) -> list[str]:
        return words.lines_changing()

    def _add(self, column: QVBoxLayout, part: str) -> None:
        look = self._look
        name, hint = words.parts()[part], words.hints()[part]
        if part in WITH_CONTACTS:
            editor = ContactsEditor(look)
            editor.changed.connect(self._typed)
            self.editors[part] = editor
            column.addWidget(Label(look, name, "label"))
            column.addSpacing(4)
            column.addWidget(Label(look, hint, "small", "quiet-ink"))
            column.addSpacing(8)
            column.addWidget(editor)
        else:
            area = TextArea(look, name, lines=4)
            area.textChanged.connect(self._typed)
            self.areas[part] = area
            named = Named(look, name, area, f"{hint} {words.one_a_line()}")
            within = named.layout()
            if part == DANGER and isinstance(within, QVBoxLayout):
                within.insertWidget(1, Label(look, words.danger_first()))
            column.addWidget(named)
        column.addSpacing(24)

    def _typed(self) -> None:
        if not self._filling:
            self._pause.start()
