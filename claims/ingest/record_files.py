"""Where in this file are the records, and which of its bytes are none?

A JSON value, a feed or an array of any length, JSON lines, CSV, or a page with ClaimReview in it:
records come out one by one, and no more of the file is held than the longest record may be. What
cannot be read comes out, too, with its place and why. No well-known streaming parser is used: they
end at the first fault, and give half a surrogate pair as "?".
"""

from __future__ import annotations

import codecs
import csv
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO

from claims.ingest import charsets, claim_csv, decoding
from claims.ingest.claim_reviews import is_review
from claims.ingest.faults import DocumentFault

CHUNK = 1 << 20
LONGEST = 8 << 20  # code points of one record; own choice, a thousand times the usual
MAX_DEPTH = 64
FEED = re.compile(r'"(dataFeedElement|itemListElement)"\s*:\s*\[')
BLANK = re.compile(r"[\s,]*")
TOKEN = re.compile(r'"(?:[^"\\]++|\\.)*+"|[\[\]{}]', re.DOTALL)
SCRIPT = re.compile(r"<script\b([^<>]{0,2000})>", re.IGNORECASE)
LD_JSON = re.compile(r"application/ld\+json", re.IGNORECASE)
CANONICAL = re.compile(r"""<link\b[^<>]{0,500}\brel=["']?canonical["']?[^<>]{0,2000}>""", re.I)
HREF = re.compile(r"""\bhref=["']?([^"'<>\s]+)""", re.IGNORECASE)
LANG = re.compile(r"""<html\b[^<>]{0,500}\blang=["']?([A-Za-z0-9-]+)""", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Found:
    """A record at its place (`value`), or why there is none (`reason`, with the words if held)."""

    place: str
    value: Any = None
    reason: str = ""
    raw: str = ""
    base: str = ""
    language: str = ""


class _NotJsonError(Exception):
    """The JSON cannot be used; the message says why."""


class _Number(str):
    """A number as it was written."""

    __slots__ = ()


def _number(digits: str) -> str:
    if len(digits) > 40:
        raise _NotJsonError("a number is longer than 40 characters")
    return _Number(digits)


def _constant(name: str) -> None:
    raise _NotJsonError(f"{name} is not JSON")


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    built = dict(pairs)
    if len(built) < len(pairs):
        raise _NotJsonError("a key is given twice in one object")
    return built


DECODER = json.JSONDecoder(
    strict=False,
    parse_int=_number,
    parse_float=_number,
    parse_constant=_constant,
    object_pairs_hook=_object,
)


def records(stream: BinaryIO, *, form: str = "") -> Iterator[Found]:
    """Yield each record of a file; `form` is json, jsonl, csv, html, or '': told from its bytes."""
    head = stream.read(CHUNK)
    head = head.removeprefix(codecs.BOM_UTF8)
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        yield Found("", reason="This is UTF-16; convert the file to UTF-8 first.")
        return
    text = _Text(stream, head)
    form = form or _form(text.buffer)
    if form == "html":
        yield from _page(head + stream.read(decoding.MAX_BYTES))
    elif form == "jsonl":
        yield from _lines(text)
    elif form == "csv":
        yield from _rows(text)
    else:
        yield from _document(text)


def _form(head: str) -> str:
    start = head.lstrip()
    if start.startswith("<"):
        return "html"
    if start.startswith("["):
        return "json"
    if not start.startswith("{"):
        return "csv"
    line, _, rest = start.partition("\n")
    try:
        DECODER.decode(line)
    except (ValueError, RecursionError, _NotJsonError):
        whole = len(line) < len(start) and rest.lstrip().startswith('{"')
        return "jsonl" if whole and line.rstrip().endswith("}") else "json"
    return "jsonl" if rest.strip() else "json"


class _Text:
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


def _lines(text: _Text) -> Iterator[Found]:
    for number, line in enumerate(_split(text), start=1):
        place = f"line {number}"
        if line is None:
            yield Found(place, reason=f"It is longer than {LONGEST} characters; split it.")
        elif line.strip():
            yield from _parsed(place, line)


def _split(text: _Text) -> Iterator[str | None]:
    """Yield lines; many at once from each chunk, as cutting one by one would copy the rest."""
    while True:
        body, found, rest = text.buffer.rpartition("\n")
        if found and max(map(len, lines := body.split("\n"))) <= LONGEST:
            text.buffer = rest
            yield from lines
        elif len(text.buffer) > LONGEST or text.ended:
            yield from text.lines()
            return
        if not text.more():
            yield from text.lines()
            return


def _parsed(place: str, raw: str) -> Iterator[Found]:
    try:
        value = DECODER.decode(raw)
    except RecursionError:
        yield Found(place, reason=f"It is nested deeper than {MAX_DEPTH} levels.", raw=raw)
    except (ValueError, _NotJsonError) as fault:
        yield Found(place, reason=f"This is no JSON: {fault}.", raw=raw)
    else:
        yield from _reviews(place, value)


def _reviews(place: str, value: Any, **page: str) -> Iterator[Found]:
    """Yield each ClaimReview in a value, wherever it stands; a value without any is a fault."""
    value = _handed_back(value)
    if isinstance(value, str):
        yield from _parsed(place, value)
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


def _document(text: _Text) -> Iterator[Found]:
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


def _elements(text: _Text, name: str, *, is_single: bool) -> Iterator[Found]:
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
        except (ValueError, RecursionError, _NotJsonError) as fault:
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
                yield from _parsed(place, text.buffer[:end])
            at = end
        else:
            yield from _reviews(place, value)
        number += 1
        if at > CHUNK:
            text.buffer, at = text.buffer[at:], 0


def _end(text: _Text) -> int | None:
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


def _rows(text: _Text) -> Iterator[Found]:
    csv.field_size_limit(LONGEST)
    lost: list[int] = []
    lines = _kept(text, lost)
    first = next(lines, "")
    sign = max(",;\t", key=first.count)
    header = [claim_csv.column(name) for name in next(csv.reader([first], delimiter=sign), [])]
    if not claim_csv.is_header(header):
        yield Found("line 1", reason="This is neither JSON nor HTML nor CSV with a known header.")
        return
    rows = csv.reader(lines, delimiter=sign)
    while True:
        place = f"line {rows.line_num + 2}"
        try:
            row = next(rows, None)
        except csv.Error as fault:
            yield Found(place, reason=f"This is no row of CSV: {fault}.")
            continue
        while lost:
            yield Found(f"line {lost.pop()}", reason=f"It is longer than {LONGEST} characters.")
        if row is None:
            return
        if len(row) > len(header):
            yield Found(place, reason="It has more fields than the header.", raw=",".join(row))
        elif any(row):
            yield Found(place, value=claim_csv.record(header, row))


def _kept(text: _Text, lost: list[int]) -> Iterator[str]:
    """Yield lines that are not too long; the numbers of the others go into `lost`."""
    for number, line in enumerate(_split(text), start=1):
        if line is None:
            lost.append(number)
        yield f"{line or ''}\n"


def _page(raw: bytes) -> Iterator[Found]:
    if len(raw) > decoding.MAX_BYTES:
        yield Found("", reason="The page is longer than 64 megabytes.")
        return
    try:
        page = decoding.decode(raw, charsets.declared_in_page(raw))
    except DocumentFault as fault:
        yield Found("", reason=f"The page cannot be read: {fault!r}.")
        return
    canonical, language = CANONICAL.search(page), LANG.search(page)
    href = HREF.search(canonical[0]) if canonical else None
    about = {"base": href[1] if href else "", "language": language[1] if language else ""}
    number, at, count = 0, 0, 0
    while script := SCRIPT.search(page, at):
        end = page.find("</script", script.end())
        if end < 0:
            break
        at = end
        if not LD_JSON.search(script[1]):
            continue
        number += 1
        place = f"script {number}"
        body = re.sub(r"<!--|-->|(?://)?<!\[CDATA\[|(?://)?\]\]>", "", page[script.end() : end])
        try:
            value = DECODER.decode(body.strip().rstrip(";"))
        except (ValueError, RecursionError, _NotJsonError) as fault:
            if "ClaimReview" in body:
                count += 1
                yield Found(place, reason=f"This is no JSON: {fault}.", raw=body)
            continue
        for one in _reviews(place, value, **about):
            count += 1
            yield one
    if not count:
        yield Found("", reason="There is no ClaimReview in this page.")
