"""Which names and figures did a copy put in the place of the original's?

Machines that rewrite texts garble names, and each in its own way: a table of what became what tells
copies of one hand from others. Only changes of one name or figure for another count, and beside
each stands whether the copy kept to it or left the original's words in other places.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

import regex

from claims.analysis.normalization import fold
from claims.analysis.spans import Span

# Types that are about a name whatever its letters look like; scripts without capitals included.
OF_NAMES = frozenset({"name_changed", "entity_swapped"})
# Types that say nothing of one thing put in the place of another.
OTHERWISE = frozenset(
    {"typography", "paraphrase", "split", "merged", "moved", "added", "deleted", "quote_added"}
    | {"quote_dropped", "attribution_added", "attribution_lost", "hedge_added", "hedge_removed"}
)
# Small words that stand inside names, in the languages we have tables for.
INSIDE = frozenset(
    "of the and de la le du des del der den di da do dos das van von y et und al bin".split()
)
MOST_WORDS = 6  # own choice; longer stretches are phrases that hold a name

LETTER = r"[\p{L}\p{N}\p{M}]"
BLANK = r"\s+"
WORD = regex.compile(rf"{LETTER}+(?:[-.,:’']{LETTER}+)*")
OWNER = regex.compile(r"[’']s?$")
# What ends a sentence or begins a line, so that a capital after it tells of no name.
BEFORE = regex.compile(r"(?:^|[.!?…:\n“”\"„«»‘])[\s\p{P}]*$")
REACH = 12  # code points looked at before a word to see whether it begins a sentence


class Replaced(NamedTuple):
    """A difference with words on both sides: its type and its spans, in code points."""

    type: str
    original: Span
    derived: Span


class Substitution(NamedTuple):
    """Words of the original and those the copy has in their place, both as written there first.

    `times` counts the places where it was found, `stayed` those where the copy has the original's
    words all the same, `others` are what else it put in their place.
    """

    original: str
    derived: str
    times: int
    stayed: int
    others: tuple[str, ...]

    @property
    def is_consistent(self) -> bool:
        """Whether the copy has these words wherever it had those."""
        return not self.stayed and not self.others


def table(original: str, derived: str, changes: Iterable[Replaced]) -> tuple[Substitution, ...]:
    """Return what became what, the most frequent first, then in the order of the original.

    Case, marks and the ending of an owner ("’s") make no other words. Whole words are counted as
    they are written. Linear in the copy's length for each row.

    >>> one, other = "In Bucha. To Bucha.", "In Pucha. To Bucha."
    >>> table(one, other, [Replaced("name_changed", Span(3, 8), Span(3, 8))])[0][:4]
    ('Bucha', 'Pucha', 1, 1)
    """
    pairs = [
        (_bare(change.original.cut(original)), _bare(change.derived.cut(derived)))
        for change in sorted(changes, key=lambda change: change.original)
        if _is_one_for_one(change, original, derived)
    ]
    keyed = [(fold(left), fold(right)) for left, right in pairs]
    shown = dict(zip(reversed(keyed), reversed(pairs), strict=True))
    counted = Counter(key for key in keyed if key[0] != key[1])
    return tuple(
        Substitution(
            *shown[key],
            times,
            occurrences(derived, shown[key][0]),
            tuple(
                shown[other][1] for other in counted if other[0] == key[0] and other[1] != key[1]
            ),
        )
        for key, times in counted.most_common()
    )


def occurrences(text: str, words: str) -> int:
    """Count where words stand in a text as whole words, case and all; blanks may be any space.

    >>> occurrences("Ash and Ashley, Ash’s bridge", "Ash")
    2
    """
    parts = [regex.escape(part) for part in words.split()]
    if not parts:
        return 0
    pattern = rf"(?<!{LETTER}){BLANK.join(parts)}(?!{LETTER})"
    return sum(1 for _ in regex.finditer(pattern, text))


def is_name(words: str) -> bool:
    """Say whether words look like one name or figure: capitals and digits, small words inside.

    >>> is_name("Bank of England"), is_name("April 10"), is_name("the bank"), is_name("of")
    (True, True, False, False)
    """
    parts = WORD.findall(words)
    telling = [part for part in parts if part not in INSIDE]
    return bool(telling) and len(parts) <= MOST_WORDS and all(map(_is_telling, telling))


def _is_telling(word: str) -> bool:
    return word[0].isupper() or word[0].istitle() or any(map(str.isdigit, word))


def _is_one_for_one(change: Replaced, original: str, derived: str) -> bool:
    sides = _bare(change.original.cut(original)), _bare(change.derived.cut(derived))
    if change.type in OTHERWISE or not all(sides):
        return False
    if change.type in OF_NAMES:
        return all(len(side.split()) <= MOST_WORDS for side in sides)
    begins = _begins(original, change.original) or _begins(derived, change.derived)
    has_figure = all(any(map(str.isdigit, side)) for side in sides)
    return all(map(is_name, sides)) and (has_figure or not begins)


def _begins(text: str, span: Span) -> bool:
    """Say whether a place begins a sentence or a quotation, where any word has a capital."""
    return bool(BEFORE.search(text[max(0, span.start - REACH) : span.start]))


def _bare(words: str) -> str:
    """Leave away what is around the words, and the ending of an owner."""
    inner = regex.sub(r"^[\s\p{P}]+|[\s\p{P}--[%‰]]+$", "", words, flags=regex.VERSION1)
    return OWNER.sub("", inner)
