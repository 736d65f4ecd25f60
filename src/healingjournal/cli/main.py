"""The door of the terminal face: one call in, one answer and one exit code out."""

from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from healingjournal.base.clock import Clock
from healingjournal.base.errors import NotEnoughMemoryError, ToldError
from healingjournal.cli import words
from healingjournal.cli.call import Answer, Call
from healingjournal.cli.streams import standard

if TYPE_CHECKING:
    from healingjournal.vault.keys import KdfBounds

STOPPED = 130
FAILED = 1
WRONG_USAGE = 2
PACKAGE = Path(__file__).resolve().parent.parent


def run(argv: list[str], shipped: "KdfBounds", clock: Clock) -> int:
    """Do the one thing the arguments name and give the exit code; no traceback leaves here.

    The answer is written only when all is done and the journal is closed again, so that
    standard output is whole or empty.
    """
    call = Call(standard(), shipped, clock)
    with _Outermost(call) as door:
        door.exit_code = _done(argv, call)
    return door.exit_code


class _Outermost:
    """Turns whatever still comes out into one plain line, which quotes no message."""

    def __init__(self, call: Call) -> None:
        self._call = call
        self.exit_code = FAILED

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> bool:
        if error is None:
            return True
        if isinstance(error, KeyboardInterrupt):
            self.exit_code = STOPPED
            return True
        if isinstance(error, MemoryError):
            error = NotEnoughMemoryError()
        if isinstance(error, ToldError):
            self.exit_code = error.exit_code
            self._call.streams.note(words.told(self._call.language, error))
            return True
        if not isinstance(error, Exception):
            return False
        self.exit_code = FAILED
        self._call.streams.note(_unforeseen(self._call, error, trace))
        return True


def _done(argv: list[str], call: Call) -> int:
    import click

    from healingjournal.cli.tree import healingjournal, usage_sentence

    try:
        with healingjournal.make_context("healingjournal", list(argv), obj=call) as context:
            answer = healingjournal.invoke(context)
    except click.exceptions.Exit as asked:
        return asked.exit_code
    except click.UsageError as wrong:
        call.streams.note(usage_sentence(call, wrong))
        return WRONG_USAGE
    if not isinstance(answer, Answer):
        raise TypeError
    return _answered(call, answer)


def _answered(call: Call, answer: Answer) -> int:
    try:
        if call.as_json:
            call.streams.answer_json(answer.value)
        elif answer.text:
            call.streams.answer(answer.text)
    except BaseException as error:
        told = answer.unheard() if answer.unheard else None
        if told and isinstance(error, ToldError):
            raise told from None
        if told:
            call.streams.note(words.told(call.language, told))
        raise
    if answer.note:
        call.streams.note(answer.note)
    return answer.exit_code


def _unforeseen(call: Call, error: Exception, trace: TracebackType | None) -> str:
    # A message can quote an entry; a type, one of our files and a line cannot.
    place = ""
    while trace is not None:
        file = Path(trace.tb_frame.f_code.co_filename)
        if file.is_relative_to(PACKAGE):
            place = f"{file.relative_to(PACKAGE).as_posix()}:{trace.tb_lineno}"
        trace = trace.tb_next
    return call.say("unforeseen", kind=type(error).__name__, place=place)
