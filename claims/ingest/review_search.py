"""Where in this JSON value are the ClaimReviews?

At the top, in a graph, in a feed's items or in an article's members: wherever they stand.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from claims.ingest import claim_csv
from claims.ingest.claim_reviews import is_review
from claims.ingest.record_text import DECODER, Found, NotJsonError

MAX_DEPTH = 64


def parsed(place: str, raw: str) -> Iterator[Found]:
    """Yield each ClaimReview in a piece of JSON, or why it is none."""
    try:
        value = DECODER.decode(raw)
    except RecursionError:
        yield Found(place, reason=f"It is nested deeper than {MAX_DEPTH} levels.", raw=raw)
    except (ValueError, NotJsonError) as fault:
        yield Found(place, reason=f"This is no JSON: {fault}.", raw=raw)
    else:
        yield from reviews(place, value)


def reviews(place: str, value: Any, **page: str) -> Iterator[Found]:
    """Yield each ClaimReview in a value, wherever it stands; a value without any is a fault."""
    value = _handed_back(value)
    if isinstance(value, str):
        yield from parsed(place, value)
        return
    row = claim_csv.unflattened(value) if isinstance(value, dict) else None
    if row is not None:
        yield Found(place, value=row, **page)
        return
    nodes, found = {}, []
    stack = [("", value, 0)]
    while stack:
        pointer, node, depth = stack.pop()
        if depth > MAX_DEPTH:
            yield Found(place, reason=f"It is nested deeper than {MAX_DEPTH} levels.")
            return
        if isinstance(node, dict):
            if isinstance(node.get("@id"), str) and len(node) > 1:
                nodes[node["@id"]] = node
            if is_review(node):
                found.append((pointer, node))
            children = [(_step(key), child) for key, child in node.items()]
        elif isinstance(node, list):
            children = [(f"/{place}", child) for place, child in enumerate(node)]
        else:
            continue
        stack += [(pointer + step, child, depth + 1) for step, child in reversed(children)]
    for pointer, node in found:
        yield Found(place + pointer, value=_resolved(node, nodes), **page)
    if not found and not page:
        yield Found(place, value=value, reason="There is no ClaimReview in it.")


def _handed_back(value: Any) -> Any:
    """Take the record out of a line of a failures file."""
    if isinstance(value, dict) and "reason" in value and "@type" not in value:
        return value.get("record", value.get("raw", value))
    return value


def _step(key: str) -> str:
    return "/" + key.replace("~", "~0").replace("/", "~1")


def _resolved(node: dict[str, Any], nodes: dict[str, Any]) -> dict[str, Any]:
    """Put in the place of each reference what it refers to, two levels deep."""

    def follow(value: Any, left: int) -> Any:
        if isinstance(value, list):
            return [follow(one, left) for one in value]
        if not isinstance(value, dict):
            return value
        if len(value) == 1 and value.get("@id") in nodes:
            value = nodes[value["@id"]]
        if left == 0:
            return value
        return {key: follow(one, left - 1) for key, one in value.items()}

    return {key: follow(one, 1) for key, one in node.items()}
