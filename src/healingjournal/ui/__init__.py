"""Upstairs: what can be seen. The only floor that knows Qt."""

import builtins
import importlib
import sys


def _keep_singletons() -> None:
    """Keep None, True and False alive on Python 3.11.

    PySide6 6.12 takes them for immortal, as they are from Python 3.12 on: on 3.11 every call
    that gives one of them back takes a reference of it away, and after some thousand calls
    the program ends with "deallocating None". So many are lent here that none is missed.
    """
    import ctypes

    for one in (None, True, False):
        count = ctypes.c_ssize_t.from_address(id(one))
        if abs(count.value - sys.getrefcount(one)) < 64:
            count.value += 1 << 40


def _import_plainly() -> None:
    """Put back the import that was there before PySide put one for its "features" in front.

    That one reads the source of every module loaded from then on, and keeps it in memory, for
    a spelling of Qt's names (`from __feature__ import snake_case`) that is not used here.
    """
    importlib.import_module("PySide6.QtCore")
    before = getattr(builtins, "__orig_import__", None)
    if before is not None:
        builtins.__import__ = before


if sys.implementation.name == "cpython" and sys.version_info < (3, 12):
    _keep_singletons()
_import_plainly()
