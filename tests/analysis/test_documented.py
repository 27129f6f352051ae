"""Does docs/analysis.md name everything that analyze and compare print?"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import claims
from claims.analysis.detection import FORMS, analyze
from claims.analysis.differences import compare
from claims.analysis.findings import COSMETIC, REVERSES, SUBSTANTIVE, TYPES
from claims.analysis.worths import KINDS

PAGE = (Path(claims.__file__).parents[1] / "docs" / "analysis.md").read_text(encoding="utf-8")
STORY = "Ash said that Bell denied it. “Prices rose 3 percent in May,” Ash told the BBC."


def keys(value: Any) -> Iterator[str]:
    """Yield every key of a JSON document."""
    if isinstance(value, dict):
        yield from value
        for inner in value.values():
            yield from keys(inner)
    if isinstance(value, list):
        for inner in value:
            yield from keys(inner)


def test_every_key_is_named() -> None:
    analysed = analyze(STORY, "en").as_json()
    compared = compare(STORY, STORY.replace("3", "5"), "en").as_json()
    printed = {*keys(analysed), *keys(compared)}
    assert {"via", "facets", "contents", "differences"} <= printed
    assert [key for key in sorted(printed) if f"`{key}`" not in PAGE] == []


def test_every_value_of_a_choice_is_named() -> None:
    choices = (*FORMS, *KINDS, *TYPES, "place", "person", "organisation", "name")
    severities = (COSMETIC, SUBSTANTIVE, REVERSES)
    assert [value for value in (*choices, *severities) if f"`{value}`" not in PAGE] == []
