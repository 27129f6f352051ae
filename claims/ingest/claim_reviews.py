"""What does a publisher's ClaimReview say, in whatever shape it was written?

Mark-up is written by hand, by plug-ins and by machines, to the rules of ten years. Whatever can be
read without guessing is read; what a review cannot be without (its address, the claim's words, a
rating) is a fault, with the JSON pointer of the place; anything else that cannot be read is a note,
and the record is taken without it.
"""

from __future__ import annotations

import hashlib
import html
import json
import re
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NamedTuple

PREFIX = re.compile(r"^(?:https?://(?:www\.)?schema\.org/|schema:)", re.IGNORECASE)


class Fault(NamedTuple):
    """A place in the record, as JSON pointer, and what is wrong there."""

    pointer: str
    reason: str


class UnusableRecordError(Exception):
    """The record cannot be taken; `faults` says why."""

    def __init__(self, faults: list[Fault]) -> None:
        super().__init__("; ".join(fault.reason for fault in faults))
        self.faults = faults


class Party(NamedTuple):
    """A person or organisation as the record names it."""

    name: str
    kind: str
    same_as: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Review:
    """One publisher's verdict on one claim; '' and None where the record says nothing.

    `rating_given` holds value, best and worst as they were written, where `value` cannot.
    """

    url: str
    site: str
    claim: str
    label: str
    publisher: Party
    value: int | None = None
    best: int | None = None
    worst: int | None = None
    rating_given: dict[str, str] | None = field(default=None, hash=False)
    author: str = ""
    title: str = ""
    body: str = ""
    language: str = ""
    reviewed_at: datetime | None = None
    claimant: Party | None = None
    claimed_at: datetime | None = None
    addresses: tuple[str, ...] = ()
    has_first: bool = False
    id: str = ""
    notes: tuple[Fault, ...] = field(default=(), compare=False)

    @property
    def sha256(self) -> str:
        """Return the hash of all that was read, equal for records that say the same."""
        said = {name: getattr(self, name) for name in self.__slots__ if name != "notes"}
        text = json.dumps(said, ensure_ascii=False, sort_keys=True, default=str)
        return hashlib.sha256(text.encode()).hexdigest()


def is_review(node: Any) -> bool:
    """Say whether a JSON value is a ClaimReview.

    >>> is_review({"@type": ["Review", "http://schema.org/ClaimReview"]})
    True
    """
    if not isinstance(node, dict):
        return False
    kinds = node.get("@type", node.get("type"))
    return any(
        isinstance(kind, str) and PREFIX.sub("", kind) == "ClaimReview" for kind in listed(kinds)
    )


def listed(value: Any) -> list[Any]:
    """Return a value that may be one or several as a list."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def plain(words: str) -> str:
    """Return words without blanks at the ends and without character references.

    >>> plain(" A &amp;quot;B&amp;quot; ")
    'A "B"'
    """
    for _ in range(3):
        words, before = html.unescape(words), words
        if words == before:
            break
    return words.strip()
