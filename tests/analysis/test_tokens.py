"""Are words, numbers and marks cut so that equal words are equal tokens?"""

from __future__ import annotations

import pytest

from claims.analysis.tokens import words
from tests.marked import marked

CUTS = [
    ("China’s GDP", "China ’s GDP"),
    ("They don't know.", "They don't know ."),
    ("3,000 or 3.5% at 10:30", "3,000 or 3.5 % at 10:30"),
    ("well-known", "well - known"),
    ("the U.S. Army", "the U.S. Army"),
    ("L’État d'Ash qu’elle", "L’ État d' Ash qu’ elle"),
    ("价格3%。", "价 格 3 % 。"),
    ("👩‍👩‍👧 e\u0301te\u0301", "👩‍👩‍👧 e\u0301te\u0301"),
    ("co\u00adop", "co\u00adop"),
    ("@ash #tag", "@ ash # tag"),
]


@pytest.mark.parametrize(("text", "cut"), CUTS)
def test_cuts(text: str, cut: str) -> None:
    assert [token.text for token in words(text)] == cut.split(" ")


def test_kinds() -> None:
    assert [token.kind for token in words("It fell 3% 在")] == [
        "word", "word", "number", "sign", "word",
    ]  # fmt: skip


def test_tokens_of_a_part_count_from_the_start_of_the_text() -> None:
    text, (part,) = marked("He said |it fell| today")
    tokens = words(text, part)
    assert [token.text for token in tokens] == ["it", "fell"]
    assert all(token.span.cut(text) == token.text for token in tokens)


@pytest.mark.parametrize("word", ["Ash", "a", "U", "été", "дом", "e\u0301te\u0301", "co\u00adop"])
@pytest.mark.parametrize("behind", [" x", ", x", "; x", ". x", "\nx", ") x", "? x"])
def test_a_word_is_one_word_whatever_stands_behind_it(word: str, behind: str) -> None:
    assert words(word + behind)[0] == words(word + "…")[0]


def test_a_blank_that_carries_a_mark_is_no_white_space() -> None:
    assert [token.text for token in words("a \u0301 b")] == ["a", " \u0301", "b"]
