"""May words that no table knows for the same be taken for the same in this copy?

A copy that says nearly everything in other words and still keeps its names right was made with
care: there an unknown word in another's place is most likely its like. A copy that garbles names
was made by a machine that did not understand it, and one that leaves nearly everything as it was
changed that one word on purpose; in both, an editor has to look.
"""

from __future__ import annotations

from collections.abc import Iterable

from claims.analysis.findings import COSMETIC, ONE_SIDED, REVERSES, Difference
from claims.analysis.recasting import OF_OTHER_WORDS as RECAST_RULES

# Own choices: rules that tell a harmless rewording, one that tells a garbled name, and how many
# there must be at least or at most, for each unit and in all, in a careful rewriting.
REWORDED = frozenset(
    {"synonyms", "rephrased", "recast", "moved-words", "function-words", "figure", "figure-respelt"}
    | {"words-in-no-table", "other-state", "figure-told-otherwise"}
)
GARBLED = frozenset({"similar-name", "quoted-similar-name"})
THIN = "words-in-no-table"  # of a language whose tables are thin
# A small word gained or lost beside words that became others, with which it may say the same.
OF_OTHER_WORDS = frozenset(
    f"{what}-of-other-words" for what in ("negation", "status", "quantity", "duty", "hedge")
)
# A small word in a recast sentence, or another verb of another time, where nothing is news.
RECAST = frozenset(RECAST_RULES.values()) | {"other-state"}
UNKNOWN = frozenset({"unrelated-words", "negated-opposite", "particle", THIN})
UNKNOWN |= OF_OTHER_WORDS
# A figure for which no other is known to stand: it may be told in words, but that is to be checked.
UNKNOWN_FIGURES = frozenset({"figure-one-sided", "figure-of-other-kind"})
SHORT = 30  # code points of a phrase that only one side has
LEAST, MUCH, THROUGHOUT = 8, 0.5, 1.5
FEW_TURNED = 0.25  # reversals for each unit, in a copy that rewords less than throughout
FEW_SENTENCES = 0.1  # added or deleted for each unit, in a copy that says what the original says
SENTENCE = "sentence"
MOST_GARBLED = 2
CAREFUL = "careful-rewriting"
FIGURE = "figure-told-otherwise"


def weighed(found: Iterable[Difference], units: int) -> list[Difference]:
    """Return the differences, those of unknown words cosmetic where the copy was made with care."""
    found = list(found)
    if not is_rewording(found, units):
        return found
    trusted = frozenset({THIN})
    if is_careful(found):
        throughout = is_rewording(found, units, THROUGHOUT)
        steady = throughout or _turned(found) <= FEW_TURNED * units
        trusted = UNKNOWN if steady else OF_OTHER_WORDS | {THIN}
        if throughout and _sentences(found) <= FEW_SENTENCES * units:
            trusted = trusted | RECAST
            found = [
                one._replace(type="paraphrase", rule=FIGURE) if one.rule in UNKNOWN_FIGURES else one
                for one in found
            ]
        found = [
            _trusted(one, CAREFUL) if one.rule in ONE_SIDED and _is_short(one) else one
            for one in found
        ]
    return [
        _trusted(one, THIN if one.rule == THIN else CAREFUL) if one.rule in trusted else one
        for one in found
    ]


def _trusted(one: Difference, rule: str) -> Difference:
    return one._replace(type="paraphrase", severity=COSMETIC, rule=rule)


def _is_short(one: Difference) -> bool:
    """Say whether words that only one side has are few enough to be part of another phrase."""
    place = one.original or one.derived
    return place is not None and place.end - place.start <= SHORT


def is_careful(found: Iterable[Difference]) -> bool:
    """Say whether a copy garbles next to nothing."""
    return sum(one.rule in GARBLED for one in found) <= MOST_GARBLED


def _turned(found: Iterable[Difference]) -> int:
    return sum(one.severity == REVERSES for one in found)


def _sentences(found: Iterable[Difference]) -> int:
    return sum(one.rule == SENTENCE for one in found)


def is_rewording(found: Iterable[Difference], units: int, least: float = MUCH) -> bool:
    """Say whether a copy puts much in other words: so many of its places for each unit."""
    reworded = sum(one.rule in REWORDED for one in found)
    return reworded >= max(LEAST, least * units)
