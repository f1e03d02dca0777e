"""Answers of the engine as a table."""

from __future__ import annotations

from typing import Any, Dict, Iterator, List, Mapping, Sequence, Tuple

import pandas as pd

Answer = Mapping[str, Any]

#: The columns of a statement and an issue, each with what it holds. `document`, `date`, `title` and the columns that came with the
#: texts stand before them.
COLUMNS: Dict[str, str] = {
    "statement": "id of the statement within its document, such as s1",
    "actor": "name of who speaks or acts; None where it is not known",
    "verb": "the word that says that somebody speaks or acts, as it stands there",
    "addressees": "names of those whom it is said to, with semicolons between them",
    "issue": "id of the issue; None where the statement is about none, which has one row",
    "issue_probability": "how likely the statement is about the issue, from 0 to 1",
    "stance": "the likeliest stance on the issue's proposition: favor, against or neutral",
    "favor": "probability of favor, from 0 to 1",
    "against": "probability of against, from 0 to 1",
    "neutral": "probability of neutral, from 0 to 1",
    "abstained": "whether the stance is too uncertain to be counted",
    "kind": "direct (quoted whole), mixed (partly quoted), indirect (reported) or act (a deed)",
    "claim": "the statement as one sentence, with names in the place of pronouns",
    "text": "the words of the statement; text[start:end] of the document",
    "start": "where it begins, in code points, as Python slices",
    "end": "where it ends",
    "actor_id": "id of who speaks, the same in all documents, such as state:NO",
    "actor_kind": "person, state, organisation, group or unnamed",
    "country": "country of the actor, ISO 3166-1 alpha-2",
    "role": "office of the actor, as far as the text tells it",
    "cue": "base form of the verb",
    "force": "what is done by speaking: assert, demand, deny, accuse, …",
    "negated": "whether it is denied, declined or not said",
    "sentiment": "tone of the whole: positive, negative or neutral",
    "event": "what is done by it, one of PLOVER's sixteen types; None where nothing is",
    "rule": "name of the rule that found the statement",
    "confidence": "how probable it is that this is a statement, and of this actor, from 0 to 1",
}

_TYPES = {
    "issue_probability": "float64",
    "favor": "float64",
    "against": "float64",
    "neutral": "float64",
    "abstained": "boolean",
    "start": "int64",
    "end": "int64",
    "negated": "bool",
    "confidence": "float64",
}


def to_frame(answers: Sequence[Answer], table: pd.DataFrame) -> pd.DataFrame:
    """One row a statement and issue, with what stands beside the texts.

    Args:
        answers: What the engine said of each text, in order.
        table: One row a text, in the same order.
    """
    numbers: List[int] = []
    records: List[Tuple[Any, ...]] = []
    for number, answer in enumerate(answers):
        for record in _records(answer):
            numbers.append(number)
            records.append(record)
    found = pd.DataFrame(records, columns=list(COLUMNS), dtype=object).astype(_TYPES)
    beside = table.rename(columns={name: f"document_{name}" for name in table.columns if name in COLUMNS})
    return pd.concat([beside.iloc[numbers].reset_index(drop=True), found], axis=1)


def _records(answer: Answer) -> Iterator[Tuple[Any, ...]]:
    for statement in answer.get("statements", ()):
        before = _before(statement)
        after = _after(statement)
        for issue in statement["issues"] or (None,):
            yield (*before, *_issue(issue), *after)


def _before(statement: Answer) -> Tuple[Any, ...]:
    actor, cue = statement["actor"] or {}, statement["cue"] or {}
    addressees = "; ".join(one["actor"]["name"] for one in statement["addressees"])
    return (statement["id"], actor.get("name"), cue.get("text"), addressees)


def _issue(issue: Any) -> Tuple[Any, ...]:
    if issue is None:
        return (None, None, None, None, None, None, pd.NA)
    chances = issue["probabilities"]
    stances = (chances["favor"], chances["against"], chances["neutral"])
    return (issue["issue"], issue["probability"], issue["stance"], *stances, issue["abstained"])


def _after(statement: Answer) -> Tuple[Any, ...]:
    actor, cue, span = statement["actor"] or {}, statement["cue"] or {}, statement["span"]
    made = statement["provenance"]
    return (
        *(statement["kind"], statement["claim"]["text"], statement["text"], span["start"], span["end"]),
        *(actor.get("id"), actor.get("kind"), actor.get("country"), actor.get("role")),
        *(cue.get("lemma"), cue.get("force"), statement["negated"], statement["sentiment"]["label"]),
        *(statement.get("event"), made["rule"], made["confidence"]),
    )
