"""The shortest way: texts in, a table out."""

from __future__ import annotations

from typing import Any, Optional

import pandas as pd

from .client import Client
from .inputs import Texts
from .locate import Command


def analyze(
    texts: Texts,
    *,
    url: Optional[str] = None,
    token: Optional[str] = None,
    command: Command = None,
    reader: Optional[str] = None,
    minimum_confidence: Optional[float] = None,
    jobs: int = 1,
    **given: Any,
) -> pd.DataFrame:
    """Who says what on which issue with which stance: one row a statement and issue.

    Starts stancekit, analyses, and ends it; for several calls `Client` is quicker.

    Args:
        texts: As `Client.analyze` takes them, with the same further arguments (`ids`, `dates`, `titles`, `text`, `errors`, `progress`).
        url, token, command, reader, minimum_confidence, jobs: As `Client` takes them.

    Returns:
        See `Client.analyze` and `stancekit.COLUMNS`.

    Raises:
        As `Client` and `Client.analyze`.

    Example:
        >>> frame = analyze(["Norway rejected the embargo.", "The sun shone."], reader="fast")
        >>> frame[["document", "actor", "stance"]].to_dict("records")
        [{'document': 0, 'actor': 'Norway', 'stance': 'against'}]
    """
    with Client(url, token=token, command=command, reader=reader, minimum_confidence=minimum_confidence, jobs=jobs) as client:
        return client.analyze(texts, **given)
