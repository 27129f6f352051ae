"""Which ClaimReviews does a web page carry?

Those in its scripts of linked data. Only the scripts are cut out, by one pass over the page; its
mark-up is never built into a tree, so that no page can be too complex.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from claims.ingest import charsets, decoding
from claims.ingest.faults import DocumentFault
from claims.ingest.record_text import DECODER, Found, NotJsonError
from claims.ingest.review_search import reviews

SCRIPT = re.compile(r"<script\b([^<>]{0,2000})>", re.IGNORECASE)
LD_JSON = re.compile(r"application/ld\+json", re.IGNORECASE)
CANONICAL = re.compile(r"""<link\b[^<>]{0,500}\brel=["']?canonical["']?[^<>]{0,2000}>""", re.I)
HREF = re.compile(r"""\bhref=["']?([^"'<>\s]+)""", re.IGNORECASE)
LANG = re.compile(r"""<html\b[^<>]{0,500}\blang=["']?([A-Za-z0-9-]+)""", re.IGNORECASE)


def page_records(raw: bytes) -> Iterator[Found]:
    """Yield each ClaimReview of a page, or why there is none."""
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
        except (ValueError, RecursionError, NotJsonError) as fault:
            if "ClaimReview" in body:
                count += 1
                yield Found(place, reason=f"This is no JSON: {fault}.", raw=body)
            continue
        for one in reviews(place, value, **about):
            count += 1
            yield one
    if not count:
        yield Found("", reason="There is no ClaimReview in this page.")
