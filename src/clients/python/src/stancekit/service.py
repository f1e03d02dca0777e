"""Rows to a service by HTTP, one that runs or one that is started on this machine."""

from __future__ import annotations

import http.client
import json
import re
import secrets
import signal
import time
from typing import Any, Dict, Iterator, List, Optional, Sequence
from urllib.parse import urlsplit

from .engines import Row, Running
from .errors import InputError, ServiceError

#: Bytes of a body, somewhat less than what a service takes unless told otherwise (`--max-body`).
LONGEST_BODY = 900_000
#: What a service of this client's own takes (`--max-body`): as much as a pipe does.
LONGEST_OWN = "128mb"
#: How often a service that is busy is asked again.
TRIES = 4
#: Statuses that speak of a single text, whose answer they are where it was sent alone.
OF_A_TEXT = (413, 422)


class ServiceEngine:
    """Sends texts to `POST /v1/analyze`, in batches."""

    def __init__(self, url: str, token: Optional[str], settings: Row, batch_size: int, timeout: float) -> None:
        self._address = _check_url(url)
        self._url = url
        self._headers = {"content-type": "application/json", **({"authorization": f"Bearer {token}"} if token else {})}
        self._settings = {"offsets": "codePoints", **settings}
        self._batch_size = batch_size
        self._timeout = timeout
        self._connection: Optional[http.client.HTTPConnection] = None

    def answer(self, rows: Sequence[Row]) -> Iterator[Dict[str, Any]]:
        """See `Engine`.

        Raises:
            ServiceError: the service's own code and message; SERVICE_UNREACHABLE; INVALID_ANSWER.
        """
        for batch in _batches([{**row, **self._settings} for row in rows], self._batch_size):
            yield from self._answer_batch(batch)

    def close(self) -> None:
        """See `Engine`."""
        if self._connection:
            self._connection.close()
            self._connection = None

    def _answer_batch(self, batch: List[Row]) -> List[Dict[str, Any]]:
        try:
            answer = self._post("/v1/analyze", {"documents": batch})
        except ServiceError as error:
            if error.status not in OF_A_TEXT:
                raise
            if len(batch) == 1:
                return [{"id": batch[0]["id"], "error": {"code": error.code, "message": error.message}}]
            half = len(batch) // 2
            return [*self._answer_batch(batch[:half]), *self._answer_batch(batch[half:])]
        answers = answer.get("documents")
        if not isinstance(answers, list) or len(answers) != len(batch):
            raise ServiceError("INVALID_ANSWER", f"{self._url} has not answered each of {len(batch)} texts. Is it stancekit?", 200)
        return answers

    def _post(self, path: str, value: Row) -> Dict[str, Any]:
        body = json.dumps(value, allow_nan=False).encode("ascii")
        for tried in range(TRIES):
            status, wait, answer = self._request(path, body)
            if status == 200:
                return answer
            if status != 503 or tried == TRIES - 1:
                break
            time.sleep(min(wait, 5))
        error = answer.get("error")
        told = error if isinstance(error, dict) else {}
        message = told.get("message") or f"{self._url} answered with status {status}."
        raise ServiceError(str(told.get("code") or f"HTTP_{status}"), str(message), status)

    def _request(self, path: str, body: bytes) -> "tuple[int, float, Dict[str, Any]]":
        for is_new in (self._connection is None, True):
            if self._connection is None:
                self._connection = self._open()
            try:
                self._connection.request("POST", self._address.path.rstrip("/") + path, body, self._headers)
                response = self._connection.getresponse()
                content = response.read()
                break
            except (OSError, http.client.HTTPException) as error:
                self.close()
                # A connection that was kept may have been closed from the other side meanwhile.
                if is_new:
                    why = str(error) or type(error).__name__
                    raise ServiceError("SERVICE_UNREACHABLE", f"{self._url} does not answer: {why}. Is it running?") from error
        try:
            answer = json.loads(content)
        except ValueError:
            answer = None
        wait = response.getheader("retry-after", "1")
        return response.status, float(wait) if wait.isdigit() else 1.0, answer if isinstance(answer, dict) else {}

    def _open(self) -> http.client.HTTPConnection:
        kind = http.client.HTTPSConnection if self._address.scheme == "https" else http.client.HTTPConnection
        return kind(self._address.hostname or "", self._address.port, timeout=self._timeout)


class OwnService(ServiceEngine):
    """A service of this client's own, on loopback and a port that is free, with a token that nobody else knows."""

    def __init__(self, command: Sequence[str], options: Sequence[str], settings: Row, batch_size: int, timeout: float) -> None:
        token = secrets.token_hex(32)
        self._running: Optional[Running] = Running(
            [*command, "serve", "--host", "127.0.0.1", "--port", "0", "--no-page", "--max-body", LONGEST_OWN, *options],
            STANCEKIT_TOKEN=token,
        )
        line = self._running.stdout.readline().decode("utf-8", "replace")
        found = re.search(r"http://\S+", line)
        if not found:
            error = self._running.ended("before it listened")
            self.close()
            raise error
        super().__init__(found.group(), token, settings, batch_size, timeout)

    def close(self) -> None:
        """Ends the service, too."""
        running, self._running = self._running, None
        if running:
            running.signal(signal.SIGTERM)
            running.close()
        if hasattr(self, "_connection"):
            super().close()


def _check_url(url: str) -> Any:
    try:
        address = urlsplit(url)
        if address.scheme in ("http", "https") and address.hostname and (address.port or True):
            return address
    except (ValueError, AttributeError, TypeError):
        pass
    raise InputError("INVALID_URL", f"Expected the address of a service such as 'http://127.0.0.1:8080', got {url!r}.")


def _batches(rows: Sequence[Row], size: int) -> Iterator[List[Row]]:
    batch: List[Row] = []
    length = 0
    for row in rows:
        own = len(json.dumps(row, allow_nan=False))
        if batch and (len(batch) == size or length + own > LONGEST_BODY):
            yield batch
            batch, length = [], 0
        batch.append(row)
        length += own
    if batch:
        yield batch
