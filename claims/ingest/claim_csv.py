"""Which member of a ClaimReview is this column of a table?

A column is named by the path of its member (`itemReviewed.author.name`), by one of our own short
names, or as Google's fact check tools and their exports call it. A value that a spreadsheet could
take for a formula is written with ' before it, and read without.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

# Our own header, in its order, each with the member it holds.
COLUMNS = {
    "url": "url",
    "claim": "claimReviewed",
    "claimant": "itemReviewed.author.name",
    "claimant_type": "itemReviewed.author.@type",
    "claimant_same_as": "itemReviewed.author.sameAs",
    "claim_date": "itemReviewed.datePublished",
    "first_appearance": "itemReviewed.firstAppearance",
    "appearances": "itemReviewed.appearance",
    "rating": "reviewRating.alternateName",
    "rating_value": "reviewRating.ratingValue",
    "best_rating": "reviewRating.bestRating",
    "worst_rating": "reviewRating.worstRating",
    "publisher": "publisher.name",
    "publisher_type": "publisher.@type",
    "author": "author.name",
    "title": "name",
    "review_date": "datePublished",
    "language": "inLanguage",
    "body": "reviewBody",
    "id": "@id",
}
# Source: Google Fact Check Tools API, Claim and ClaimReview, and the ClaimReview markup tool's
# fields; names in small letters without signs.
OTHERS = {
    "text": "claimReviewed",
    "claimtext": "claimReviewed",
    "claimreviewed": "claimReviewed",
    "claimedby": "itemReviewed.author.name",
    "claimauthor": "itemReviewed.author.name",
    "publishername": "publisher.name",
    "publishersite": "",
    "factchecker": "publisher.name",
    "factcheckurl": "url",
    "reviewurl": "url",
    "link": "url",
    "textualrating": "reviewRating.alternateName",
    "verdict": "reviewRating.alternateName",
    "ratingexplanation": "reviewBody",
    "reviewtitle": "name",
    "languagecode": "inLanguage",
    "publishdate": "datePublished",
    "claimfirstappearance": "itemReviewed.firstAppearance",
    "claimappearances": "itemReviewed.appearance",
}
LISTS = ("itemReviewed.appearance", "itemReviewed.author.sameAs")
KNOWN = {re.sub("[^a-z]", "", name): path for name, path in COLUMNS.items()} | OTHERS
# Source: OWASP, CSV injection; the last are fullwidth forms. ' itself, so that it can be undone.
RISKY = "=+-@\t\r\0'＝＋－＠"
PATH = re.compile(r"[@A-Za-z]+(?:(?:\.|\[)[@A-Za-z0-9]+\]?)*")
NEEDED = ("claimReviewed", "url")


def column(name: str) -> str:
    """Return the path a column stands for; '' if none is known.

    >>> column("Claim date"), column("itemReviewed.author.name"), column("Photo")
    ('itemReviewed.datePublished', 'itemReviewed.author.name', '')
    """
    words = name.strip().removeprefix("\ufeff")
    short = re.sub("[^a-z]", "", words.lower())
    if short in KNOWN:
        return KNOWN[short]
    is_path = PATH.fullmatch(words) and ("." in words or "[" in words or words in KNOWN.values())
    return words.replace("[", ".").replace("]", "") if is_path else ""


def is_header(paths: Sequence[str]) -> bool:
    """Say whether some columns hold what no review can be without."""
    return all(name in paths for name in NEEDED)


def guarded(value: str) -> str:
    """Write a value so that no spreadsheet runs it.

    >>> guarded("=1+1"), guarded("plain")
    ("'=1+1", 'plain')
    """
    return f"'{value}" if value[:1] and value[0] in RISKY else value


def unguarded(value: str) -> str:
    """Read a value as it was before `guarded`."""
    is_guarded = value[:1] == "'" and value[1:2] and value[1] in RISKY
    return value[1:] if is_guarded else value


def record(paths: Sequence[str], row: Sequence[str]) -> dict[str, Any]:
    """Build a ClaimReview of a row."""
    built: dict[str, Any] = {"@type": "ClaimReview"}
    for path, given in zip(paths, row, strict=False):
        value = unguarded(given)
        if not path or not value.strip():
            continue
        *way, last = [step for step in path.split(".") if not step.isdigit()]
        node = built
        for step in way:
            inner = node.setdefault(step, {})
            if not isinstance(inner, dict):
                break
            node = inner
        else:
            node[last] = value.split() if path in LISTS else value
    return built


def unflattened(given: Mapping[str, Any]) -> dict[str, Any] | None:
    """Return the record of a row that came as an object of columns; None if it is none."""
    if "@type" in given or not all(isinstance(value, str) for value in given.values()):
        return None
    paths = [column(name) for name in given]
    return record(paths, list(given.values())) if is_header(paths) else None


def row(document: Mapping[str, Any]) -> list[str]:
    """Return the values of our own columns in a ClaimReview, guarded."""
    return [guarded(_value(document, path.split("."))) for path in COLUMNS.values()]


def _value(node: Any, way: Sequence[str]) -> str:
    for step in way:
        node = node.get(step) if isinstance(node, dict) else None
    many = node if isinstance(node, list) else [node]
    words = [one.get("url", "") if isinstance(one, dict) else one for one in many]
    return " ".join(str(one) for one in words if one is not None)
