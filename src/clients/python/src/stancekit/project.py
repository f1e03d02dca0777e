"""Projects: one file with texts, what the program says of them, and what people corrected."""

from __future__ import annotations

import json
import os
from typing import Any, Dict, Iterator, List, Mapping, Optional, Sequence, Union

import pandas as pd

from .engines import run_command
from .errors import EngineError, InputError
from .frame import to_frame
from .inputs import Texts, read_texts
from .locate import Command, find_command
from .offsets import to_code_points, to_units

#: The columns of a table of corrections.
CORRECTION = ("document", "statement", "field", "of", "after", "before", "coder", "time", "step")
#: The columns that a correction needs.
NEEDED = ("document", "statement", "field", "after")


class Project:
    """A project file (``NAME.stancekit``), as the command line and the page have it. The command line reads and writes it.

    Args:
        path: The file.
        command: The program; see `find_command`.

    Example::

        project = Project.create("cables.stancekit", title="Cables", coder="AB")
        project.add({"a": "Norway rejected the embargo."})
        project.correct([{"document": "a", "statement": "s1", "field": "stance", "of": "sanctions", "after": "neutral"}], coder="AB")
        project.statements().loc[0, "stance"]    # 'neutral'
    """

    def __init__(self, path: Union[str, "os.PathLike[str]"], *, command: Command = None) -> None:
        self.path = os.fspath(path)
        self._command = find_command(command)

    @classmethod
    def create(
        cls,
        path: Union[str, "os.PathLike[str]"],
        *,
        title: Optional[str] = None,
        coder: Optional[str] = None,
        command: Command = None,
    ) -> "Project":
        """Makes an empty project.

        Raises:
            EngineError: OUTPUT_EXISTS where the file is there already and holds something; COMMAND_FAILED or the program's own code.
        """
        project = cls(path, command=command)
        try:
            project._run("init", project.path, *_flags(title=title, coder=coder))
        except EngineError as error:
            if error.code != "OUTPUT_EXISTS":
                raise
            # The program speaks of a flag of its own.
            advice = "Choose another path, open it by Project(path) where it is a project, or remove it first."
            raise EngineError(error.code, f"{project.path} holds something. {advice}", error.status, error.stderr) from None
        return project

    def add(self, texts: Texts, *, reader: Optional[str] = None, **given: Any) -> None:
        """Adds texts, with what the program says of them; texts whose ids are there already are passed over.

        Args:
            texts: As `Client.analyze` takes them, with `ids`, `dates`, `titles` and `text`; a column `outlet` is kept, too.
            reader: ``"contextual"``, ``"fast"``, or as the program does by itself.

        Raises:
            InputError: As `Client.analyze`.
            EngineError: The program's own code where a text cannot be used; the others are added.
        """
        read = read_texts(texts, **given)
        table = read.table
        outlets = table["outlet"].tolist() if "outlet" in table else [None] * len(table)
        rows = [
            {**row, "id": str(document), **({"outlet": outlet} if isinstance(outlet, str) else {})}
            for row, document, outlet in zip(read.rows, table["document"].tolist(), outlets)
        ]
        self._run("add", self.path, "-", "--input", "jsonl", *_flags(reader=reader), lines=rows)

    def statements(self) -> pd.DataFrame:
        """The statements as they stand, with all corrections: the columns of `Client.analyze`. Offsets count code points."""
        texts = self._texts()
        documents = [to_code_points(one, texts[one["id"]]) for one in json.loads(self._run("export", self.path, "--to", "json"))]
        table = [{"document": one["id"], "date": one.get("date"), "title": one.get("title")} for one in documents]
        return to_frame(documents, pd.DataFrame(table, columns=["document", "date", "title"], dtype=object))

    def corrections(self) -> pd.DataFrame:
        """What people corrected and did not take back, in order: `document`, `statement`, `field`, `of` (the issue or actor), `after`,
        `before`, `coder`, `time`, `step`. Spans count code points.
        """
        texts = self._texts()
        lines = [json.loads(line) for line in self._run("info", self.path, "--corrections").splitlines()]
        records = [{name: to_code_points(one.get(name), texts[one["document"]]) for name in CORRECTION} for one in lines]
        return pd.DataFrame(records, columns=list(CORRECTION), dtype=object)

    def correct(self, corrections: Union[pd.DataFrame, Sequence[Mapping[str, Any]]], *, coder: str) -> int:
        """Corrects fields of statements; all of a call are one step, and where one does not fit, none is made.

        Args:
            corrections: Rows with `document`, `statement`, `field`, `after` and, for `stance` and `attitude`, `of`; other columns are
                passed over, so that what `corrections` returns can be handed in to another project. PROJECT-FORMAT.md tells what
                each field takes. Spans count code points.
            coder: Who corrects.

        Returns:
            How many corrections were made.

        Raises:
            InputError: MISSING_COLUMN, INVALID_DOCUMENT.
            EngineError: INVALID_CHANGE, with what the program said of the first that does not fit.
        """
        listed = corrections.to_dict("records") if isinstance(corrections, pd.DataFrame) else [dict(one) for one in corrections]
        texts = self._texts()
        changes = [_change(one, number, texts) for number, one in enumerate(listed)]
        if changes:
            self._run("import", "-", "--from", "corrections", "--project", self.path, "--coder", coder, lines=changes)
        return len(changes)

    def _run(self, *words: str, lines: Sequence[Dict[str, Any]] = ()) -> str:
        return run_command([*self._command, *words], lines)

    def _texts(self) -> Dict[str, str]:
        """Offsets in the file count UTF-16 units, so that its texts are needed to count otherwise."""
        return {entry["id"]: entry["text"] for entry in self._entries() if entry.get("type") == "text"}

    def _entries(self) -> Iterator[Dict[str, Any]]:
        try:
            with open(self.path, encoding="utf-8") as file:
                for line in file:
                    try:
                        entry = json.loads(line)
                    except ValueError:
                        # The program reads the file, too, and says what is wrong with it.
                        continue
                    if isinstance(entry, dict):
                        yield entry
        except OSError as error:
            raise InputError("FILE_NOT_FOUND", f"{self.path} cannot be read: {error}.") from error


def _flags(**values: Optional[str]) -> List[str]:
    return [word for name, value in values.items() if value is not None for word in (f"--{name}", value)]


def _change(given: Mapping[str, Any], number: int, texts: Mapping[str, str]) -> Dict[str, Any]:
    missing = [name for name in NEEDED if name not in given]
    if missing:
        there = ", ".join(map(str, given)) or "nothing"
        raise InputError("MISSING_COLUMN", f"Correction number {number + 1}: expected {missing[0]!r}, got {there}.")
    text = texts.get(str(given["document"]))
    if text is None:
        raise InputError("INVALID_DOCUMENT", f"Correction number {number + 1}: the project has no document {given['document']!r}.")
    of = given.get("of")
    return {
        "document": str(given["document"]),
        "statement": given["statement"],
        "field": given["field"],
        **({"of": of} if isinstance(of, str) else {}),
        "after": to_units(_plain(given["after"]), text),
    }


def _plain(value: Any) -> Any:
    """pandas has values of its own for what is missing, and numpy for what is true."""
    if value is None or isinstance(value, (str, bool, list, dict)):
        return value
    return None if pd.isna(value) else value.item() if hasattr(value, "item") else value
