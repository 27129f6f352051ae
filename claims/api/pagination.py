"""How does a long list go on?

By a cursor: the place after which the next page begins, signed together with the question it
belongs to. New rows never shift a page, a page costs the same however deep it lies, and a cursor
that was tampered with, or is used for another question, is refused.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any, NamedTuple, TypeVar
from urllib.parse import urlencode

from django.conf import settings
from django.core import signing
from django.db.models import Model, Q, QuerySet

from claims.exceptions import Invalid

M = TypeVar("M", bound=Model)
Order = tuple[str, ...]
SALT = "claims.api.cursor"
MAX_LIMIT = 50
DEFAULT_LIMIT = 20
# The longest cursor we give out has about half of this.
MAX_CURSOR_CHARACTERS = 600
# What may change from one page to the next.
FREE = {"cursor", "limit"}


class Page(NamedTuple):
    """The rows of one page, and the address of the next; None at the end."""

    rows: list[Any]
    next: str | None


def page(rows: QuerySet[M], path: str, query: Mapping[str, Any], order: Order = ("-pk",)) -> Page:
    """Cut one page out of a list.

    `query` holds the checked parameters, `limit` and `cursor` among them. `order` names columns
    that together are unique, all rising or all falling.

    Raises: Invalid for a cursor that is not ours or belongs to another question.
    """
    asked = {name: value for name, value in query.items() if name not in FREE and value is not None}
    if query.get("cursor"):
        rows = rows.filter(after(order, read(query["cursor"], path, asked)))
    found = list(rows.order_by(*order)[: query["limit"] + 1])
    shown = found[: query["limit"]]
    if len(found) == len(shown):
        return Page(shown, None)
    place = [getattr(shown[-1], name.removeprefix("-")) for name in order]
    again = {**asked, "limit": query["limit"], "cursor": cursor(place, path, asked)}
    return Page(shown, f"{settings.FACTCHECK_BASE_URL}{path}?{urlencode(again)}")


def after(order: Order, place: list[Any]) -> Q:
    """Say which rows come after a place.

    >>> after(("start", "pk"), [7, 3])
    <Q: (OR: ('start__gt', 7), (AND: ('start', 7), ('pk__gt', 3)))>
    """
    names = [name.removeprefix("-") for name in order]
    beyond = "lt" if order[0].startswith("-") else "gt"
    condition = Q()
    for name, value in zip(reversed(names), reversed(place), strict=True):
        further = Q(**{f"{name}__{beyond}": value})
        condition = further | (Q(**{name: value}) & condition) if condition else further
    return condition


def cursor(place: list[Any], path: str, asked: Mapping[str, Any]) -> str:
    """Sign a place in the answer to one question."""
    plain = [value if isinstance(value, int) else value.isoformat() for value in place]
    return signing.dumps([plain, question(path, asked)], salt=SALT)


def read(cursor: str, path: str, asked: Mapping[str, Any], pointer: str = "/cursor") -> list[Any]:
    """Read a cursor; `pointer` says where in the request it stood.

    Raises: Invalid.
    """
    try:
        if len(cursor) > MAX_CURSOR_CHARACTERS:
            raise signing.BadSignature
        place, belongs = signing.loads(cursor, salt=SALT)
    except signing.BadSignature as error:
        raise Invalid(problem="This cursor is not one of ours.", pointer=pointer) from error
    if belongs != question(path, asked):
        problem = "This cursor belongs to another query. Start again without it."
        raise Invalid(problem=problem, pointer=pointer)
    return list(place)


def question(path: str, asked: Mapping[str, Any]) -> str:
    """Give a short name to a path and its parameters, whatever their order.

    >>> question("/a", {"x": 1, "y": 2}) == question("/a", {"y": 2, "x": 1})
    True
    """
    text = json.dumps([path, sorted(asked.items())], default=str)
    return hashlib.sha256(text.encode()).hexdigest()[:16]
