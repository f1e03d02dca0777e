"""The program that the tests talk to: STANCEKIT_COMMAND, else this repository's, as it was built."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Callable, Iterator, List

import pytest

import stancekit

BUILT = Path(__file__).parents[4] / "dist" / "cli.js"


@pytest.fixture(autouse=True)
def _program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STANCEKIT_COMMAND", os.environ.get("STANCEKIT_COMMAND", str(BUILT)))


@pytest.fixture(scope="session")
def client() -> Iterator[stancekit.Client]:
    with stancekit.Client(command=os.environ.get("STANCEKIT_COMMAND", str(BUILT)), reader="fast") as made:
        yield made


@pytest.fixture
def program(tmp_path: Path) -> Callable[[str], List[str]]:
    """A program that is not stancekit, of the given lines of Python."""

    def write(body: str) -> List[str]:
        file = tmp_path / "program.py"
        file.write_text(body, "utf-8")
        return [sys.executable, str(file)]

    return write
