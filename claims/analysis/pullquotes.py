"""Which lines only show words of the story again, as a layout sets a sentence large beside it?

Such a line states nothing new. It is told by its words, all of which stand in one order in a longer
paragraph.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import chain

import regex

from claims.analysis.markforms import SIGNS

FEWEST_WORDS = 6  # of a line shown again, in a row; fewer may be chance; own choice
LONGEST_SIGNATURE = 12  # words that may follow: "Ann Ash, mayor of Rome"
SHORTEST_LINE, LONGEST_LINE = 20, 600  # code points
WORD = regex.compile(r"\w+")


def pull_quotes(lines: Sequence[str]) -> frozenset[int]:
    """Return the numbers of the lines without quotation marks whose words a longer line holds.

    Two lines alike are both the story. Linear in the number of words.

    >>> sorted(pull_quotes(["It was a very hard choice", "Ann said it was a very hard choice."]))
    [0]
    """
    may = [i for i, line in enumerate(lines) if _may_show(line)]
    if not may:
        return frozenset()
    words = {line: WORD.findall(line.lower()) for line in dict.fromkeys(lines)}
    often = Counter(chain.from_iterable(map(set, words.values())))
    shown = [i for i in may if _may_be_held(words[lines[i]], often)]
    if not shown:
        return frozenset()
    longest: dict[tuple[str, ...], int] = {}
    for line, told in words.items():
        for run in _runs(told):
            longest[run] = max(longest.get(run, 0), len(line))
    return frozenset(i for i in shown if _is_held(_runs(words[lines[i]]), longest, len(lines[i])))


def _may_show(line: str) -> bool:
    """Say whether a line is short enough and has no marks save apostrophes."""
    plain = line.replace("’", "").replace("'", "")
    return SHORTEST_LINE <= len(line) <= LONGEST_LINE and SIGNS.isdisjoint(plain)


def _may_be_held(words: Sequence[str], often: Mapping[str, int]) -> bool:
    """Say whether another line has each word of those runs that it would have to hold."""
    runs = len(words) - FEWEST_WORDS + 1
    least = words[: runs // 2 + FEWEST_WORDS]
    return runs > 0 and all(often[word] > 1 for word in least)


def _is_held(
    runs: Sequence[tuple[str, ...]], longest: Mapping[tuple[str, ...], int], length: int
) -> bool:
    """Say whether longer lines hold all the runs, or all but those that reach into a signature."""
    held = next((k for k, run in enumerate(runs) if longest[run] <= length), len(runs))
    rest = len(runs) - held
    return rest == 0 or (held > rest and rest <= LONGEST_SIGNATURE)


def _runs(words: Sequence[str]) -> list[tuple[str, ...]]:
    """Return every run of so many words, in order."""
    return list(zip(*(words[k:] for k in range(FEWEST_WORDS)), strict=False))
