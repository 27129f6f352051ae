"""Does the work grow with the length of a text and no faster, whatever marks it is full of?

Nothing here looks at a clock. What is counted is the calls made and the characters cut out of the
text: four times the text may cost about four times as much, where work that grows with the square
costs sixteen times.
"""

from __future__ import annotations

import cProfile
from collections.abc import Callable
from typing import SupportsIndex

import pytest

from claims.analysis.detection import analyze
from claims.analysis.paragraphs import paragraphs
from claims.analysis.quotemarks import pair_marks

SHORT, LONG = 500, 2_000  # pieces; both make sentences too long to be searched for speakers
GROWTH = 1.15 * LONG / SHORT

MARKS = [
    '"',
    "“a ",
    '"\n',
    '"a\n\n',
    "”\n",
    '"a b\n',
    "'a ",
    "«»",
    "“a” ",
    '""" ',
    '"." ',
    "?” ",
    "“a ‘b ",
    ": “a ",
    ", “a ‘b ",
    ": “a b” ",
    "Ash said: “a b” ",
    "“It fell.”\n",
    "“It fell: “a\n\n",
    "a\n",
]


class Watched(str):
    """A text that counts the characters cut out of it."""

    cut = 0

    def __getitem__(self, place: SupportsIndex | slice) -> str:
        piece = super().__getitem__(place)
        self.cut += len(piece)
        return piece


def cut_by(work: Callable[[str], object], text: str) -> int:
    watched = Watched(text)
    work(watched)
    return watched.cut


def calls_of(work: Callable[[str], object], text: str) -> int:
    counter = cProfile.Profile()
    counter.enable()
    try:
        work(text)
    finally:
        counter.disable()
    return sum(entry.callcount + entry.reccallcount for entry in counter.getstats())


def analyzed(text: str) -> object:
    return analyze(text, "en")


def paired(text: str) -> object:
    return pair_marks(text, paragraphs(text))


@pytest.mark.parametrize("piece", MARKS)
@pytest.mark.parametrize("work", [paired, analyzed])
def test_characters_cut_grow_with_the_text(work: Callable[[str], object], piece: str) -> None:
    short, long = (cut_by(work, piece * times) for times in (SHORT, LONG))
    assert short > 0
    assert long <= GROWTH * short


@pytest.mark.parametrize("piece", MARKS)
def test_calls_grow_with_the_text(piece: str) -> None:
    analyzed(piece * SHORT)  # what is worked out once and kept counts for neither
    short, long = (calls_of(analyzed, piece * times) for times in (SHORT, LONG))
    assert long <= GROWTH * short


@pytest.mark.parametrize("count", [cut_by, calls_of])
def test_work_that_grows_with_the_square_is_seen(
    count: Callable[[Callable[[str], object], str], int],
) -> None:
    def square(text: str) -> object:
        return [text[:i].strip() for i in range(len(text))]

    def step(text: str) -> object:
        return [square(text) for _ in text] if count is calls_of else square(text)

    short, long = (count(step, "a" * times) for times in (50, 200))
    assert long > 12 * short
