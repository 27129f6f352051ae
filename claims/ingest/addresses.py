"""Are these two addresses the same?

The canonical form of an address drops what does not change which page it names: the case of scheme
and host, the default port, the fragment, and parameters that only say where a reader came from. It
is only hashed and compared; the address itself is kept as given.
"""

from __future__ import annotations

import hashlib
from urllib.parse import SplitResult, urlsplit, urlunsplit

import regex

from claims.ingest.faults import BadAddress

MAX_LENGTH = 8000  # code points. Source: RFC 9110, section 4.1, what senders should support
PORTS = {"http": 80, "https": 443}
# Parameters that measure campaigns and name no page; own choice, from what the senders document.
TRACKING = regex.compile(
    r"(?:utm_[^=]*|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|gbraid|wbraid|yclid|ttclid|twclid"
    r"|li_fat_id|_ga|_gl|_hsenc|_hsmi|mkt_tok|vero_id|oly_enc_id|at_medium|at_campaign)(?:=.*)?"
)
NOT_IN_ADDRESS = regex.compile(r"[\p{C}\s\\]")


def canonical(url: str, *, keeps_query: bool = False) -> str:
    """Return the form in which equal addresses are equal strings.

    With `keeps_query`, as if no parameter were known to name no page.

    Raises: BadAddress unless it is an http or https address with a host and no password in it.

    >>> canonical("HTTPS://News.Example:443/a?utm_source=x&id=7#top")
    'https://news.example/a?id=7'
    """
    parts = _split(url)
    host = parts.hostname or ""
    try:
        host = host.encode("idna").decode() if not host.isascii() else host
        port = parts.port
    except (UnicodeError, ValueError) as fault:
        raise BadAddress("its host or port is not one") from fault
    if ":" in host:
        host = f"[{host}]"
    where = host if port in (None, PORTS[parts.scheme]) else f"{host}:{port}"
    pieces = filter(None, parts.query.split("&"))
    kept = [piece for piece in pieces if keeps_query or not TRACKING.fullmatch(piece)]
    return urlunsplit((parts.scheme, where, parts.path or "/", "&".join(kept), ""))


def is_one(url: str) -> bool:
    """Say whether some words are an address that has a canonical form."""
    try:
        canonical(url)
    except BadAddress:
        return False
    return True


def key(url: str) -> str:
    """Return the SHA-256 of the canonical form, in hexadecimal.

    Raises: BadAddress.
    """
    return hashlib.sha256(canonical(url).encode("utf-8", "surrogatepass")).hexdigest()


def with_plain_scheme(url: str) -> str:
    """Return an address as it was given, its scheme in small letters.

    >>> with_plain_scheme("HTTP://Example.COM:80/b")
    'http://Example.COM:80/b'
    """
    scheme, colon, rest = url.partition(":")
    return scheme.lower() + colon + rest


def _split(url: str) -> SplitResult:
    if len(url) > MAX_LENGTH:
        raise BadAddress(f"it is longer than {MAX_LENGTH} characters")
    if NOT_IN_ADDRESS.search(url):
        raise BadAddress("it holds a space, a backslash or a control character")
    try:
        parts = urlsplit(url)
    except ValueError as fault:
        raise BadAddress("its host is not one") from fault
    if parts.scheme not in PORTS:
        raise BadAddress("it does not begin with http:// or https://")
    if not parts.hostname:
        raise BadAddress("it names no host")
    if "@" in parts.netloc:
        raise BadAddress("it holds a user name or password")
    return parts
