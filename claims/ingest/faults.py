"""Why was a document not taken in?

One class for each reason, carrying what a message needs. This floor knows nothing of the service's
own errors; `claims.services.documents` turns these into them.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(eq=False)
class DocumentFault(Exception):  # noqa: N818  (a fault of the document, not of the program)
    """The document cannot be taken in."""


@dataclass(eq=False)
class EmptyDocument(DocumentFault):
    """There are no words in it."""


@dataclass(eq=False)
class NulInside(DocumentFault):
    """A NUL character stands at code point `place`."""

    place: int


@dataclass(eq=False)
class SurrogateInside(DocumentFault):
    """Half a surrogate pair stands at code point `place`."""

    place: int


@dataclass(eq=False)
class NotReadable(DocumentFault):
    """The bytes are no text; `why` completes the sentence "it is not text: …"."""

    why: str


@dataclass(eq=False)
class TooLarge(DocumentFault):
    """It is longer than `limit` of `unit`."""

    limit: int
    unit: str


@dataclass(eq=False)
class TooComplex(DocumentFault):
    """Reading it would take more than it may; `why` says of what."""

    why: str


@dataclass(eq=False)
class BadAddress(DocumentFault):
    """The address is none we keep; `why` says what is wrong with it."""

    why: str
