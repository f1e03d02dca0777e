"""Engines: the command line, a service of its own, a service elsewhere; and what goes wrong with them."""

from __future__ import annotations

import json
import os
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any, Callable, Dict, Iterator, List, Tuple

import pandas as pd
import pytest

import stancekit
import stancekit.locate
from stancekit import Client, EngineError, InputError, NotInstalledError, ServiceError

TEXTS = {"a": "🕊 Norway rejected the embargo on Cuba.", "b": "Moscow never agreed to the deal.", "c": "The sun shone."}
Program = Callable[[str], List[str]]


def test_a_service_says_what_the_command_line_says(client: Client) -> None:
    expected = client.analyze(TEXTS)
    with Client(engine="service", reader="fast", batch_size=2) as own:
        pd.testing.assert_frame_equal(own.analyze(TEXTS), expected)
        broken = own.analyze({"x": None, **TEXTS}, errors="ignore")
        assert broken.attrs["failed"][0]["document"] == "x"
        assert len(broken) == len(expected)
        url, pid = own._engine._url, own._engine._running.process.pid  # type: ignore[union-attr]
        # Somebody else on this machine does not know the token.
        with pytest.raises(ServiceError) as refused, Client(url) as stranger:
            stranger.analyze(TEXTS)
        assert (refused.value.status, refused.value.code) == (401, "UNAUTHORIZED")
        # Longer than a service takes unless told otherwise.
        assert own.analyze({"long": "The sun shone. " * 80_000 + TEXTS["b"], "b": TEXTS["b"]})["document"].tolist() == ["long", "b"]
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


#: Settings of the command line that would send answers elsewhere, take texts for something else, or leave statements out.
SETTINGS: Dict[str, Tuple[Dict[str, str], Dict[str, Any]]] = {
    "variables": ({"OUT": "out.ndjson", "FROM": "csv", "RESUME": "true", "MINIMUM_CONFIDENCE": "1", "PORT": "none", "TITLE": "Mine"}, {}),
    "a file": ({}, {"out": "out.ndjson", "input": "csv", "resume": True, "minimumConfidence": 1, "token": "mine", "title": "Mine"}),
    "a file that is named": ({"CONFIG": "stancekit.config.json"}, {"format": "csv", "maxBody": "1b", "offsets": "utf16"}),
}


@pytest.mark.parametrize("case", SETTINGS)
def test_settings_of_the_command_line_do_not_count(case: str, client: Client, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    variables, file = SETTINGS[case]
    expected = client.analyze(TEXTS)
    for name, value in variables.items():
        monkeypatch.setenv(f"STANCEKIT_{name}", value)
    monkeypatch.chdir(tmp_path)
    Path("stancekit.config.json").write_text(json.dumps(file), "utf-8")
    for engine in ("command", "service"):
        with Client(engine=engine, reader="fast") as own:
            pd.testing.assert_frame_equal(own.analyze(TEXTS), expected)
    made = stancekit.Project.create("one.stancekit")
    made.add(TEXTS, reader="fast")
    assert made.statements()["document"].tolist() == expected["document"].tolist()
    assert sorted(one.name for one in tmp_path.iterdir()) == ["one.stancekit", "stancekit.config.json"]
    assert "Mine" not in Path("one.stancekit").read_text("utf-8")


def test_actors_deeds_and_jobs() -> None:
    actors = [{"id": "org:dove", "name": "Dove League", "kind": "organisation", "country": "NO"}]
    with Client(reader="fast", actors=actors, deeds=False, jobs=2) as client:
        frame = client.analyze(["The Dove League rejected the embargo. Chad expelled two diplomats."])
    assert frame["actor_id"].tolist() == ["org:dove"]


def test_minimum_confidence(client: Client) -> None:
    texts = ["Foreign Minister Ana Lund said on Monday that Norway would not sign the treaty. Oslo, which bristles at the delay, left."]
    every = client.analyze(texts)["confidence"]
    assert every.min() < 0.9 <= every.max()
    for engine in ("command", "service"):
        with Client(reader="fast", engine=engine, minimum_confidence=0.9) as sure:
            assert sure.analyze(texts)["confidence"].tolist() == every[every >= 0.9].tolist()
    assert (stancekit.analyze(texts, reader="fast", minimum_confidence=0.9)["confidence"] >= 0.9).all()


ENDING: Dict[str, Tuple[str, str, str]] = {
    "ends at once": ("raise SystemExit('no model')", "PROCESS_ENDED", "no model"),
    "ends amid a line": ("import sys; sys.stdout.write('{'); sys.stdout.flush()", "PROCESS_ENDED", "text 1 of 3"),
    "ends after a text": ("import sys; sys.stdin.readline(); print('{\"statements\":[]}', flush=True)", "PROCESS_ENDED", "text 2 of 3"),
    "is no stancekit": ("print('hello')", "INVALID_ANSWER", "hello"),
    "says a list": ("print('[]')", "INVALID_ANSWER", "[]"),
}


@pytest.mark.parametrize("case", ENDING)
def test_a_program_that(case: str, program: Program) -> None:
    body, code, said = ENDING[case]
    with Client(command=program(body)) as client, pytest.raises(EngineError) as refused:
        client.analyze(TEXTS)
    assert refused.value.code == code
    assert said in refused.value.message


def test_a_program_that_was_killed_is_started_anew() -> None:
    with Client(reader="fast") as client:
        assert len(client.analyze(TEXTS)) == 2
        client._engine._running.process.kill()  # type: ignore[union-attr]
        with pytest.raises(EngineError) as refused:
            client.analyze(TEXTS)
        assert (refused.value.code, refused.value.status) == ("PROCESS_ENDED", -9)
        assert len(client.analyze(TEXTS)) == 2
    client.close()
    with pytest.raises(InputError, match="CLIENT_CLOSED"):
        client.analyze(TEXTS)


def test_a_service_that_does_not_start(program: Program) -> None:
    with pytest.raises(EngineError, match="no port"):
        Client(engine="service", command=program("raise SystemExit('no port')"))


class Stub(BaseHTTPRequestHandler):
    """Answers as it is told, one answer a request."""

    answers: List[Tuple[int, Any]] = []

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["content-length"]))
        status, value = self.answers.pop(0)
        body = value if isinstance(value, bytes) else json.dumps(value).encode()
        self.send_response(status)
        self.send_header("content-length", str(len(body)))
        self.send_header("retry-after", "0")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture
def stub() -> Iterator[str]:
    with HTTPServer(("127.0.0.1", 0), Stub) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def told(code: str) -> Dict[str, Any]:
    return {"error": {"code": code, "message": f"It is {code}."}}


NONE = {"statements": [], "actors": [], "warnings": []}
REFUSED: Dict[str, Tuple[List[Tuple[int, Any]], int, str]] = {
    "400": ([(400, told("INVALID_JSON"))], 400, "INVALID_JSON"),
    "401": ([(401, told("UNAUTHORIZED"))], 401, "UNAUTHORIZED"),
    "403": ([(403, told("FORBIDDEN"))], 403, "FORBIDDEN"),
    "404 of another server": ([(404, b"<html>")], 404, "HTTP_404"),
    "500": ([(500, told("INTERNAL"))], 500, "INTERNAL"),
    "503 each time": ([(503, told("BUSY"))] * 4, 503, "BUSY"),
    "no JSON": ([(200, b"hello")], 200, "INVALID_ANSWER"),
    "a list": ([(200, [])], 200, "INVALID_ANSWER"),
    "too few answers": ([(200, {"documents": [NONE]})], 200, "INVALID_ANSWER"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_a_service_that_answers(case: str, stub: str) -> None:
    Stub.answers, status, code = list(REFUSED[case][0]), *REFUSED[case][1:]
    with Client(stub) as client, pytest.raises(ServiceError) as refused:
        client.analyze(TEXTS)
    assert (refused.value.status, refused.value.code) == (status, code)
    assert Stub.answers == []


def test_a_service_that_is_busy_for_a_while(stub: str) -> None:
    Stub.answers = [(503, told("BUSY")), (200, {"documents": [NONE] * 3})]
    with Client(stub) as client:
        assert len(client.analyze(TEXTS)) == 0


def test_one_text_that_is_too_much_is_found_among_others(stub: str) -> None:
    Stub.answers = [(413, told("BODY_TOO_LARGE")), (413, told("INPUT_TOO_LARGE")), (200, {"documents": [NONE] * 2})]
    with Client(stub) as client:
        failed = client.analyze(TEXTS, errors="ignore").attrs["failed"]
    assert failed == [{"document": "a", "code": "INPUT_TOO_LARGE", "message": "It is INPUT_TOO_LARGE."}]


def test_no_service() -> None:
    with Client("http://127.0.0.1:9") as client, pytest.raises(ServiceError) as refused:
        client.analyze(TEXTS)
    assert (refused.value.status, refused.value.code) == (None, "SERVICE_UNREACHABLE")


OPTIONS: List[Dict[str, Any]] = [
    {"engine": "http"},
    {"reader": "quick"},
    {"jobs": 0},
    {"minimum_confidence": 1.1},
    {"minimum_confidence": "0.9"},
    {"minimum_confidence": True},
    {"jobs": True},
    {"batch_size": 101},
    {"url": "127.0.0.1:8080"},
    {"url": "ftp://localhost"},
    {"url": "http://localhost:port"},
    {"url": 8080},
    {"url": "http://localhost", "reader": "fast"},
    {"url": "http://localhost", "model": "m.json"},
    {"url": "http://localhost", "actors": "nowhere.json"},
    {"url": "http://localhost", "actors": __file__},
]


@pytest.mark.parametrize("options", OPTIONS, ids=str)
def test_refuses(options: Dict[str, Any]) -> None:
    with pytest.raises(InputError) as refused:
        Client(**options)
    assert refused.value.code in ("INVALID_OPTION", "INVALID_URL", "INVALID_ACTORS")


def test_says_how_to_get_node(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(NotInstalledError, match="Node 20 or later.*nodejs.org.*NODE_MISSING"):
        Client()
    monkeypatch.delenv("STANCEKIT_COMMAND")
    with pytest.raises(NotInstalledError, match="nodejs.org.*NODE_MISSING"):
        stancekit.analyze(["Norway"])
    with pytest.raises(NotInstalledError, match="npm install.*STANCEKIT_MISSING"):
        Client(command="nowhere/stancekit")
    (tmp_path / "node").write_text("#!/bin/sh\n[ $1 = --version ] && echo v18.1.0\n")
    (tmp_path / "node").chmod(0o755)
    with pytest.raises(NotInstalledError, match="npm install.*STANCEKIT_MISSING"):
        Client()
    with Client(command="cli.js") as client, pytest.raises(EngineError, match="Node 18 is too old.*v20 or later"):
        client.analyze(TEXTS)
    (tmp_path / "npx").symlink_to("node")
    assert stancekit.locate.find_command() == [str(tmp_path / "npx"), "--offline", "--no-install", "stancekit"]
    (tmp_path / "stancekit").symlink_to("node")
    assert stancekit.locate.find_command() == [str(tmp_path / "stancekit")]


def test_npx_asks_nobody(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("STANCEKIT_COMMAND")
    monkeypatch.setattr(stancekit.locate.shutil, "which", lambda name: None if name == "stancekit" else name)
    monkeypatch.chdir(tmp_path)
    with Client() as client, pytest.raises(EngineError, match="npx has found no stancekit.*npm install"):
        client.analyze(TEXTS)
