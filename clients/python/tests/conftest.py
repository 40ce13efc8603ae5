"""The suite that the tests ask for: without a build they are skipped, which is said in one line; in CI that is an error."""

from __future__ import annotations

import os

import pytest
from suite import lacking


def pytest_configure() -> None:
    if os.environ.get("CI") == "true" and (what := lacking()):
        pytest.exit(f"{what}, and CI must try the client against the suite", returncode=1)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if what := lacking():
        terminalreporter.write_line(f"{what}: the tests against the suite were skipped")
