"""What text is in this document?

A `Document` keeps two things: the bytes as they came, and the text that decoding gave, unchanged:
no trimming, no normal form, no newline change. Whatever cannot be kept so is refused with a reason,
never repaired in silence.
"""

from __future__ import annotations

from dataclasses import dataclass

import regex

from claims.ingest import charsets
from claims.ingest.faults import (
    EmptyDocument,
    NotReadable,
    NulInside,
    SurrogateInside,
    TooLarge,
)

# Own choice, in code points and bytes: a long book is 1.5 million code points.
MAX_TEXT = 2_000_000
MAX_BYTES = 64 * 1024 * 1024

SURROGATE = regex.compile(r"[\ud800-\udfff]")
# First bytes of files that people take for text; the name completes "it is …".
# Source: the formats' own specifications.
SIGNATURES = (
    (b"%PDF-", "a PDF file"),
    (b"\x89PNG\r\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"PK\x03\x04", "a ZIP, Word or other packed file"),
    (b"\x1f\x8b", "a gzip file"),
    (b"\xd0\xcf\x11\xe0", "an old Word or Excel file"),
    (b"\x7fELF", "a program"),
    (b"RIFF", "a sound or video file"),
    (b"ID3", "a sound file"),
    (b"{\\rtf", "an RTF file"),
)


@dataclass(frozen=True, slots=True)
class Document:
    """Bytes as received and the text in them. `problems` says what decoding had to decide."""

    raw: bytes
    media_type: str
    text: str
    title: str | None = None
    language: str | None = None
    problems: tuple[str, ...] = ()


def from_text(text: str) -> Document:
    """Take words that came as text (typed, pasted, in JSON); kept as they are, mark-up included.

    Raises: EmptyDocument, NulInside, SurrogateInside, TooLarge.

    >>> from_text(" <b>5 %</b>\\r\\n").text
    ' <b>5 %</b>\\r\\n'
    """
    check(text)
    return Document(text.encode(), "text/plain; charset=utf-8", text)


def from_bytes(raw: bytes, media_type: str = "", filename: str = "") -> Document:
    """Take a plain text file.

    A byte order mark is part of the encoding and no part of the text. `filename` only helps the
    message.

    Raises: EmptyDocument, NulInside, NotReadable, TooLarge.

    >>> from_bytes(b"\\xef\\xbb\\xbfcaf\\xc3\\xa9").text
    'café'
    """
    text = decode(raw, charsets.charset_of(media_type), filename)
    check(text)
    return Document(raw, media_type or "text/plain", text)


def decode(raw: bytes, declared: str | None, filename: str = "") -> str:
    """Read bytes strictly in the encoding that a mark or the sender names, else UTF-8.

    Raises: EmptyDocument, NotReadable, TooLarge.
    """
    if not raw:
        raise EmptyDocument()
    if len(raw) > MAX_BYTES:
        raise TooLarge(MAX_BYTES // (1024 * 1024), "megabytes")
    for signature, name in SIGNATURES:
        if raw.startswith(signature):
            raise NotReadable(f"it is {name}")
    codec = charsets.codec_for(raw, declared)
    if codec is None:
        raise NotReadable(f"its encoding '{declared}' is not one we know")
    try:
        return raw.decode(codec)
    except UnicodeDecodeError as fault:
        where = f"byte {fault.start} of {filename}" if filename else f"byte {fault.start}"
        name = codec.removesuffix("-sig").upper()
        raise NotReadable(f"{where} cannot be read as {name}; declare its charset") from fault


def check(text: str) -> None:
    """Refuse what no text may hold.

    Raises: EmptyDocument, NulInside, SurrogateInside, TooLarge.
    """
    if not text or text.isspace():
        raise EmptyDocument()
    if len(text) > MAX_TEXT:
        raise TooLarge(MAX_TEXT, "code points")
    nul = text.find("\0")
    if nul >= 0:
        raise NulInside(nul)
    check_halves(text)


def check_halves(text: str) -> None:
    """Refuse half a surrogate pair, which no encoding can write.

    Raises: SurrogateInside.
    """
    half = SURROGATE.search(text)
    if half:
        raise SurrogateInside(half.start())
