"""A code that works already: shown to be written down, with nothing to try."""

from healingjournal.base.overriding import override
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.vault.code_step import CodeStep
from healingjournal.ui.vault.steps import Ways


class MadeCodeStep(CodeStep):
    """Shows the code; one way on."""

    @override
    def ways(self) -> Ways:
        return Ways(on=kit_words.go_on())
