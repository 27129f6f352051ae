"""How is a file of records read, a piece at a time, and each piece as JSON?

Bytes that are no UTF-8 become half surrogates, which no record may hold, so that one bad byte costs
one record. Numbers stay as they were written.
"""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO

CHUNK = 1 << 20
LONGEST = 8 << 20  # code points of one record; own choice, a thousand times the usual


@dataclass(frozen=True, slots=True)
class Found:
    """A record at its place (`value`), or why there is none (`reason`, with the words if held)."""

    place: str
    value: Any = None
    reason: str = ""
    raw: str = ""
    base: str = ""
    language: str = ""


class NotJsonError(Exception):
    """The JSON cannot be used; the message says why."""


class _Number(str):
    """A number as it was written."""

    __slots__ = ()


def _number(digits: str) -> str:
    if len(digits) > 40:
        raise NotJsonError("a number is longer than 40 characters")
    return _Number(digits)


def _constant(name: str) -> None:
    raise NotJsonError(f"{name} is not JSON")


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    built = dict(pairs)
    if len(built) < len(pairs):
        raise NotJsonError("a key is given twice in one object")
    return built


class Text:
    """The file as text, a chunk at a time; bytes that are no UTF-8 become half surrogates."""

    def __init__(self, stream: BinaryIO, head: bytes) -> None:
        self.stream = stream
        self.decoder = codecs.getincrementaldecoder("utf-8")("surrogateescape")
        self.buffer = self.decoder.decode(head)
        self.ended = False

    def more(self) -> bool:
        """Read on; False at the end of the file."""
        if self.ended:
            return False
        chunk = self.stream.read(CHUNK)
        self.ended = not chunk
        self.buffer += self.decoder.decode(chunk, final=not chunk)
        return True

    def lines(self) -> Iterator[str | None]:
        """Yield lines without their ends; None for one that is longer than a record may be."""
        skipping = False
        while True:
            line, found, rest = self.buffer.partition("\n")
            if found:
                self.buffer = rest
                yield None if skipping or len(line) > LONGEST else line
                skipping = False
                continue
            if len(self.buffer) > LONGEST:
                self.buffer, skipping = "", True
            if not self.more():
                if skipping or self.buffer:
                    yield None if skipping else self.buffer
                return


DECODER = json.JSONDecoder(
    strict=False,
    parse_int=_number,
    parse_float=_number,
    parse_constant=_constant,
    object_pairs_hook=_object,
)
