"""Which words of one text stand close to which of another, and how close?

A synonym, another form of a name, a word of the same sense, a more general word or one of the same
root is looked up for every word of the derived text among those of the original. So a sentence told
again in other words still meets the one it tells.
"""

from __future__ import annotations

from collections.abc import Iterable

from claims.analysis.lexicons import Lexicon

# Own choices: how much a word counts for one that stands close to it, 0..1, where 1 is the same.
SYNONYM = 0.8
NAME = 0.9
SENSE = 0.5
KIND = 0.4
ROOT = 0.4
ROOT_LETTERS = 5  # first letters that two words of one root share

Relations = dict[str, dict[str, float]]


def relations(original: Iterable[str], derived: Iterable[str], lexicon: Lexicon) -> Relations:
    """Return for each key of the derived text the other keys of the original close to it.

    Values are 0..1. Keys without any are left out. Linear in the number of keys and of the lines
    of the word tables they stand in.

    >>> from claims.analysis.lexicons import get
    >>> relations(["boat", "oak"], ["vessel"], get("en"))
    {'vessel': {'boat': 0.8}}
    """
    index = _Index(original, lexicon)
    found = {key: index.near(key) for key in sorted(derived)}
    return {key: near for key, near in found.items() if near}


class _Index:
    """The keys of one text by the lines of the word tables they stand in."""

    def __init__(self, keys: Iterable[str], lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.keys = frozenset(keys)
        self.synonyms: dict[int, list[str]] = {}
        self.names: dict[int, list[str]] = {}
        self.senses: dict[int, list[str]] = {}
        self.kinds: dict[str, list[str]] = {}
        self.roots: dict[str, list[str]] = {}
        for key in sorted(self.keys):
            self._add(key)

    def _add(self, key: str) -> None:
        for line in self.lexicon.synonyms.get(key, ()):
            self.synonyms.setdefault(line, []).append(key)
        for line in self.lexicon.names.get(key, ()):
            self.names.setdefault(line, []).append(key)
        for line in self.lexicon.senses.get(key, ()):
            self.senses.setdefault(line, []).append(key)
        for kind in self.lexicon.kinds.get(key, ()):
            self.kinds.setdefault(kind, []).append(key)
        if _has_root(key):
            self.roots.setdefault(key[:ROOT_LETTERS], []).append(key)

    def near(self, key: str) -> dict[str, float]:
        """Return the keys close to one, itself left out; the weakest ties are looked up first."""
        near: dict[str, float] = {}
        if _has_root(key):
            near.update((other, ROOT) for other in self.roots.get(key[:ROOT_LETTERS], ()))
        kinds = self.lexicon.kinds.get(key)
        if kinds:
            near.update((other, KIND) for other in sorted(self.keys.intersection(kinds)))
        near.update((other, KIND) for other in self.kinds.get(key, ()))
        for line in self.lexicon.senses.get(key, ()):
            near.update((other, SENSE) for other in self.senses.get(line, ()))
        for line in self.lexicon.synonyms.get(key, ()):
            near.update((other, SYNONYM) for other in self.synonyms.get(line, ()))
        for line in self.lexicon.names.get(key, ()):
            near.update((other, NAME) for other in self.names.get(line, ()))
        near.pop(key, None)
        return near


def _has_root(key: str) -> bool:
    """Say whether the first letters of a key tell its root; a figure's tell its kind only."""
    return len(key) >= ROOT_LETTERS and ":" not in key
