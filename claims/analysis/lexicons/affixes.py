"""How do keys of a lexicon hang together: by an ending, a negating prefix, the ends of a scale?"""

from __future__ import annotations

from collections.abc import Mapping

# Words that a negating prefix in English does not turn.
UNTURNED = frozenset({"invaluabl", "inflammabl", "inhabit", "indebt", "unit", "dispos", "impos"})
SHORTEST_TURNED = 4  # letters
SHORTEST_BODY = 2  # letters before an ending that shows a tag


def ends(word: str, ending: str) -> bool:
    """Say whether a word has an ending and enough before it."""
    return word.endswith(ending) and len(word) - len(ending) >= SHORTEST_BODY


def stand_apart(poles: Mapping[str, frozenset[int]], one: str, other: str) -> bool:
    """Say whether two keys stand at the two ends of a line of poles."""
    here = poles.get(one)
    there = poles.get(other) if here else None
    return bool(here and there and any(-pole in there for pole in here))


def is_negated(shorter: str, longer: str, prefixes: tuple[str, ...]) -> bool:
    """Say whether what the longer word has before the shorter is a negating prefix."""
    return (
        len(shorter) >= SHORTEST_TURNED
        and longer not in UNTURNED
        and longer[: -len(shorter)] in prefixes
    )


def heads_of_one_tail(one: str, other: str) -> tuple[str, str, str] | None:
    """Return what two phrases that end alike begin with, and their tail: fall by, drop by."""
    head, _, tail = one.partition("_")
    if not tail or not other.endswith(f"_{tail}") or one == other:
        return None
    return head, other[: -len(tail) - 1], tail
