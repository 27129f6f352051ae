"""Which parts of an answer were asked for?

Google's APIs take a mask, `claims(text,claimReview/url),nextPageToken`, and answer with those parts
only.
"""

from __future__ import annotations

import re
from typing import Any

from claims.exceptions import Invalid

# Source: https://cloud.google.com/apis/docs/system-parameters (fields);
# the grammar is that of "Partial response" in Google's API guides.
TOKEN = re.compile(r"[A-Za-z_*][A-Za-z0-9_]*|[(),/]")
MAX_DEPTH = 16
Mask = dict[str, Any]


def read(mask: str) -> Mask:
    """Read a mask into nested names; {} below a name means all of it.

    Raises: Invalid.

    >>> read("claims(text,claimReview/url),nextPageToken")
    {'claims': {'text': {}, 'claimReview': {'url': {}}}, 'nextPageToken': {}}
    """
    tokens = TOKEN.findall(mask)
    if "".join(tokens) != mask or not tokens:
        raise _wrong(mask)
    found, rest = _names(tokens, 0)
    if rest:
        raise _wrong(mask)
    return found


def apply(mask: Mask, document: Any) -> Any:
    """Keep the parts of a document that a mask names.

    >>> apply(read("claims/text"), {"claims": [{"text": "a", "b": 1}], "c": 2})
    {'claims': [{'text': 'a'}]}
    """
    if not mask or "*" in mask:
        return document
    if isinstance(document, list):
        return [apply(mask, item) for item in document]
    if isinstance(document, dict):
        return {name: apply(mask[name], document[name]) for name in document if name in mask}
    return document


def _names(tokens: list[str], depth: int) -> tuple[Mask, list[str]]:
    """Read names separated by commas; give what follows them."""
    found: Mask = {}
    while True:
        below, tokens = _name(tokens, depth)
        for name, inner in below.items():
            found[name] = found.get(name, {}) | inner
        if not tokens or tokens[0] != ",":
            return found, tokens
        tokens = tokens[1:]


def _name(tokens: list[str], depth: int) -> tuple[Mask, list[str]]:
    if not tokens or tokens[0] in "(),/" or depth > MAX_DEPTH:
        raise _wrong("".join(tokens))
    name, rest = tokens[0], tokens[1:]
    if rest[:1] == ["/"]:
        inner, rest = _name(rest[1:], depth + 1)
        return {name: inner}, rest
    if rest[:1] == ["("]:
        inner, rest = _names(rest[1:], depth + 1)
        if rest[:1] != [")"]:
            raise _wrong(name)
        return {name: inner}, rest[1:]
    return {name: {}}, rest


def _wrong(at: str) -> Invalid:
    problem = f"This field mask cannot be read at '{at[:40]}'."
    return Invalid(problem=problem, pointer="/fields")
