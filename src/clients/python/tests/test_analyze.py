"""Texts in, a table out."""

from __future__ import annotations

import datetime
from typing import Any, Dict, List

import pandas as pd
import pytest

import stancekit
from stancekit import Client, DocumentError, InputError, StancekitWarning

DOVE = "🕊 Norway rejected the embargo on Cuba. 🇸🇪 Sweden backed the sanctions."
DEAL = "Moscow never agreed to the deal."
TEXTS = {"a": DOVE, "b": DEAL}


def test_columns_are_documented_and_typed(client: Client) -> None:
    frame = client.analyze(TEXTS)
    assert list(frame.columns) == ["document", "date", "title", *stancekit.COLUMNS]
    assert all(stancekit.COLUMNS.values())
    empty = client.analyze([])
    assert len(empty) == 0
    assert list(empty.columns) == list(frame.columns)
    own = list(stancekit.COLUMNS)
    assert empty[own].dtypes.astype(str).to_dict() == frame[own].dtypes.astype(str).to_dict()
    assert list(client.analyze(["The sun shone."]).columns) == list(frame.columns)


def test_rows_are_statements_by_issues(client: Client) -> None:
    frame = client.analyze(TEXTS)
    told = frame[["document", "statement", "actor", "issue", "stance"]].astype(object).where(frame.notna(), None).values.tolist()
    assert told == [
        ["a", "s1", "Norway", "sanctions", "against"],
        ["a", "s2", "Sweden", "sanctions", "favor"],
        ["b", "s1", "Russia", None, None],
    ]
    assert (frame[["favor", "against", "neutral"]].sum(axis=1)[:2] - 1).abs().max() < 1e-9


def test_offsets_are_pythons_own(client: Client) -> None:
    frame = client.analyze(TEXTS)
    assert [TEXTS[row.document][row.start : row.end] for row in frame.itertuples()] == frame["text"].tolist()
    for document in client.documents(TEXTS):
        text = TEXTS[document["id"]]
        for actor in document["actors"]:
            for mention in actor["mentions"]:
                assert text[mention["start"] : mention["end"]] == mention["text"]


TABLE = {"doc_id": ["x", "y"], "text": [DOVE, DEAL], "outlet": ["The Paper", "Wire"], "country": ["NO", "RU"]}

FORMS: Dict[str, Any] = {
    "a list": ([DOVE, DEAL], {}, [0, 0, 1]),
    "a generator": ((one for one in [DOVE, DEAL]), {}, [0, 0, 1]),
    "a list and ids": ([DOVE, DEAL], {"ids": [7, "7b"]}, [7, 7, "7b"]),
    "a dict": (TEXTS, {}, ["a", "a", "b"]),
    "a Series": (pd.Series([DOVE, DEAL], index=["p", "q"]), {}, ["p", "p", "q"]),
    "a DataFrame": (pd.DataFrame(TABLE), {}, ["x", "x", "y"]),
    "a DataFrame by its index": (pd.DataFrame({"body": [DOVE, DEAL]}, index=["i", "j"]), {"text": "body"}, ["i", "i", "j"]),
    "a list of dicts": ([{"id": 1, "text": DOVE}, {"id": 2, "text": DEAL}], {}, [1, 1, 2]),
}


@pytest.mark.parametrize("form", FORMS)
def test_texts_come_as(form: str, client: Client) -> None:
    texts, given, ids = FORMS[form]
    assert client.analyze(texts, **given)["document"].tolist() == ids


def test_what_stands_beside_the_texts_comes_back(client: Client) -> None:
    day = datetime.date(2025, 3, 12)
    frame = client.analyze(pd.DataFrame(TABLE), dates=[day, "2025-03-13"], titles=["Doves", None])
    assert frame["date"].tolist() == [day, day, "2025-03-13"]
    assert frame["title"].tolist() == ["Doves", "Doves", None]
    assert frame["outlet"].tolist() == ["The Paper", "The Paper", "Wire"]
    # A name that the result has itself.
    assert frame["document_country"].tolist() == ["NO", "NO", "RU"]
    assert frame["country"].tolist() == ["NO", "SE", "RU"]


def test_a_date_tells_who_the_president_is(client: Client) -> None:
    text = "President Macron rejected the embargo."
    with_day = client.analyze([text], dates=[pd.Timestamp("2020-03-12")])
    assert with_day["actor"].tolist() == ["Emmanuel Macron"]


UNFIT: List[Any] = [
    ("one text", "Norway", {}, "INVALID_TEXTS"),
    ("bytes", b"Norway", {}, "INVALID_TEXTS"),
    ("a number", 5, {}, "INVALID_TEXTS"),
    ("nothing", None, {}, "INVALID_TEXTS"),
    ("a list in a list", [["Norway"]], {}, "INVALID_TEXTS"),
    ("bytes in a list", [b"Norway"], {}, "INVALID_TEXTS"),
    ("an infinite text", [float("inf")], {}, "INVALID_TEXTS"),
    ("no column of texts", pd.DataFrame({"doc_id": [1]}), {}, "MISSING_COLUMN"),
    ("a column that is not there", pd.DataFrame(TABLE), {"text": "body"}, "MISSING_COLUMN"),
    ("a column twice", pd.DataFrame([["a", "b"]], columns=["text", "text"]), {}, "DUPLICATE_COLUMN"),
    ("an id twice", [DOVE, DEAL], {"ids": ["a", "a"]}, "DUPLICATE_ID"),
    ("1 and '1'", [DOVE, DEAL], {"ids": [1, "1"]}, "DUPLICATE_ID"),
    ("no id", [DOVE, DEAL], {"ids": ["a", None]}, "INVALID_ID"),
    ("too few ids", [DOVE, DEAL], {"ids": ["a"]}, "LENGTH_MISMATCH"),
    ("too many dates", [DOVE], {"dates": ["2025-03-12"] * 2}, "LENGTH_MISMATCH"),
    ("a number as date", [DOVE], {"dates": [2025]}, "INVALID_DATE"),
    ("another way with errors", [DOVE], {"errors": "skip"}, "INVALID_OPTION"),
]


@pytest.mark.parametrize("texts, given, code", [row[1:] for row in UNFIT], ids=[row[0] for row in UNFIT])
def test_refuses(texts: Any, given: Dict[str, Any], code: str, client: Client) -> None:
    with pytest.raises(InputError) as refused:
        client.analyze(texts, **given)
    assert refused.value.code == code
    assert "xpected" in refused.value.message


MISSING = [None, float("nan"), pd.NA, 5, True]


def test_what_is_no_text_is_answered_in_its_place(client: Client) -> None:
    texts = pd.Series([*MISSING, DEAL], dtype=object)
    with pytest.warns(StancekitWarning, match="5 of 6 texts"):
        frame = client.analyze(texts)
    assert frame["document"].tolist() == [5]
    assert [one["document"] for one in frame.attrs["failed"]] == [0, 1, 2, 3, 4]
    assert {one["code"] for one in frame.attrs["failed"]} == {"INVALID_TEXT"}
    with pytest.raises(DocumentError) as refused:
        client.analyze(texts, errors="raise")
    assert (refused.value.document, refused.value.code) == (0, "INVALID_TEXT")
    assert refused.value.message.startswith("Document 0: Expected `text` to be a string")
    assert len(client.analyze(texts, errors="ignore")) == 1
    assert "error" in client.documents(texts)[0]


def test_a_wrong_date_is_of_its_text(client: Client) -> None:
    frame = client.analyze([DEAL, DEAL], dates=["soon", "2025-03-12"], errors="ignore")
    assert (frame["document"].tolist(), len(frame.attrs["failed"])) == ([1], 1)


def test_shows_progress(client: Client, capsys: pytest.CaptureFixture[str]) -> None:
    client.analyze([DEAL] * 2, progress=True)
    assert "2/2" in capsys.readouterr().err
    client.analyze([DEAL] * 20)
    assert capsys.readouterr().err == ""
