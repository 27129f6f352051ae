"""Where does each record of a long JSON file begin and end?

Records are cut out of a feed or array one by one, by the parser where they are sound and by their
brackets where they are not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from claims.ingest.record_text import CHUNK, DECODER, LONGEST, Found, NotJsonError, Text
from claims.ingest.review_search import parsed, reviews

FEED = re.compile(r'"(dataFeedElement|itemListElement)"\s*:\s*\[')
BLANK = re.compile(r"[\s,]*")
TOKEN = re.compile(r'"(?:[^"\\]++|\\.)*+"|[\[\]{}]', re.DOTALL)


def document(text: Text) -> Iterator[Found]:
    """Yield the records of JSON: of a long feed or array one by one, of anything else at once."""
    while text.buffer[:1].isspace():
        text.buffer = text.buffer.lstrip()
        if not text.buffer and not text.more():
            break
    name = ""
    if text.buffer.startswith("["):
        text.buffer = text.buffer[1:]
    elif feed := FEED.search(text.buffer):
        name, text.buffer = f"/{feed[1]}", text.buffer[feed.end() :]
    else:
        yield from _elements(text, "", is_single=True)
        return
    yield from _elements(text, name, is_single=False)


def _elements(text: Text, name: str, *, is_single: bool) -> Iterator[Found]:
    at = number = 0
    while True:
        at = BLANK.match(text.buffer, at).end()  # type: ignore[union-attr]
        if at >= len(text.buffer):
            text.buffer, at = "", 0
            if text.more():
                continue
            if not is_single:
                yield Found(name, reason="The file ends inside of its list: it was cut off.")
            return
        if text.buffer[at] == "]" and not is_single:
            return
        place = name if is_single else f"{name}/{number}"
        try:
            value, at = DECODER.raw_decode(text.buffer, at)
        except (ValueError, RecursionError, NotJsonError) as fault:
            text.buffer, at = text.buffer[at:], 0
            end = _end(text)
            if end == 0:
                yield Found(place, reason=f"No JSON from here on ({fault}); nothing more was read.")
                return
            if end is None:
                reason = f"It is longer than {LONGEST} characters, or its brackets do not match."
                yield Found(place, reason=reason)
                end = 0
            else:
                yield from parsed(place, text.buffer[:end])
            at = end
        else:
            yield from reviews(place, value)
        number += 1
        if at > CHUNK:
            text.buffer, at = text.buffer[at:], 0


def _end(text: Text) -> int | None:
    """Return where the value that begins the buffer ends; 0 if none begins; None if too long.

    Of one that is too long nothing is kept, and the buffer begins behind it.
    """
    if text.buffer[:1] not in ("{", "[", '"'):
        return 0
    depth, at, is_long = 0, 0, False
    while True:
        for token in TOKEN.finditer(text.buffer, at):
            at = token.end()
            depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(token[0], 0)
            if depth == 0:
                if is_long:
                    text.buffer = text.buffer[at:]
                    return None
                return at
        if len(text.buffer) > LONGEST:
            text.buffer, at, is_long = _carried(text.buffer, at), 0, True
        if not text.more():
            if not is_long and len(text.buffer) <= LONGEST:
                return len(text.buffer)
            text.buffer = ""
            return None


def _carried(buffer: str, at: int) -> str:
    """Return what has to be kept of text without brackets: that a string is open, if one is."""
    opened = buffer.find('"', at)
    if opened < 0:
        return ""
    slashes = len(buffer) - len(buffer.rstrip("\\"))
    return '"' + "\\" * (slashes % 2)
