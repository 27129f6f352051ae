"""Which words of one text stand close to which of another, and how close?

A synonym, another form of a name, a word of the same sense, a more general word or one of the same
root is looked up for every word of the derived text among those of the original. So a sentence told
again in other words still meets the one it tells.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

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
    mine, yours = frozenset(original), frozenset(derived)
    found: Relations = {}
    # The weakest ties first, so that the closest of several is kept.
    _by_root(found, mine, yours)
    _by_kind(found, mine, yours, lexicon.kinds)
    for table, share in (
        (lexicon.senses, SENSE),
        (lexicon.synonyms, SYNONYM),
        (lexicon.names, NAME),
    ):
        _by_line(found, mine, yours, table, share)
    return {key: found[key] for key in sorted(found)}


def _tie(found: Relations, here: str, there: str, share: float) -> None:
    if here != there:
        found.setdefault(there, {})[here] = share


def _by_root(found: Relations, mine: frozenset[str], yours: frozenset[str]) -> None:
    roots: dict[str, list[str]] = {}
    for key in filter(_has_root, mine):
        roots.setdefault(key[:ROOT_LETTERS], []).append(key)
    for there in filter(_has_root, yours):
        for here in roots.get(there[:ROOT_LETTERS], ()):
            _tie(found, here, there, ROOT)


def _by_kind(
    found: Relations,
    mine: frozenset[str],
    yours: frozenset[str],
    kinds: Mapping[str, str],
) -> None:
    for key in (mine | yours) & kinds.keys():
        row = kinds[key].split()
        if key in mine:
            for there in yours.intersection(row):
                _tie(found, key, there, KIND)
        if key in yours:
            for here in mine.intersection(row):
                _tie(found, here, key, KIND)


def _by_line(
    found: Relations,
    mine: frozenset[str],
    yours: frozenset[str],
    table: Mapping[str, frozenset[int]],
    share: float,
) -> None:
    """Tie keys that stand in one line of a table."""
    lines: dict[int, list[str]] = {}
    for there in yours & table.keys():
        for line in table[there]:
            lines.setdefault(line, []).append(there)
    for here in mine & table.keys():
        for line in table[here]:
            for there in lines.get(line, ()):
                _tie(found, here, there, share)


def _has_root(key: str) -> bool:
    """Say whether the first letters of a key tell its root; a figure's tell its kind only."""
    return len(key) >= ROOT_LETTERS and ":" not in key
