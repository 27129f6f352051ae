"""Must a text be read anew for each text it is compared with?

A question is compared with every claim found, an article with each of its copies, and a pair both
ways round. What one text tells by itself is therefore kept for the few texts asked about last.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import lru_cache, wraps
from typing import Concatenate, ParamSpec, TypeVar

Given = ParamSpec("Given")
Told = TypeVar("Told", bound=Hashable)

# Own choices: how many texts are kept, and the code points above which one is too long for that.
MOST_KEPT, LONGEST_KEPT = 16, 20_000
_forgetting: list[Callable[[], None]] = []


def kept(work: Callable[Concatenate[str, Given], Told]) -> Callable[Concatenate[str, Given], Told]:
    """Keep what a function of a text told last; of a long text it is worked out every time.

    All it is given must have a hash, and what it tells must never change.

    >>> kept(str.upper)("once")
    'ONCE'
    """
    remembered = lru_cache(maxsize=MOST_KEPT)(work)
    _forgetting.append(remembered.cache_clear)

    @wraps(work)
    def asked(text: str, /, *given: Given.args, **named: Given.kwargs) -> Told:
        if len(text) > LONGEST_KEPT:
            return work(text, *given, **named)
        return remembered(text, *given, **named)  # type: ignore[arg-type] # each has a hash

    return asked


def forget() -> None:
    """Forget all texts, as a new process has."""
    for empty in _forgetting:
        empty()
