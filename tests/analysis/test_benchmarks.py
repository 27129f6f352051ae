"""Do the benchmarks measure what they can where the outside material is not at hand?"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from tests.benchmarks import quotes, ranking, shared, versions

OWN = [
    (versions.main, "own pairs, tuned: "),
    (versions.main, "own pairs, 1000 words: "),
    (partial(quotes.main, ()), "own texts, 2000 characters: "),
    (partial(quotes.main, ()), "over and over: "),
    (ranking.main, "own articles, two.jsonl: 8 articles"),
]


@pytest.fixture
def short_texts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(versions, "LONG", 2_000)
    monkeypatch.setattr(versions, "ROUNDS", 1)
    monkeypatch.setattr(quotes, "LONG", 2_000)
    monkeypatch.setattr(quotes, "SHORT", 1_000)


@pytest.mark.usefixtures("short_texts")
@pytest.mark.parametrize(("run", "own"), OWN)
def test_only_what_needs_the_outside_material_is_left_out(
    run: Callable[[], int],
    own: str,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("FACTCHECK_SHARED", str(tmp_path / "gone"))
    assert run() == 0
    printed = capsys.readouterr().out
    assert "left out: " in printed
    assert str(tmp_path / "gone" / "data") in printed
    assert own in printed


def test_what_is_at_hand_is_not_left_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert shared.has("all of it", tmp_path)
    assert capsys.readouterr().out == ""
