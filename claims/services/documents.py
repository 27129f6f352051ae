"""How does a document come in, and what is the sender told if it cannot?

The reading is done by `claims.ingest`; here its faults become the service's refusals, in words that
say what to do.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from claims.exceptions import (
    HasNul,
    HasSurrogate,
    Invalid,
    NoText,
    NotText,
    Refused,
    TooComplex,
    TooLong,
)
from claims.ingest import decoding, faults, html
from claims.ingest.decoding import Document

HTML_TYPES = ("text/html", "application/xhtml+xml")
HTML_NAMES = (".html", ".htm", ".xhtml")


def from_text(text: str) -> Document:
    """Take words that came as text; they are kept as they are, mark-up included.

    Raises: NoText, HasNul, HasSurrogate, TooLong.
    """
    with refusing("The text"):
        return decoding.from_text(text)


def from_html(page: str | bytes, media_type: str = "text/html") -> Document:
    """Take a web page: its visible words, its title and its language.

    Raises: NoText, HasSurrogate, NotText, TooComplex, TooLong.
    """
    with refusing("The page"):
        return html.from_html(page, media_type)


def from_upload(raw: bytes, media_type: str = "", filename: str = "") -> Document:
    """Take a file, plain text or HTML by its media type or its name's ending.

    Raises: NoText, HasNul, NotText, TooComplex, TooLong.
    """
    kind = media_type.split(";")[0].strip().lower()
    with refusing("The file"):
        if kind in HTML_TYPES or filename.lower().endswith(HTML_NAMES):
            return html.from_html(raw, media_type or "text/html")
        return decoding.from_bytes(raw, media_type, filename)


@contextmanager
def refusing(what: str) -> Iterator[None]:
    """Turn faults of a document into refusals that name it as `what`."""
    try:
        yield
    except faults.DocumentFault as fault:
        raise refusal(fault, what) from fault


def refusal(fault: faults.DocumentFault, what: str) -> Refused:
    """Return the refusal that says what a fault says."""
    match fault:
        case faults.EmptyDocument():
            return NoText(what)
        case faults.NulInside(place=place):
            return HasNul(what, place)
        case faults.SurrogateInside(place=place):
            return HasSurrogate(what, place)
        case faults.TooLarge(limit=limit, unit=unit):
            return TooLong(what, limit, unit)
        case faults.TooComplex(why=why):
            return TooComplex(what, why)
        case faults.NotReadable(why=why):
            return NotText(what, why)
        case faults.BadAddress(why=why):
            return Invalid(f"{what} cannot be kept: {why}.", pointer="/url")
    return Invalid(f"{what} cannot be taken in.")
