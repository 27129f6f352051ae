"""Which JSON do we read, and where exactly is the fault in what we do not?

Python's parser takes more than RFC 8259 promises to carry from one program to another: NaN, keys
given twice (the last one wins), numbers of any length, half a surrogate pair, and nesting until the
stack ends. Each of those is refused here with the place it stands at, before anything is built from
it.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from typing import Any

from claims.exceptions import HasNul, HasSurrogate, Invalid

# What one document may hold; own choice, far above any request this service knows.
MAX_DEPTH = 64
MAX_KEYS = 10_000
MAX_NUMBER_CHARACTERS = 40

# A string (so that brackets inside it do not count) or a bracket. Possessive: no backtracking.
TOKENS = re.compile(r'"(?:[^"\\]++|\\.)*+"|[\[\]{}]', re.DOTALL)
NUL_OR_SURROGATE = re.compile("[\x00\ud800-\udfff]")


def loads(raw: bytes) -> Any:
    r"""Read one JSON document in UTF-8.

    Raises: Invalid, HasNul, HasSurrogate; each says where.

    Source: RFC 8259; RFC 7493 (I-JSON), sections 2.1 to 2.3.

    >>> loads(b'{"text": "  two\\r\\nlines "}')
    {'text': '  two\r\nlines '}
    >>> loads(b'{"a": 1, "a": 2}')
    Traceback (most recent call last):
    claims.exceptions.Invalid: The key 'a' is given twice in one object.
    """
    text = _decode(raw)
    _check_depth(text)
    count = 0

    def build(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        nonlocal count
        count += len(pairs)
        if count > MAX_KEYS:
            raise Invalid(problem=f"The JSON holds more than {MAX_KEYS} keys.")
        built = dict(pairs)
        if len(built) < len(pairs):
            raise Invalid(problem=f"The key {_twice(pairs)!r} is given twice in one object.")
        return built

    try:
        value = json.loads(
            text,
            object_pairs_hook=build,
            parse_int=_integer,
            parse_float=_decimal,
            parse_constant=_constant,
        )
    except json.JSONDecodeError as error:
        problem = f"This is not JSON: {error.msg} (line {error.lineno}, column {error.colno})."
        raise Invalid(problem=problem) from error
    if "\\u" in text:
        _check_strings(value)
    return value


def _decode(raw: bytes) -> str:
    try:
        text = raw.decode()
    except UnicodeDecodeError as error:
        raise Invalid(problem=f"The body is not UTF-8 (byte {error.start}).") from error
    if text.startswith("\ufeff"):
        raise Invalid(problem="The body begins with a byte order mark. Send plain UTF-8.")
    return text


def _check_depth(text: str) -> None:
    depth = 0
    for token in TOKENS.finditer(text):
        mark = token[0]
        if mark in "[{":
            depth += 1
            if depth > MAX_DEPTH:
                raise Invalid(problem=f"The JSON is nested deeper than {MAX_DEPTH} levels.")
        elif mark in "]}":
            depth -= 1


def _twice(pairs: list[tuple[str, Any]]) -> str:
    seen: set[str] = set()
    for key, _ in pairs:
        if key in seen:
            return key[:60]
        seen.add(key)
    raise AssertionError("unreachable")


def _short(digits: str) -> str:
    if len(digits) > MAX_NUMBER_CHARACTERS:
        raise Invalid(problem=f"A number is longer than {MAX_NUMBER_CHARACTERS} characters.")
    return digits


def _integer(digits: str) -> int:
    return int(_short(digits))


def _decimal(digits: str) -> float:
    value = float(_short(digits))
    if not math.isfinite(value):
        raise Invalid(problem=f"The number {digits} is too large.")
    return value


def _constant(name: str) -> float:
    raise Invalid(problem=f"{name} is not JSON. Send a number or null.")


def _check_strings(value: Any) -> None:
    for pointer, text in _strings("", value):
        found = NUL_OR_SURROGATE.search(text)
        if found is None:
            continue
        refusal = HasNul if found[0] == "\x00" else HasSurrogate
        raise refusal(what=f"The string at {pointer or '/'}", place=found.start())


def _strings(pointer: str, value: Any) -> Iterator[tuple[str, str]]:
    """Yield every string, keys too, with its JSON pointer (RFC 6901)."""
    if isinstance(value, str):
        yield pointer, value
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _strings(f"{pointer}/{index}", item)
    elif isinstance(value, dict):
        for key, item in value.items():
            yield f"{pointer} (a key)", key
            yield from _strings(f"{pointer}/{escaped(key)}", item)


def escaped(key: str) -> str:
    """Write a key as one step of a JSON pointer.

    >>> escaped("a/b~c")
    'a~1b~0c'
    """
    printable = key.encode("utf-8", "replace").decode()
    return printable.replace("~", "~0").replace("/", "~1")
