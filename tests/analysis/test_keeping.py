"""Is what a text tells worked out once, and never of another text, language or pair?"""

from __future__ import annotations

import pytest

from claims.analysis import keeping
from claims.analysis.differences import compare, compare_passages
from claims.analysis.keeping import forget, kept

ORIGINAL = "The Ash bank met on Monday.\n\nIt may lend 3 million euros, Ann Ash said.\n"
COPIES = [
    ORIGINAL.replace("may", "will"),
    ORIGINAL.replace("The Ash bank", "An ash bank"),
    # A name of the one is a name at the head of a sentence of the other.
    ORIGINAL.replace("It may", "Lend may"),
    ORIGINAL.upper(),
    f"Ann Lend spoke. {ORIGINAL}",
    "",
]


@pytest.mark.parametrize("language", ["en", "de", None])
def test_what_is_kept_tells_what_a_new_process_tells(language: str | None) -> None:
    pairs = [*((ORIGINAL, copy) for copy in COPIES), *((copy, ORIGINAL) for copy in COPIES)]
    after_others = [work(*pair, language) for pair in pairs for work in (compare, compare_passages)]
    by_themselves = []
    for pair in pairs:
        for work in (compare, compare_passages):
            forget()
            by_themselves.append(work(*pair, language))
    assert after_others == by_themselves


def test_a_short_text_is_asked_once_and_a_long_one_every_time() -> None:
    asked = []

    @kept
    def length(text: str, more: int) -> int:
        asked.append((text[:1], more))
        return len(text) + more

    short, long = "a", "b" * (keeping.LONGEST_KEPT + 1)
    for text in (short, short, long, long):
        assert length(text, 1) == len(text) + 1
    assert asked == [("a", 1), ("b", 1), ("b", 1)]
    assert length(short, 2) == 3
    forget()
    assert length(short, 1) == 2
    assert asked[3:] == [("a", 2), ("a", 1)]


def test_no_more_texts_are_kept_than_said() -> None:
    asked = []

    @kept
    def same(text: str) -> str:
        asked.append(text)
        return text

    every = [str(number) for number in range(keeping.MOST_KEPT + 1)]
    for text in (*every, every[0], every[-1]):
        same(text)
    assert asked == [*every, every[0]]
