"""Corrections in and out."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List

import pandas as pd
import pytest

from stancekit import EngineError, InputError, Project
from stancekit.offsets import to_code_points, to_units

TEXTS = {"a": "🕊 Norway rejected the embargo on Cuba. 🇸🇪 Sweden said it backed the sanctions.", "b": "Moscow never agreed to the deal."}


def stance(**other: Any) -> Dict[str, Any]:
    return {"document": "a", "statement": "s1", "field": "stance", "of": "sanctions", "after": "neutral", **other}


@pytest.fixture(scope="module")
def analysed(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    from conftest import BUILT

    project = Project.create(tmp_path_factory.mktemp("project") / "one.stancekit", title="Cables", command=str(BUILT))
    project.add(TEXTS, dates=["2025-03-12", None], reader="fast")
    return Path(project.path).read_bytes()


@pytest.fixture
def project(analysed: bytes, tmp_path: Path) -> Project:
    (tmp_path / "two.stancekit").write_bytes(analysed)
    return Project(tmp_path / "two.stancekit")


def test_corrections_go_in_and_come_out(project: Project, analysed: bytes) -> None:
    end = TEXTS["a"].index(".")
    changes: List[Dict[str, Any]] = [
        stance(),
        {"document": "a", "statement": "s1", "field": "span", "after": {"start": 2, "end": end - 8}},
        {"document": "b", "statement": "s1", "field": "negated", "after": False},
        {"document": "b", "statement": "s1", "field": "actor", "after": None},
    ]
    assert project.correct(pd.DataFrame(changes), coder="AB") == 4
    frame = project.statements().set_index(["document", "statement"])
    first = frame.loc[("a", "s1")]
    assert (first["stance"], first["neutral"], first["date"]) == ("neutral", 1.0, "2025-03-12")
    assert first["text"] == TEXTS["a"][2 : end - 8] == TEXTS["a"][first["start"] : first["end"]]
    assert (frame.loc[("b", "s1"), "negated"], frame.loc[("b", "s1"), "actor"]) == (False, None)
    made = project.corrections()
    assert made[["document", "statement", "field", "of", "after"]].to_dict("records") == [{"of": None, **one} for one in changes]
    assert (set(made["coder"]), made["before"].tolist()[:2], made["step"].nunique()) == ({"AB"}, ["against", {"start": 2, "end": end}], 1)
    # As they came out they go into the project of somebody else.
    Path(project.path).with_name("three.stancekit").write_bytes(analysed)
    other = Project(Path(project.path).with_name("three.stancekit"))
    assert other.correct(made, coder="CD") == 4
    pd.testing.assert_frame_equal(other.statements(), project.statements())


def test_makes_none_over_another_file(project: Project, analysed: bytes) -> None:
    with pytest.raises(EngineError, match="holds something. Choose another path, open it by Project") as refused:
        Project.create(project.path)
    assert (refused.value.code, "--force" in refused.value.message) == ("OUTPUT_EXISTS", False)
    assert Path(project.path).read_bytes() == analysed


UNFIT: Dict[str, Any] = {
    "no field": ([{"document": "a", "statement": "s1", "after": 1}], "MISSING_COLUMN"),
    "a document that is not there": ([stance(document="z")], "INVALID_DOCUMENT"),
    "a statement that is not there": ([stance(), stance(statement="s9")], "INVALID_CHANGE"),
    "a span outside": ([{"document": "b", "statement": "s1", "field": "span", "after": {"start": 0, "end": 999}}], "INVALID_CHANGE"),
}


@pytest.mark.parametrize("case", UNFIT)
def test_refuses(case: str, project: Project, analysed: bytes) -> None:
    changes, code = UNFIT[case]
    with pytest.raises((InputError, EngineError)) as refused:
        project.correct(changes, coder="AB")
    assert refused.value.code == code
    assert Path(project.path).read_bytes() == analysed


def test_nothing_to_correct(project: Project, analysed: bytes) -> None:
    assert project.correct([], coder="AB") == 0
    assert len(project.corrections()) == 0
    assert Path(project.path).read_bytes() == analysed


def test_a_project_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="FILE_NOT_FOUND"):
        Project(tmp_path / "none.stancekit").statements()


@pytest.mark.parametrize("text", ["", "plain", "🕊", "a🕊b🇸🇪c", "é🕊"])
def test_offsets_go_there_and_back(text: str) -> None:
    for start in range(len(text) + 1):
        span = {"start": start, "end": len(text), "text": text}
        units = to_units([span], text)
        assert units[0]["start"] == len(text[:start].encode("utf-16-le")) // 2
        assert to_code_points(units, text) == [span]
