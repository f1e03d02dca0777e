"""What answers rows: the command line by a pipe, or a service by HTTP."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import tempfile
import threading
from typing import IO, Any, Dict, Iterator, List, Mapping, Optional, Protocol, Sequence

from .errors import EngineError
from .locate import advice

Row = Dict[str, Any]

#: So many characters of what a program said last are told.
TOLD = 2000
#: Windows has no other way than to end a program at once.
KILL = getattr(signal, "SIGKILL", signal.SIGTERM)


class Engine(Protocol):
    """Answers rows in their order."""

    def answer(self, rows: Sequence[Row]) -> Iterator[Dict[str, Any]]:
        """An answer a row, in order; an error in the place of one that cannot be used."""

    def close(self) -> None:
        """Ends what was started. May be called again."""


def program_environment(**own: str) -> Dict[str, str]:
    """The environment of a program that is started here. Settings of the command line, by variables or a file in some folder, would
    send answers elsewhere, or change them: what is handed to this package counts, and nothing else.
    """
    kept = {name: value for name, value in os.environ.items() if not name.upper().startswith("STANCEKIT_")}
    # Empty, no file is read.
    return {**kept, "STANCEKIT_CONFIG": "", **own}


class Running:
    """A program that was started, with what it says on standard error kept for messages."""

    def __init__(self, command: Sequence[str], **variables: str) -> None:
        self.stderr: IO[bytes] = tempfile.TemporaryFile()
        try:
            self.process = subprocess.Popen(
                list(command),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self.stderr,
                env=program_environment(**variables),
                # A group of its own: `npx` is a program around the program, and both must be ended.
                start_new_session=True,
            )
        except OSError as error:
            self.stderr.close()
            raise EngineError("PROCESS_FAILED", f"{command[0]} cannot be started: {error}.{advice('')}") from error

    @property
    def stdin(self) -> IO[bytes]:
        assert self.process.stdin is not None
        return self.process.stdin

    @property
    def stdout(self) -> IO[bytes]:
        assert self.process.stdout is not None
        return self.process.stdout

    def signal(self, number: int) -> None:
        """Tells the program, and what it has started."""
        if self.process.poll() is not None:
            return
        if hasattr(os, "killpg"):
            os.killpg(self.process.pid, number)
        else:
            self.process.terminate()

    def ended(self, when: str) -> EngineError:
        """The error of a program that has ended where it should not."""
        try:
            status: Optional[int] = self.process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            status = None
        self.stderr.seek(0)
        said = self.stderr.read().decode("utf-8", "replace").strip()[-TOLD:]
        what = f"The program has ended {when} (status {status})"
        return EngineError("PROCESS_ENDED", f"{what}: {said or 'it said nothing'}.{advice(said)}", status, said)

    def close(self, grace: float = 10) -> None:
        """Lets it end by itself, then ends it."""
        for pipe in (self.stdin, self.stdout):
            try:
                pipe.close()
            except OSError:
                pass
        try:
            self.process.wait(timeout=grace)
        except subprocess.TimeoutExpired:
            self.signal(KILL)
            self.process.wait()
        self.stderr.close()


class CommandEngine:
    """Writes rows to `stancekit analyze --format ndjson` and reads answers as they come. One program serves many calls."""

    def __init__(self, command: Sequence[str], options: Sequence[str], asked: Mapping[str, Any]) -> None:
        kept = [] if asked.get("deeds", True) else ["--no-deeds"]
        if "minimumConfidence" in asked:
            kept += ["--minimum-confidence", str(asked["minimumConfidence"])]
        self._command = [*command, "analyze", "--format", "ndjson", "--offsets", "code-points", *kept, *options]
        self._running: Optional[Running] = None

    def answer(self, rows: Sequence[Row]) -> Iterator[Dict[str, Any]]:
        """See `Engine`.

        Raises:
            EngineError: PROCESS_FAILED, PROCESS_ENDED, INVALID_ANSWER. A further call starts the program anew.
        """
        running = self._running = self._running or Running(self._command)
        feeder = threading.Thread(target=_feed, args=(running.stdin, rows), daemon=True)
        feeder.start()
        done = False
        try:
            for number, _ in enumerate(rows):
                line = running.stdout.readline()
                if not line.endswith(b"\n"):
                    raise running.ended(f"before it had answered text {number + 1} of {len(rows)}")
                yield read_answer(line)
            done = True
        finally:
            if not done:
                # Answers that are on their way would be taken for those of the next call.
                running.signal(KILL)
                feeder.join()
                self.close()
        feeder.join()

    def close(self) -> None:
        """See `Engine`."""
        running, self._running = self._running, None
        if running:
            running.close()


def _feed(stdin: IO[bytes], rows: Sequence[Row]) -> None:
    try:
        for row in rows:
            stdin.write(to_line(row))
        stdin.flush()
    except (OSError, ValueError):
        # It has ended; whoever reads its answers tells so.
        pass


def to_line(row: Row) -> bytes:
    """A row as a line of NDJSON."""
    return json.dumps(row, allow_nan=False).encode("ascii") + b"\n"


def read_answer(line: bytes) -> Dict[str, Any]:
    """An answer of a line. Raises EngineError INVALID_ANSWER where it is no object of JSON."""
    try:
        answer = json.loads(line)
    except ValueError:
        answer = None
    if isinstance(answer, dict):
        return answer
    said = line[:100].decode("utf-8", "replace")
    raise EngineError("INVALID_ANSWER", f"Expected an answer in JSON, got {said!r}. Is this command stancekit?")


def run_command(command: Sequence[str], lines: Sequence[Row] = ()) -> str:
    """Runs a command to its end, and gives what it wrote.

    Raises:
        EngineError: The program's own code, such as INVALID_CHANGE; COMMAND_FAILED where it told none; PROCESS_FAILED.
    """
    given = b"".join(map(to_line, lines))
    try:
        done = subprocess.run(list(command), input=given, capture_output=True, check=False, env=program_environment())
    except OSError as error:
        raise EngineError("PROCESS_FAILED", f"{command[0]} cannot be started: {error}.{advice('')}") from error
    if done.returncode == 0:
        return done.stdout.decode("utf-8")
    said = done.stderr.decode("utf-8", "replace").strip()[-TOLD:]
    found = re.fullmatch(r"(?:stancekit: )?(.*?)(?: \(([A-Z][A-Z_]+)\))?", said, re.DOTALL)
    message, code = (found.group(1), found.group(2)) if found else (said, None)
    told = (message or f"The command ended with status {done.returncode}.") + advice(said)
    raise EngineError(code or "COMMAND_FAILED", told, done.returncode, said)


def _without_line(message: str) -> str:
    """Lines are those that this package has written, which nobody sees."""
    rest = re.sub(r"^Line \d+: ", "", message)
    return rest[:1].upper() + rest[1:]


def failures(answers: Sequence[Dict[str, Any]], ids: Sequence[Any]) -> List[Dict[str, Any]]:
    """Which documents could not be analysed: `document`, `code`, `message`."""
    found = []
    for answer, document in zip(answers, ids):
        error = answer.get("error")
        if error is not None:
            found.append({"document": document, "code": str(error.get("code")), "message": _without_line(str(error.get("message")))})
    return found


