"""How does a web page become a document?

Its bytes are decoded here and read elsewhere: mark-up is the one thing of a stranger's that needs a
parser, and that runs in a process of its own (`claims.ingest.readers`), where it has little memory,
little time and nothing to harm. The bytes of the page are kept beside its words.
"""

from __future__ import annotations

from claims.ingest import charsets, readers
from claims.ingest.decoding import MAX_BYTES, Document, check, check_halves, decode
from claims.ingest.faults import TooLarge

NUL_NOTE = "NUL characters were read as U+FFFD, as browsers do"


def from_html(
    page: str | bytes, media_type: str = "text/html", limits: readers.Limits = readers.LIMITS
) -> Document:
    """Take an HTML page; its title and language are what the page says of itself.

    Raises: EmptyDocument, NotReadable, TooComplex, TooLarge, SurrogateInside.

    >>> from_html("<title>T</title><nav>Menu</nav><p>It  rose.<p>It <b>fell</b>.").text
    'It rose.\\n\\nIt fell.'
    """
    raw = page.encode("utf-8", "surrogatepass") if isinstance(page, str) else page
    if len(raw) > MAX_BYTES:
        raise TooLarge(MAX_BYTES // (1024 * 1024), "megabytes")
    source = page if isinstance(page, str) else _decoded(raw, media_type)
    check_halves(source)
    problems = (NUL_NOTE,) if "\0" in source else ()
    read = readers.read(source.replace("\0", "\ufffd").encode(), limits)
    check(read.text)
    return Document(raw, media_type, read.text, read.title, read.language, problems)


def _decoded(raw: bytes, media_type: str) -> str:
    return decode(raw, charsets.charset_of(media_type) or charsets.declared_in_page(raw))
