"""Which texts was a command given? Files, standard input and JSON lines, read whole or refused.

A text is what decoding its bytes as UTF-8 gives, unchanged: no trimming, no other line ends. What
cannot be a text of this service is refused with a sentence that names the input and says what to
do, so that the command can go on with the others.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from datetime import date
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

STANDARD_INPUT = "-"


class UnreadableTextError(Exception):
    """An input is no text; the message names it and says what to do."""


class Given(NamedTuple):
    """One input by its name: a text file's text or a JSON line's object, or why there is none."""

    name: str
    value: Any
    fault: UnreadableTextError | None


def read_text(name: str) -> str:
    """Return the text of a file, or of standard input for `-`.

    Raises: UnreadableTextError when there is no file, it is not UTF-8, holds NUL or nothing at all.
    """
    return checked(name, _decoded(name, _bytes(name)))


def checked(name: str, text: str) -> str:
    """Return a text as it is if the service can hold it.

    Raises: UnreadableTextError when it is blank, holds NUL or half of a surrogate pair.

    >>> checked("a.txt", "It fell.")
    'It fell.'
    """
    if not text or text.isspace():
        raise UnreadableTextError(f"{name}: there are no words in it; give a file with a text")
    place = text.find("\0")
    if place >= 0:
        raise UnreadableTextError(
            f"{name}: code point {place} is NUL, which no text holds; if it is UTF-16 or a binary "
            "file, convert it to UTF-8 first"
        )
    if any(0xD800 <= ord(c) <= 0xDFFF for c in text):
        raise UnreadableTextError(
            f"{name}: it holds half of a surrogate pair; repair its JSON escapes"
        )
    return text


def texts(names: list[str]) -> Iterator[Given]:
    """Yield the text of each file in turn, with the fault where one is unreadable."""
    for name in names:
        try:
            yield Given(name, read_text(name), None)
        except UnreadableTextError as fault:
            yield Given(name, None, fault)


def json_lines(names: list[str]) -> Iterator[Given]:
    """Yield the object of each non-blank line of the files, named `file:line`."""
    for name in names:
        try:
            with _opened(name) as stream:
                for number, line in enumerate(stream, start=1):
                    if line.strip():
                        yield _json_line(f"{name}:{number}", line.rstrip(b"\n"))
        except OSError as fault:
            yield Given(name, None, _unreadable(name, fault))


def _json_line(name: str, line: bytes) -> Given:
    try:
        value = json.loads(_decoded(name, line))
    except UnreadableTextError as fault:
        return Given(name, None, fault)
    except (ValueError, RecursionError) as fault:
        return Given(
            name, None, UnreadableTextError(f"{name}: this is no JSON ({fault}); mend the line")
        )
    if not isinstance(value, dict):
        return Given(name, None, UnreadableTextError(f"{name}: give a JSON object on each line"))
    return Given(name, value, None)


def field(given: Given, key: str) -> str:
    """Return a text that a JSON line has to hold under a key.

    Raises: UnreadableTextError when it is missing, no string, or no text.
    """
    value = given.value.get(key)
    if not isinstance(value, str):
        raise UnreadableTextError(
            f'{given.name}: "{key}" is missing or no string; give it as a string'
        )
    return checked(f'{given.name}: "{key}"', value)


def name(given: Given, key: str) -> str:
    """Return a name that a JSON line may hold under a key; '' where it holds none.

    Raises: UnreadableTextError when it is no text with letters or figures in it.
    """
    if given.value.get(key) is None:
        return ""
    found = field(given, key)
    if not any(map(str.isalnum, found)):
        raise UnreadableTextError(f'{given.name}: "{key}" is no name; give one or leave it out')
    return found


def day(given: Given, key: str) -> date | None:
    """Return a day that a JSON line may hold under a key; None where it holds none.

    Raises: UnreadableTextError when it is no day.
    """
    value = given.value.get(key)
    if value is None:
        return None
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError) as fault:
        raise UnreadableTextError(
            f'{given.name}: "{key}" is no day; give it as YYYY-MM-DD'
        ) from fault


def _bytes(name: str) -> bytes:
    try:
        with _opened(name) as stream:
            return stream.read()
    except OSError as fault:
        raise _unreadable(name, fault) from fault


def _opened(name: str) -> AbstractContextManager[BinaryIO]:
    return nullcontext(sys.stdin.buffer) if name == STANDARD_INPUT else Path(name).open("rb")


def _unreadable(name: str, fault: OSError) -> UnreadableTextError:
    return UnreadableTextError(f"{name}: {fault.strerror or fault}; check the name")


def _decoded(name: str, content: bytes) -> str:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as fault:
        raise UnreadableTextError(
            f"{name}: byte {fault.start} is not UTF-8; convert the file to UTF-8 first"
        ) from fault
