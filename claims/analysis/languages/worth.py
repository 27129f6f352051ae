"""Which words make a sentence worth checking, or not? The classes a language's table may fill in.

A class is a set of folded words; one written with a star at its end is the beginning of words:
"kill*" is kill, kills, killed and killing. A class left empty is never counted.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import lru_cache

from claims.analysis.normalization import fold

SHORTEST_STEM = 2  # letters; a shorter beginning would fit nearly any word
MOST_REMEMBERED = 50_000  # words whose classes are kept, so that memory has a bound


@dataclass(frozen=True, slots=True)
class Worth:
    """Words between white space, by what they say about a sentence."""

    # What speaks for a claim of public consequence.
    harm: str = ""  # death, injury, crime, illness, war, disaster
    public: str = ""  # laws, money, government, health, migration, climate: what publics decide on
    evidence: str = ""  # studies, figures, records and their finding verbs
    trend: str = ""  # going up, down or staying as it was
    effect: str = ""  # one thing brings about, needs or hinders another
    degree: str = ""  # shares, ranks and superlatives: most, majority, only, first, largest
    deed: str = ""  # what somebody did that can be looked up: arrested, banned, launched
    # What speaks against one.
    encounter: str = ""  # meetings, visits, interviews, posts: who met whom
    proposal: str = ""  # asking, planning, wishing, promising: nothing is so yet
    judgement: str = ""  # praise, blame and feeling
    pastime: str = ""  # sport, show, art: true or not, of little consequence
    words_about: str = ""  # text about texts and talk: statement, comment, interview, article


NO_WORTH = Worth()
CLASSES = tuple(one.name for one in fields(Worth))


class WorthWords(dict[str, tuple[str, ...]]):
    """The classes of folded words in one language: a word's own, else its longest beginning's.

    >>> words = WorthWords(Worth(harm="kill*", deed="killjoy"))
    >>> words["killing"], words["killjoy"], words["mill"]
    (('harm',), ('deed',), ())
    """

    def __init__(self, worth: Worth) -> None:
        super().__init__()
        self._whole: dict[str, tuple[str, ...]] = {}
        self._stems: dict[str, tuple[str, ...]] = {}
        for name in CLASSES:
            for word in dict.fromkeys(fold(getattr(worth, name)).split()):
                table = self._stems if word.endswith("*") else self._whole
                key = word.rstrip("*")
                table[key] = (*table.get(key, ()), name)
        self._longest = max(map(len, self._stems), default=0)

    def __missing__(self, word: str) -> tuple[str, ...]:
        if len(self) >= MOST_REMEMBERED:
            self.clear()
        found = self[word] = self._look_up(word)
        return found

    def _look_up(self, word: str) -> tuple[str, ...]:
        if word in self._whole:
            return self._whole[word]
        for length in range(min(len(word), self._longest), SHORTEST_STEM - 1, -1):
            if word[:length] in self._stems:
                return self._stems[word[:length]]
        return ()


@lru_cache(maxsize=64)
def worth_words(worth: Worth) -> WorthWords:
    """Return the classes of a table, made once."""
    return WorthWords(worth)
