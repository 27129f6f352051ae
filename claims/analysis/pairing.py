"""Which piece of one text became which piece of the other, where a stretch of words changed?

Every two pieces are scored by what they have in common (a name, a meaning, a root, the task of
turning or weakening a sentence), and the pairs are chosen that score best together, in order.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz import fuzz

from claims.analysis.lexemes import Lexeme
from claims.analysis.lexicons import Lexicon, Tags, get, stem
from claims.analysis.lexicons.counting import words_of
from claims.analysis.shortforms import SHORT
from claims.analysis.sides import is_short_for
from claims.analysis.values import TIME_KINDS, same_worth

# Own choices: how strongly two pieces belong together, 0..1, and what makes them a pair.
EQUAL, ONE_NAME, SYNONYM, OPPOSITE = 1.0, 0.95, 0.9, 0.8
SAME_FACT, SAME_ROLE, AKIN, SAME_ROOT = 0.75, 0.7, 0.65, 0.6
PAIRED = 0.55
WEAK_CONTENT, WEAK_FUNCTION = 0.15, 0.1
NAME_RATIO = 67  # percent of shared characters above which two names may be one, misspelt
CHARACTERS_RATIO = 66  # the same for names of a few characters each: two of three
ROOT = 4  # first letters two words of one root share at least
LARGEST_TABLE = 40_000  # cells; a larger block is left as it is
ONE = "number:1"  # the key of the figure 1
JUDGED = ("negation", "hedge", "modal:", "status:", "approximation", "quantity:")


def best_pairs(
    one: Sequence[Lexeme], other: Sequence[Lexeme], lexicon: Lexicon
) -> list[tuple[int, int]]:
    """Return the best pairs in rising order, by dynamic programming over how well pieces fit.

    Places in the two sequences; none where the table would pass `LARGEST_TABLE`.
    """
    rows, columns = len(one), len(other)
    if not rows or not columns or rows * columns > LARGEST_TABLE:
        return []
    if rows == columns == 1:
        return [(0, 0)] if kinship(one[0], other[0], lexicon) >= PAIRED else []
    fits = [[kinship(mine, yours, lexicon) for yours in other] for mine in one]
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for i in range(rows - 1, -1, -1):
        for j in range(columns - 1, -1, -1):
            best[i][j] = max(best[i + 1][j], best[i][j + 1], best[i + 1][j + 1] + fits[i][j])
    found = []
    i = j = 0
    while i < rows and j < columns:
        if best[i][j] == best[i + 1][j + 1] + fits[i][j] and fits[i][j] > 0:
            if fits[i][j] >= PAIRED:
                found.append((i, j))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return found


def are_near_names(one: str, other: str, lexicon: Lexicon) -> bool:
    """Say whether a name may be another one misspelt; both folded."""
    return fuzz.ratio(one, other) >= (CHARACTERS_RATIO if lexicon.whole else NAME_RATIO)


def kinship(one: Lexeme, other: Lexeme, lexicon: Lexicon) -> float:
    """Score how much two pieces look like one piece changed, 0..1; symmetric."""
    if one.key == other.key:
        return EQUAL if one.is_content else WEAK_FUNCTION * 2
    if one.value is not None or other.value is not None:
        turned = _is_verb_of_size(one) or _is_verb_of_size(other)
        if turned and lexicon.are_opposites(word_key(one, lexicon), word_key(other, lexicon)):
            return OPPOSITE
        return _fact_kinship(one, other, lexicon.code)
    tie = _tie(lexicon.code, one.key, other.key)
    if tie >= OPPOSITE:
        return tie
    if (SHORT in one.tags or SHORT in other.tags) and is_short_for(one, other):
        return ONE_NAME
    if lexicon.are_turned(one.norm, other.norm):
        return OPPOSITE
    if tie == SAME_ROLE or (is_judged(one) and is_judged(other)):
        return SAME_ROLE
    if tie:
        return tie
    if one.kind == other.kind == "name":
        ratio = fuzz.ratio(one.norm, other.norm)
        return SAME_ROLE if ratio >= NAME_RATIO else WEAK_CONTENT
    if not (one.is_content and other.is_content):
        return WEAK_FUNCTION if one.is_content == other.is_content else 0.0
    if one.key[:ROOT] == other.key[:ROOT] and len(min(one.key, other.key, key=len)) >= ROOT:
        return SAME_ROOT
    return WEAK_CONTENT


@lru_cache(maxsize=65536)
def _tie(code: str, one: str, other: str) -> float:
    """Score how strongly the tables of a language tie two keys, 0 for not at all.

    The same words meet again and again, in a text and in all copies of a story.
    """
    lexicon = get(code)
    strangers = lexicon.are_strangers(one, other)
    if not strangers:
        if lexicon.are_variants(one, other) or lexicon.are_one_name(one, other):
            return ONE_NAME
        if lexicon.are_synonyms(one, other):
            return SYNONYM
        if lexicon.are_opposites(one, other):
            return OPPOSITE
    if lexicon.are_complements(one, other):
        return OPPOSITE
    if lexicon.are_particled(one, other):
        return SAME_ROLE
    return AKIN if not strangers and lexicon.are_akin(one, other) else 0.0


def _are_ones(one: Lexeme, other: Lexeme, code: str) -> bool:
    """Say whether one piece is the figure 1 and the other the word for it, mostly a pronoun."""
    figure, word = (one, other) if other.value is None else (other, one)
    return figure.key == ONE and word.norm in words_of(code).ones


def _fact_kinship(one: Lexeme, other: Lexeme, code: str) -> float:
    if one.value is None or other.value is None:
        return SYNONYM if _are_ones(one, other, code) else 0.0
    if same_worth(one.value, other.value):
        return SYNONYM
    if (one.kind in TIME_KINDS) != (other.kind in TIME_KINDS):
        return WEAK_CONTENT
    return SAME_FACT if one.kind == other.kind else SAME_ROOT


def word_key(piece: Lexeme, lexicon: Lexicon) -> str:
    """Return the key of a piece as a word, even if it is read as a figure: doubled."""
    return stem(piece.norm, lexicon) if _is_verb_of_size(piece) else piece.key


def _is_verb_of_size(piece: Lexeme) -> bool:
    return piece.kind == "times" and piece.norm.isalpha()


def is_judged(piece: Lexeme) -> bool:
    """Say whether a piece may turn, weaken or strengthen what stands around it."""
    return bool(piece.tags) and are_judged(piece.tags)


@lru_cache(maxsize=4096)
def are_judged(tags: Tags) -> bool:
    """Say whether any of some tags is of a word that turns, weakens or strengthens."""
    return any(tag.startswith(JUDGED) for tag in tags)
