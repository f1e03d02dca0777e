"""Texts as people have them, made into rows for the engine and a table of what stands beside them."""

from __future__ import annotations

import datetime
import math
from dataclasses import dataclass
from typing import Any, Dict, Iterable, List, Mapping, Optional, Sequence, Union

import pandas as pd

from .errors import InputError

Texts = Union["pd.DataFrame", "pd.Series[Any]", Mapping[Any, str], Iterable[Any]]

#: Columns of a DataFrame (or fields of a row) that may hold the id of a document, the first that is there.
ID_COLUMNS = ("document", "doc_id", "id")

#: What a row for the engine may hold beside its text.
Row = Dict[str, Any]


@dataclass(frozen=True)
class Documents:
    """Texts that are to be analysed.

    Attributes:
        rows: What goes to the engine, each with its number as id, so that ids of every kind come back as they were.
        table: One row a text: `document`, `date`, `title`, and what else stood beside it.
    """

    rows: List[Row]
    table: pd.DataFrame


def read_texts(
    texts: Texts,
    ids: Optional[Sequence[Any]] = None,
    dates: Optional[Sequence[Any]] = None,
    titles: Optional[Sequence[Any]] = None,
    text: str = "text",
) -> Documents:
    """Takes texts in any of the forms that `analyze` names.

    Raises:
        InputError: INVALID_TEXTS, MISSING_COLUMN, LENGTH_MISMATCH, DUPLICATE_ID, INVALID_DATE.
    """
    table = _table(texts, text)
    for name, values in (("document", ids), ("date", dates), ("title", titles)):
        if values is not None:
            table[name] = _column(name, values, len(table))
    bodies = table.pop(text).tolist()
    _check_ids(table["document"])
    for name in ("date", "title"):
        if name not in table:
            table[name] = None
    rows = [
        _row(number, body, date, title)
        for number, (body, date, title) in enumerate(zip(bodies, table["date"].tolist(), table["title"].tolist()))
    ]
    first = ["document", "date", "title"]
    return Documents(rows, table[first + [name for name in table.columns if name not in first]])


def _table(texts: Texts, text: str) -> pd.DataFrame:
    if isinstance(texts, (str, bytes)):
        raise InputError("INVALID_TEXTS", "Expected several texts, got one. Put it into a list: [text].")
    if isinstance(texts, pd.DataFrame):
        return _named(texts.copy(), text)
    if isinstance(texts, pd.Series):
        return pd.DataFrame({"document": texts.index, text: texts.tolist()}, dtype=object)
    if isinstance(texts, Mapping):
        return pd.DataFrame({"document": list(texts.keys()), text: list(texts.values())}, dtype=object)
    try:
        listed = list(texts)
    except TypeError:
        wanted = "a list of texts, a Series, a DataFrame, or a dict of texts by their ids"
        raise InputError("INVALID_TEXTS", f"Expected {wanted}, got {type(texts).__name__}.") from None
    if listed and all(isinstance(one, Mapping) for one in listed):
        return _named(pd.DataFrame([dict(one) for one in listed], dtype=object), text)
    return pd.DataFrame({"document": range(len(listed)), text: pd.Series(listed, dtype=object)})


def _named(table: pd.DataFrame, text: str) -> pd.DataFrame:
    if text not in table.columns:
        there = ", ".join(map(str, table.columns)) or "none"
        raise InputError("MISSING_COLUMN", f"Expected a column {text!r} with the texts, got these columns: {there}. Name it by `text`.")
    twice = table.columns[table.columns.duplicated()].tolist()
    if twice:
        raise InputError("DUPLICATE_COLUMN", f"Expected each column once, got {twice[0]!r} several times.")
    found = [name for name in ID_COLUMNS if name in table.columns]
    index = table.index
    table = table.reset_index(drop=True)
    if found:
        table = table.rename(columns={found[0]: "document"})
    else:
        table["document"] = index
    return table


def _column(name: str, values: Sequence[Any], count: int) -> List[Any]:
    listed = list(values)
    if len(listed) != count:
        raise InputError("LENGTH_MISMATCH", f"Expected one {name} a text, {count} in all, got {len(listed)}.")
    return listed


def _check_ids(ids: "pd.Series[Any]") -> None:
    if ids.isna().any():
        raise InputError("INVALID_ID", f"Expected an id for every text, got none for text number {int(ids.isna().argmax()) + 1}.")
    twice = ids[ids.astype(str).duplicated()]
    if len(twice) > 0:
        raise InputError("DUPLICATE_ID", f"Expected each document to have an id of its own, got {twice.iloc[0]!r} more than once.")


def _row(number: int, body: Any, date: Any, title: Any) -> Row:
    row: Row = {"id": number, "text": None if _is_missing(body) else body}
    if not isinstance(row["text"], (str, int, type(None))) and not (isinstance(body, float) and math.isfinite(body)):
        raise InputError("INVALID_TEXTS", f"Expected text number {number + 1} to be a str, got {type(body).__name__}.")
    if not _is_missing(date):
        row["date"] = _day(date)
    if not _is_missing(title):
        row["title"] = title if isinstance(title, str) else str(title)
    return row


def _is_missing(value: Any) -> bool:
    return value is None or value is pd.NA or value is pd.NaT or (isinstance(value, float) and math.isnan(value))


def _day(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, datetime.datetime):
        return value.date().isoformat()
    if isinstance(value, datetime.date):
        return value.isoformat()
    raise InputError("INVALID_DATE", f"Expected a date or a text such as '2025-03-12', got {value!r}.")
