"""The client: starts an engine or talks to one, and makes tables of what it says."""

from __future__ import annotations

import json
import os
import tempfile
import warnings
from types import TracebackType
from typing import Any, Dict, Iterable, Iterator, List, Mapping, Optional, Sequence, Type, Union

import pandas as pd

from .engines import CommandEngine, Engine, failures
from .errors import DocumentError, InputError, StancekitWarning
from .frame import to_frame
from .inputs import Row, Texts, read_texts
from .locate import Command, find_command
from .service import OwnService, ServiceEngine

#: What `errors` may be.
ERRORS = ("warn", "raise", "ignore")
#: What `engine` may be.
ENGINES = ("command", "service")
READERS = ("contextual", "fast")

Actors = Union[str, "os.PathLike[str]", Sequence[Mapping[str, Any]]]


class Client:
    """A stancekit that runs for as long as this object is open, so that its model is read once.

    Without `url` it starts the program by itself: `engine="command"`, one program by a pipe; `engine="service"`, a service on
    loopback with a token of its own, which works on two texts at a time. With `url` it talks to a service that runs. Only what is
    handed in counts: settings of the command line, by variables of the environment or `stancekit.config.json`, are not read.

    Args:
        url: Address of a service, such as ``"http://127.0.0.1:8080"``.
        token: What that service asks for.
        engine: ``"command"`` or ``"service"``, where there is no `url`.
        command: The program, as a path or a list of words; see `find_command` for where it is looked for without.
        reader: ``"contextual"``, ``"fast"``, or as the program does by itself.
        model: A model file that `stancekit train` wrote.
        actors: Who is who: a file, or a list of ``{"name", "aliases"?, "kind"?, "country"?, "merged"?}``.
        deeds: Whether what is done and not said (kind ``act``) is told.
        minimum_confidence: Rows are told from this confidence on, 0 to 1; all of them without it.
        jobs: Texts at a time, each in a thread of its own (of ``engine="command"``).
        batch_size: Texts a request of a service, 1 to 100.
        timeout: Seconds that a service may take for a request.

    Raises:
        InputError: INVALID_OPTION, INVALID_URL, INVALID_ACTORS.
        NotInstalledError: NODE_MISSING, STANCEKIT_MISSING.
        EngineError: PROCESS_FAILED, PROCESS_ENDED.

    Example:
        >>> with Client(reader="fast") as client:
        ...     one = client.analyze({"a": "Norway rejected the embargo."})
        ...     two = client.analyze({"b": "Sweden never agreed to the deal."})
        >>> two.loc[0, "claim"]
        'Sweden never agreed to the deal'
    """

    def __init__(
        self,
        url: Optional[str] = None,
        *,
        token: Optional[str] = None,
        engine: str = "command",
        command: Command = None,
        reader: Optional[str] = None,
        model: Union[str, "os.PathLike[str]", None] = None,
        actors: Optional[Actors] = None,
        deeds: bool = True,
        minimum_confidence: Optional[float] = None,
        jobs: int = 1,
        batch_size: int = 25,
        timeout: float = 300,
    ) -> None:
        _check_choice("engine", engine, ENGINES)
        if reader is not None:
            _check_choice("reader", reader, READERS)
        _check_share("minimum_confidence", minimum_confidence)
        _check_count("jobs", jobs, 64)
        _check_count("batch_size", batch_size, 100)
        asked = _asked(deeds, minimum_confidence)
        self._listed: Optional[str] = None
        self._engine: Optional[Engine] = None
        try:
            self._engine = (
                ServiceEngine(url, token, _settings(asked, actors, reader, model), batch_size, timeout)
                if url is not None
                else self._start(engine, find_command(command), reader, model, actors, asked, jobs, batch_size, timeout)
            )
        except BaseException:
            self.close()
            raise

    def _start(
        self,
        engine: str,
        command: List[str],
        reader: Optional[str],
        model: Any,
        actors: Optional[Actors],
        asked: Row,
        jobs: int,
        batch_size: int,
        timeout: float,
    ) -> Engine:
        if actors is not None and not isinstance(actors, (str, os.PathLike)):
            actors = self._listed = _write_list(actors)
        named = {"--reader": reader, "--model": model, "--actors": actors}
        options = [word for name, value in named.items() if value is not None for word in (name, os.fspath(value))]
        if engine == "service":
            return OwnService(command, options, asked, batch_size, timeout)
        return CommandEngine(command, [*options, *(["--jobs", str(jobs)] if jobs > 1 else [])], asked)

    def analyze(
        self,
        texts: Texts,
        *,
        ids: Optional[Sequence[Any]] = None,
        dates: Optional[Sequence[Any]] = None,
        titles: Optional[Sequence[Any]] = None,
        text: str = "text",
        errors: str = "warn",
        progress: Optional[bool] = None,
    ) -> pd.DataFrame:
        """Who says what on which issue with which stance: one row a statement and issue.

        Args:
            texts: A list of texts; a Series or a dict, whose index or keys are the ids; a DataFrame or a list of dicts with
                the texts in `text`, and, where they are there, `document` (or `doc_id`, `id`), `date` and `title`. Other columns
                are kept and stand beside each row.
            ids: The ids of the texts; their numbers from 0 without.
            dates: Days of the texts: dates, or texts such as ``"2025-03-12"``. A day helps to tell who "the president" is.
            titles: Headlines of the texts.
            text: The column that has the texts.
            errors: What is done about a text that cannot be analysed: ``"warn"`` (StancekitWarning; the others are analysed),
                ``"raise"`` (DocumentError) or ``"ignore"``. ``frame.attrs["failed"]`` has them all.
            progress: Whether a bar is shown, by tqdm; without, where there is a terminal and more than 10 texts.

        Returns:
            `document`, `date` and `title`, then the columns that came with the texts (called ``document_…`` where the name is
            taken), then those of `stancekit.COLUMNS`. A text without statements has no row.

        Raises:
            InputError: INVALID_TEXTS, MISSING_COLUMN, DUPLICATE_COLUMN, LENGTH_MISMATCH, INVALID_ID, DUPLICATE_ID, INVALID_DATE,
                INVALID_OPTION, CLIENT_CLOSED.
            EngineError: PROCESS_FAILED, PROCESS_ENDED, INVALID_ANSWER.
            ServiceError: The service's own code; SERVICE_UNREACHABLE, INVALID_ANSWER.
            DocumentError: The engine's code, with ``errors="raise"``.
        """
        _check_choice("errors", errors, ERRORS)
        given = read_texts(texts, ids, dates, titles, text)
        answers = self._answers(given.rows, progress)
        frame = to_frame(answers, given.table)
        failed = failures(answers, given.table["document"].tolist())
        frame.attrs["failed"] = failed
        if failed and errors == "raise":
            raise DocumentError(failed[0]["code"], failed[0]["message"], failed[0]["document"])
        if failed and errors == "warn":
            first = failed[0]
            what = f"{len(failed)} of {len(answers)} texts could not be analysed; the first, {first['document']!r}: {first['message']}"
            warnings.warn(f'{what} ({first["code"]}). frame.attrs["failed"] has them all.', StancekitWarning, stacklevel=2)
        return frame

    def documents(self, texts: Texts, *, progress: Optional[bool] = None, **given: Any) -> List[Dict[str, Any]]:
        """What the engine says of each text, whole, with the ids that were given: statements, actors with their mentions, warnings;
        `error` in the place of a text that cannot be analysed. Takes `ids`, `dates`, `titles` and `text` as `analyze` does, and
        raises the same.
        """
        read = read_texts(texts, **given)
        answers = self._answers(read.rows, progress)
        return [{**answer, "id": document} for answer, document in zip(answers, read.table["document"].tolist())]

    def _answers(self, rows: List[Row], progress: Optional[bool]) -> List[Dict[str, Any]]:
        if self._engine is None:
            raise InputError("CLIENT_CLOSED", "Expected a client that is open, got one that was closed. Make another.")
        return list(_shown(self._engine.answer(rows), len(rows), progress)) if rows else []

    def close(self) -> None:
        """Ends what this client has started. May be called again."""
        engine, self._engine = self._engine, None
        if engine is not None:
            engine.close()
        listed, self._listed = self._listed, None
        if listed is not None:
            os.unlink(listed)

    def __enter__(self) -> "Client":
        return self

    def __exit__(
        self,
        kind: Optional[Type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        self.close()


def _asked(deeds: bool, minimum_confidence: Optional[float]) -> Row:
    """What is asked of each text, by the names that a service has for it."""
    return {**({} if deeds else {"deeds": False}), **({} if minimum_confidence is None else {"minimumConfidence": minimum_confidence})}


def _settings(asked: Row, actors: Optional[Actors], reader: Optional[str], model: Any) -> Row:
    if reader is not None or model is not None:
        raise InputError("INVALID_OPTION", "Expected no `reader` and no `model` with `url`: a service has those that it was started with.")
    return {**({} if actors is None else {"actors": _read_list(actors)}), **asked}


def _read_list(actors: Actors) -> List[Any]:
    if not isinstance(actors, (str, os.PathLike)):
        return list(actors)
    try:
        with open(actors, encoding="utf-8") as file:
            listed = json.load(file)
    except (OSError, ValueError) as error:
        raise InputError("INVALID_ACTORS", f"Expected a list of actors in JSON in {os.fspath(actors)}: {error}.") from error
    if not isinstance(listed, list):
        raise InputError("INVALID_ACTORS", f"Expected a list of actors in {os.fspath(actors)}, got {type(listed).__name__}.")
    return listed


def _write_list(actors: Iterable[Mapping[str, Any]]) -> str:
    with tempfile.NamedTemporaryFile("w", suffix=".json", delete=False, encoding="utf-8") as file:
        json.dump([dict(actor) for actor in actors], file)
    return file.name


def _check_choice(name: str, value: str, choices: Sequence[str]) -> None:
    if value not in choices:
        raise InputError("INVALID_OPTION", f"Expected `{name}` to be {' or '.join(map(repr, choices))}, got {value!r}.")


def _check_share(name: str, value: Optional[float]) -> None:
    if value is not None and (isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= 1):
        raise InputError("INVALID_OPTION", f"Expected `{name}` to be a number from 0 to 1, got {value!r}.")


def _check_count(name: str, value: int, most: int) -> None:
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= most:
        raise InputError("INVALID_OPTION", f"Expected `{name}` to be a whole number from 1 to {most}, got {value!r}.")


def _shown(answers: Iterator[Dict[str, Any]], total: int, progress: Optional[bool]) -> Iterator[Dict[str, Any]]:
    if progress is False or (progress is None and total <= 10):
        return answers
    try:
        from tqdm.auto import tqdm
    except ImportError:
        if progress is None:
            return answers
        raise InputError("INVALID_OPTION", "Expected tqdm for a bar of progress: pip install tqdm.") from None
    # None: where there is no terminal, no bar.
    return iter(tqdm(answers, total=total, unit="text", desc="stancekit", disable=None if progress is None else False))
