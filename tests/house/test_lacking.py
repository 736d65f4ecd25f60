"""What a computer lacks skips a test by name, and fails it where every test must run."""

import pytest

from tests.lacking import lacks


def test_where_all_must_run_it_is_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception, match="a small disk"):
        lacks("a small disk")


def test_elsewhere_it_is_named_and_skipped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)
    with pytest.raises(pytest.skip.Exception, match="a small disk"):
        lacks("a small disk")
