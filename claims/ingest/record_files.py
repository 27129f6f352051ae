"""Where in this file are the records, and which of its bytes are none?

A JSON value, a feed or an array of any length, JSON lines, CSV, or a page with ClaimReview in it:
records come out one by one, and no more of the file is held than the longest record may be. What
cannot be read comes out, too, with its place and why. No well-known streaming parser is used: they
end at the first fault, and give half a surrogate pair as "?".
"""

from __future__ import annotations

import codecs
import csv
from collections.abc import Iterator
from typing import BinaryIO

from claims.ingest import claim_csv, decoding
from claims.ingest.json_records import document
from claims.ingest.record_text import CHUNK, DECODER, LONGEST, Found, NotJsonError, Text
from claims.ingest.review_pages import page_records
from claims.ingest.review_search import parsed


def records(stream: BinaryIO, *, form: str = "") -> Iterator[Found]:
    """Yield each record of a file; `form` is json, jsonl, csv, html, or '': told from its bytes."""
    head = stream.read(CHUNK)
    head = head.removeprefix(codecs.BOM_UTF8)
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        yield Found("", reason="This is UTF-16; convert the file to UTF-8 first.")
        return
    text = Text(stream, head)
    form = form or _form(text.buffer)
    if form == "html":
        yield from page_records(head + stream.read(decoding.MAX_BYTES))
    elif form == "jsonl":
        yield from _lines(text)
    elif form == "csv":
        yield from _rows(text)
    else:
        yield from document(text)


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
    except (ValueError, RecursionError, NotJsonError):
        whole = len(line) < len(start) and rest.lstrip().startswith('{"')
        return "jsonl" if whole and line.rstrip().endswith("}") else "json"
    return "jsonl" if rest.strip() else "json"


def _lines(text: Text) -> Iterator[Found]:
    for number, line in enumerate(_split(text), start=1):
        place = f"line {number}"
        if line is None:
            yield Found(place, reason=f"It is longer than {LONGEST} characters; split it.")
        elif line.strip():
            yield from parsed(place, line)


def _split(text: Text) -> Iterator[str | None]:
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


def _rows(text: Text) -> Iterator[Found]:
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


def _kept(text: Text, lost: list[int]) -> Iterator[str]:
    """Yield lines that are not too long; the numbers of the others go into `lost`."""
    for number, line in enumerate(_split(text), start=1):
        if line is None:
            lost.append(number)
        yield f"{line or ''}\n"
