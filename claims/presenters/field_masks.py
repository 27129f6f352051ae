"""Which parts of an answer were asked for?

Google's APIs take a mask, `claims(text,claimReview/url),nextPageToken`, and answer with those parts
only. A mask is a tree of names, in which nothing below a name stands for all of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from claims.exceptions import Invalid

# Source: https://developers.google.com/custom-search/v1/performance (partial response): names
# joined by slashes, several in parentheses, `*` for any; and, with dots for slashes, the JSON form
# of google.protobuf.FieldMask. Space around a name is passed over.
TOKEN = re.compile(r"\s*([A-Za-z_][A-Za-z0-9_]*|[*(),./])\s*", re.ASCII)
BELOW = ("/", ".")
ANY = "*"
MAX_DEPTH = 16
Mask = dict[str, Any]


def read(mask: str, shape: Mask) -> Mask:
    """Read a mask for documents of a shape, which is written as a tree of names, too.

    Raises: Invalid for what is no mask, and for names that the shape has not.

    >>> read("a(b,c/d),e", {"a": {"b": {}, "c": {"d": {}}}, "e": {}})
    {'a': {'b': {}, 'c': {'d': {}}}, 'e': {}}
    """
    found = list(TOKEN.finditer(mask))
    tokens = [match[1] for match in found]
    if not tokens or sum(len(match[0]) for match in found) != len(mask):
        raise _unreadable(mask)
    wanted, rest = _names(tokens, 0)
    if rest:
        raise _unreadable("".join(rest))
    _check(wanted, shape, "")
    return wanted


def apply(mask: Mask, document: Any) -> Any:
    """Keep the parts of a document that a mask names.

    >>> apply({"*": {"a": {}}}, {"x": [{"a": 1, "b": 2}, {"a": 3}], "y": {"b": 4}, "z": 5})
    {'x': [{'a': 1}, {'a': 3}], 'y': {}}
    """
    if not mask:
        return document
    if isinstance(document, list):
        return [apply(mask, item) for item in document]
    if not isinstance(document, dict):
        return document
    wanted = {name: _joined(_below(mask, name)) for name in document if {name, ANY} & mask.keys()}
    return {
        name: apply(below, document[name])
        for name, below in wanted.items()
        if not below or isinstance(document[name], (dict, list))
    }


def _below(mask: Mask, name: str) -> Iterable[Mask]:
    return (mask[each] for each in (name, ANY) if each in mask)


def _joined(masks: Iterable[Mask]) -> Mask:
    """Join masks of one part: what any of them names, and all of it where one names all.

    >>> _joined([{"a": {"b": {}}}, {"a": {"c": {}}, "d": {"e": {}}}, {"d": {}}])
    {'a': {'b': {}, 'c': {}}, 'd': {}}
    >>> _joined([{"a": {}}, {}])
    {}
    """
    every = list(masks)
    if not all(every):
        return {}
    names = dict.fromkeys(name for mask in every for name in mask)
    return {name: _joined(mask[name] for mask in every if name in mask) for name in names}


def _check(mask: Mask, shape: Mask, path: str) -> None:
    """Refuse a mask that names what documents of a shape never hold."""
    for name, below in mask.items():
        here = f"{path}/{name}" if path else name
        inner = shape.get(name)
        if name == ANY and shape:
            # What any of the parts may hold.
            inner = {key: deep for each in shape.values() for key, deep in each.items()}
        if inner is None:
            raise Invalid(problem=f"Invalid field selection {here[:80]}", pointer="/fields")
        _check(below, inner, here)


def _names(tokens: list[str], depth: int) -> tuple[Mask, list[str]]:
    """Read names separated by commas; give what follows them."""
    found = []
    while True:
        one, tokens = _name(tokens, depth)
        found.append(one)
        if tokens[:1] != [","]:
            return _joined(found), tokens
        tokens = tokens[1:]


def _name(tokens: list[str], depth: int) -> tuple[Mask, list[str]]:
    if not tokens or tokens[0] in "(),./" or depth > MAX_DEPTH:
        raise _unreadable("".join(tokens))
    name, rest = tokens[0], tokens[1:]
    if rest and rest[0] in BELOW:
        inner, rest = _name(rest[1:], depth + 1)
        return {name: inner}, rest
    if rest[:1] == ["("]:
        inner, rest = _names(rest[1:], depth + 1)
        if rest[:1] != [")"]:
            raise _unreadable("".join(rest) or name)
        return {name: inner}, rest[1:]
    return {name: {}}, rest


def _unreadable(at: str) -> Invalid:
    problem = f"This field mask cannot be read at '{at[:40]}'."
    return Invalid(problem=problem, pointer="/fields")
