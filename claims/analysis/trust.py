"""May words that no table knows for the same be taken for the same in this copy?

A copy that says nearly everything in other words and still keeps its names right was made with
care: there an unknown word in another's place is most likely its like. A copy that garbles names
was made by a machine that did not understand it, and one that leaves nearly everything as it was
changed that one word on purpose; in both, an editor has to look.
"""

from __future__ import annotations

from collections.abc import Iterable

from claims.analysis.findings import COSMETIC, Difference

# Own choices: rules that tell a harmless rewording, one that tells a garbled name, and how many
# there must be at least or at most, for each unit and in all, in a careful rewriting.
REWORDED = frozenset(
    {"synonyms", "rephrased", "recast", "moved-words", "function-words", "figure"}
    | {"words-in-no-table"}
)
GARBLED = frozenset({"similar-name", "quoted-similar-name"})
THIN = "words-in-no-table"  # of a language whose tables are thin
# A small word gained or lost beside words that became others, with which it may say the same.
OF_OTHER_WORDS = frozenset(
    f"{what}-of-other-words" for what in ("negation", "status", "quantity", "duty", "hedge")
)
UNKNOWN = frozenset({"unrelated-words", "negated-opposite", THIN}) | OF_OTHER_WORDS
ONE_SIDED = frozenset({"one-sided", "words-for-function-words"})
SHORT = 30  # code points of a phrase that only one side has
LEAST, LEAST_A_UNIT = 8, 0.5
MOST_GARBLED = 2


def weighed(found: Iterable[Difference], units: int) -> list[Difference]:
    """Return the differences, those of unknown words cosmetic where the copy was made with care."""
    found = list(found)
    if is_careful(found, units):
        return [
            _trusted(one, "careful-rewriting")
            if one.rule in UNKNOWN or (one.rule in ONE_SIDED and _is_short(one))
            else one
            for one in found
        ]
    if is_rewording(found, units):
        return [_trusted(one, one.rule) if one.rule == THIN else one for one in found]
    return found


def _trusted(one: Difference, rule: str) -> Difference:
    return one._replace(type="paraphrase", severity=COSMETIC, rule=rule)


def _is_short(one: Difference) -> bool:
    """Say whether words that only one side has are few enough to be part of another phrase."""
    place = one.original or one.derived
    return place is not None and place.end - place.start <= SHORT


def is_careful(found: Iterable[Difference], units: int) -> bool:
    """Say whether a copy of so many units rewords much and garbles next to nothing."""
    found = list(found)
    garbled = sum(one.rule in GARBLED for one in found)
    return is_rewording(found, units) and garbled <= MOST_GARBLED


def is_rewording(found: Iterable[Difference], units: int) -> bool:
    """Say whether a copy of so many units puts much of what it says in other words."""
    reworded = sum(one.rule in REWORDED for one in found)
    return reworded >= max(LEAST, LEAST_A_UNIT * units)
