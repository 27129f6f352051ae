"""Which forms belong to one word, in languages other than English? Fold endings by table.

A table tells which letters count as one, which endings go, and how what is left is spelled before
one ending and another. Light on purpose, and a key for comparing, not a word: it is enough that the
forms of one word meet and that two words of one sentence seldom do.
"""

from __future__ import annotations

from typing import NamedTuple


class Endings(NamedTuple):
    """How a language inflects. `cut` has an ending a cell, `x>y` where y takes its place."""

    letters: str = ""  # letter, what it counts as, letter, …
    plurals: str = ""  # endings replaced first, each once: oes>ao
    cut: str = ""
    finals: str = ""  # at the end of what is left: qu>c
    doubled: str = ""  # letters of which two at the end count as one
    participle: str = ""  # prefix of participles, taken off where one of `closings` ends the word
    closings: str = ""
    before_participle: str = ""  # prefixes that may stand before it: an|ge|kündigt
    prefixes: str = ""  # written together with the next word: the clitics of Arabic
    shortest: int = 3


PLAIN = Endings()


class Folding:
    """A table of endings, ready for use."""

    def __init__(self, table: Endings) -> None:
        cells = table.letters.split()
        self._letters = str.maketrans(dict(zip(cells[::2], cells[1::2], strict=True)))
        self._plurals = _replacements(table.plurals)
        self._cut = _replacements(table.cut)
        self._finals = _replacements(table.finals)
        self._doubled = tuple(letter * 2 for letter in table.doubled)
        self._participle = table.participle
        self._closings = tuple(table.closings.split())
        self._before = tuple(sorted(table.before_participle.split(), key=len, reverse=True))
        self._prefixes = tuple(sorted(table.prefixes.split(), key=len, reverse=True))
        self._shortest = table.shortest

    def __call__(self, word: str) -> str:
        """Return the key of a folded word.

        >>> fold = Folding(Endings(letters="ó o", cut="ar aron o", finals="i>"))
        >>> [fold(word) for word in ("anunciar", "anunció", "anunciaron", "sol")]
        ['anunc', 'anunc', 'anunc', 'sol']
        """
        bare = word.translate(self._letters)
        bare = self._without_prefixes(self._without_participle(bare))
        bare = _replaced(bare, self._plurals, self._shortest)
        bare = _replaced(bare, self._cut, self._shortest)
        for _ in range(2):
            bare = _replaced(bare, self._finals, self._shortest)
        return bare[:-1] if bare.endswith(self._doubled) and len(bare) > self._shortest else bare

    def _without_participle(self, word: str) -> str:
        if not self._participle or not word.endswith(self._closings):
            return word
        lead = next((p for p in self._before if word.startswith(p + self._participle)), "")
        rest = word[len(lead) + len(self._participle) :]
        started = word.startswith(lead + self._participle)
        return lead + rest if started and len(rest) > self._shortest + 1 else word

    def _without_prefixes(self, word: str) -> str:
        for prefix in self._prefixes:
            if word.startswith(prefix) and len(word) - len(prefix) >= self._shortest:
                return word[len(prefix) :]
        return word


def _replacements(table: str) -> dict[str, str]:
    """Read endings and what takes their place, the longest first."""
    cells = sorted(set(table.split()), key=lambda cell: (-len(cell.partition(">")[0]), cell))
    return {ending: put for ending, _, put in (cell.partition(">") for cell in cells)}


def _replaced(word: str, endings: dict[str, str], shortest: int) -> str:
    for ending, put in endings.items():
        if word.endswith(ending) and len(word) - len(ending) >= shortest:
            return word[: -len(ending)] + put
    return word
