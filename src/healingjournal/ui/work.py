"""The only place with threads: one for the vault, a pool of two for other slow work."""

import time
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

if TYPE_CHECKING:  # a thread is made, and its module loaded, with the first command
    from concurrent.futures import Future, ThreadPoolExecutor

T = TypeVar("T")


VAULT, FREE = 1, 2  # a pool by its number of threads
_MEANWHILE_SECONDS = 0.005


class Work(Protocol):
    """Runs a command elsewhere and brings its end home to the UI thread."""

    def run(
        self,
        owner: QObject,
        command: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Run in the vault's one thread, in the order asked; silent if the owner is gone."""
        ...

    def run_free(
        self,
        owner: QObject,
        command: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Run in the pool of two, for slow work that needs no vault."""
        ...

    def wait_for(
        self, command: Callable[[], T], seconds: float, meanwhile: Callable[[], None] | None = None
    ) -> T | None:
        """Run in the vault's thread and wait at most so long; None when late or failed.

        `meanwhile` is called again and again until it has run.
        """
        ...

    def others_first(self, stopped: Callable[[], bool]) -> None:
        """Run what waits for the vault's thread, from a long command there, until `stopped`."""
        ...

    def others_wait(self) -> bool:
        """Tell a long command in the vault's thread whether anything waits for it."""
        ...


class _Landing(QObject):
    """Brings finished work over to the UI thread by one queued signal."""

    landed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.landed.connect(self._run, Qt.ConnectionType.QueuedConnection)

    @Slot(object)
    def _run(self, call: Callable[[], None]) -> None:
        call()


class ThreadedWork:
    """The real thing: one vault thread, two others."""

    def __init__(self) -> None:
        """Start with no thread; each begins with its first command."""
        self._landing = _Landing()
        self._pools: dict[int, ThreadPoolExecutor] = {}
        # What waits for the vault's thread; only there is anything taken from it.
        self._waiting: deque[tuple[Future[Any], Callable[[], Any]]] = deque()

    def run(
        self,
        owner: QObject,
        command: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Run in the vault's one thread, in the order asked; silent if the owner is gone."""
        self._start(VAULT, owner, command, (done, failed))

    def run_free(
        self,
        owner: QObject,
        command: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Run in the pool of two, for slow work that needs no vault."""
        self._start(FREE, owner, command, (done, failed))

    def wait_for(
        self, command: Callable[[], T], seconds: float, meanwhile: Callable[[], None] | None = None
    ) -> T | None:
        """Run in the vault's thread and wait at most so long; None when late or failed."""
        from concurrent.futures import wait

        late = time.monotonic() + seconds
        try:
            future = self._queued(command)
            while meanwhile is not None and not future.done() and time.monotonic() < late:
                meanwhile()
                wait([future], timeout=_MEANWHILE_SECONDS)
            return future.result(timeout=max(0.0, late - time.monotonic()))
        except Exception:
            return None

    def end(self) -> None:
        """Wait for what runs now, drop what waits, and end every thread."""
        for pool in self._pools.values():
            pool.shutdown(wait=True, cancel_futures=True)
        self._pools.clear()
        while self._waiting:
            self._waiting.popleft()[0].cancel()

    def others_first(self, stopped: Callable[[], bool]) -> None:
        """Run what waits for the vault's thread, from a long command there, until `stopped`."""
        while self._waiting and not stopped():
            self._run_next()

    def others_wait(self) -> bool:
        """Tell a long command in the vault's thread whether anything waits for it."""
        return bool(self._waiting)

    def _pool(self, workers: int) -> "ThreadPoolExecutor":
        from concurrent.futures import ThreadPoolExecutor

        if workers not in self._pools:
            self._pools[workers] = ThreadPoolExecutor(workers, thread_name_prefix="work")
        return self._pools[workers]

    def _start(
        self,
        workers: int,
        owner: QObject,
        command: Callable[[], T],
        ends: tuple[Callable[[T], None], Callable[[Exception], None]],
    ) -> None:
        done, failed = ends

        def come_home(future: "Future[Any]") -> None:
            self._landing.landed.emit(lambda: _end(owner, future, done, failed))

        vault = workers == VAULT
        future = self._queued(command) if vault else self._pool(workers).submit(command)
        future.add_done_callback(come_home)

    def _queued(self, command: Callable[[], T]) -> "Future[T]":
        from concurrent.futures import Future

        future: Future[T] = Future()
        self._waiting.append((future, command))
        self._pool(VAULT).submit(self._run_next)
        return future

    def _run_next(self) -> None:
        if not self._waiting:
            return  # a long command has let it go first
        future, command = self._waiting.popleft()
        if not future.set_running_or_notify_cancel():
            return
        try:
            result = command()
        except BaseException as error:
            future.set_exception(error)
        else:
            future.set_result(result)
        finally:
            del future, command  # an error holds this frame, and would hold itself through it


def _end(
    owner: QObject,
    future: "Future[T]",
    done: Callable[[T], None],
    failed: Callable[[Exception], None],
) -> None:
    if not shiboken6.isValid(owner) or future.cancelled():
        return
    error = future.exception()
    if error is None:
        done(future.result())
    elif isinstance(error, Exception):
        failed(error)
    else:
        raise error


class InlineWork:
    """Runs everything at once in this thread; for tests and specimens."""

    def run(
        self,
        owner: QObject,
        command: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Run now."""
        try:
            result = command()
        except Exception as error:
            if shiboken6.isValid(owner):
                failed(error)
            return
        if shiboken6.isValid(owner):
            done(result)

    def run_free(
        self,
        owner: QObject,
        command: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Run now."""
        self.run(owner, command, done, failed)

    def wait_for(
        self, command: Callable[[], T], seconds: float, meanwhile: Callable[[], None] | None = None
    ) -> T | None:
        """Run now, however long it takes; None when it failed."""
        del seconds, meanwhile
        try:
            return command()
        except Exception:
            return None

    def others_first(self, stopped: Callable[[], bool]) -> None:
        """Run nothing: here nothing ever waits."""

    def others_wait(self) -> bool:
        """Tell that nothing waits."""
        return False
