"""How do the desk's templates reach into values that Django's own language does not?"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django import template

register = template.Library()


@register.filter
def at(mapping: Mapping[Any, Any], key: Any) -> Any:
    """Look a key up.

    >>> at({"a": 1}, "a"), at({}, "a")
    (1, None)
    """
    return mapping.get(key)


@register.filter
def words(code: str) -> str:
    """Show a code as words.

    >>> words("quote_altered"), words("reverses-meaning")
    ('quote altered', 'reverses meaning')
    """
    return code.replace("_", " ").replace("-", " ")


@register.filter
def percent(share: float | None) -> str:
    """Show a score between 0 and 1.

    >>> percent(0.874), percent(None)
    ('87 %', '–')
    """
    return "–" if share is None else f"{share:.0%}".replace("%", " %")
