"""Under which other addresses may the page at an address have been filed?

One page is known by several: with and without encryption, `www.` or a slash at its end, for
telephones, in AMP, out of a cache or an archive. These are guesses, made for looking up alone,
where a page is sought that somebody has filed; no two texts are taken for one by them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import quote, unquote_to_bytes, urlsplit, urlunsplit

import regex

from claims.ingest import addresses

# Own choices, from what sites in the news and the networks do.
SCHEMES = ("https", "http")
FRONTS = ("", "www.", "m.", "mobile.", "amp.")  # before the host of the same site
PLAIN_FRONTS = FRONTS[:2]
# Sites that answer under two names.
ALSO = {"twitter.com": "x.com", "facebook.com": "fb.com"}
# Parameters that name no page on these sites; elsewhere they may.
NO_PAGE = {
    "twitter.com": frozenset({"s", "t", "ref_src", "ref_url", "lang"}),
    "youtube.com": frozenset({"si", "t", "feature", "ab_channel", "app", "pp"}),
    "instagram.com": frozenset({"igsh", "hl", "img_index"}),
}
VIDEOS, SHORT_VIDEO = "youtube.com", "youtu.be"
# Parameters that ask for the AMP form of a page, or say that a viewer shows it.
AMP_ASKED = ("amp=1", "amp", "outputType=amp")
AMP_PARAMETER = regex.compile(r"amp(?:=(?:1|true))?|outputType=amp|amp_(?:js_v|gsa)=.*|usqp=.*")
# Source: The AMP Project, "AMP Cache URLs and subdomains": /c or /v, then /s for https, then the
# address; Google's viewer has /amp in place of the first.
AMP_CACHE = regex.compile(r"(?:[^/]+\.cdn\.ampproject\.org/[a-z]+|www\.google\.[a-z.]+/amp)/(s/)?")
# Source: Internet Archive, Wayback Machine APIs: /web/, a time, perhaps a letter code, the address.
ARCHIVED = regex.compile(r"web\.archive\.org/web/\d{1,14}(?:[a-z]{2}_)?/(?=https?:)")
DEEPEST = 3  # a cached page in an archive, and one more
BYTES = regex.compile(r"(?:%[89A-Fa-f][0-9A-Fa-f])+")
ASCII = "".join(map(chr, range(0x21, 0x7F)))


class Page(NamedTuple):
    """What names a page, whatever the way to it: its site without a front, its path, its query."""

    host: str
    path: str
    query: tuple[str, ...]


def keys(url: str) -> list[str]:
    """Return the keys of every address under which the page may have been filed, sorted.

    The key of the address itself is among them; some 200 at most.

    Raises: BadAddress.
    """
    given = addresses.canonical(url)
    forms = {given, addresses.canonical(url, keeps_query=True)}
    forms.update(_forms(_page(given)))
    return sorted(
        hashlib.sha256(form.encode("utf-8", "surrogatepass")).hexdigest() for form in forms
    )


def _page(url: str) -> Page:
    """Read a canonical address.

    >>> _page("https://www.google.com/amp/s/m.news.example/story/amp/?id=7")
    Page(host='news.example', path='/story', query=('id=7',))
    """
    parts = urlsplit(_unwrapped(url))
    host, path = _site(parts.netloc), _without_amp(parts.path)
    query = [one for one in parts.query.split("&") if one and not AMP_PARAMETER.fullmatch(one)]
    if host == SHORT_VIDEO:
        host, path, query = VIDEOS, "/watch", [f"v={path[1:]}", *query]
    host = next((known for known, other in ALSO.items() if host == other), host)
    idle = NO_PAGE.get(host, frozenset())
    return Page(host, path, tuple(one for one in query if one.partition("=")[0] not in idle))


def _unwrapped(url: str) -> str:
    """Take a page out of caches and archives."""
    for _ in range(DEEPEST):
        rest = url.partition("://")[2]
        if found := AMP_CACHE.match(rest):
            scheme = SCHEMES[0] if found[1] else SCHEMES[1]
            inner = f"{scheme}://{rest[found.end() :]}"
        elif found := ARCHIVED.match(rest):
            inner = regex.sub(r"^(https?):/+", r"\1://", rest[found.end() :])
        else:
            break
        if not addresses.is_one(inner):
            break
        url = addresses.canonical(inner)
    return url


def _site(host: str) -> str:
    """Take the fronts off a host, unless nothing else would be left of a name.

    >>> [_site(one) for one in ("www.news.example", "en.m.wiki.example", "m.example", "mobile.de")]
    ['news.example', 'en.wiki.example', 'm.example', 'mobile.de']
    """
    labels = host.split(".")
    fronts = {front.rstrip(".") for front in FRONTS if front}
    while len(labels) > 2 and labels[0] in fronts:
        labels = labels[1:]
    if len(labels) > 3 and labels[1] == "m":
        del labels[1]
    return ".".join(labels)


def _without_amp(path: str) -> str:
    """Take what asks for AMP and a slash at the end off a path.

    >>> [_without_amp(one) for one in ("/a/amp/", "/amp/a", "/a.amp.html", "/a.amp", "/amp", "/")]
    ['/a', '/a', '/a.html', '/a', '/amp', '']
    """
    bare = path.rstrip("/")
    for pattern, kept in (
        (r"(.+)/amp", r"\1"),
        (r"/amp(/.+)", r"\1"),
        (r"(.+)\.amp(\.html)?", r"\1\2"),
    ):
        if regex.fullmatch(pattern, bare):
            return regex.sub(f"^{pattern}$", kept, bare)
    return bare


def _forms(page: Page) -> Iterator[str]:
    query = "&".join(page.query)
    for path in _spellings(page.path):
        for host in _hosts(page.host, FRONTS):
            yield from _both(host, [(path or "/", query), (f"{path}/", query)])
        for host in _hosts(page.host, PLAIN_FRONTS):
            yield from _both(host, _in_amp(path, query))
    if page.host == VIDEOS and page.path == "/watch" and query.startswith("v="):
        video, _, rest = query[2:].partition("&")
        yield from _both(SHORT_VIDEO, [(f"/{video}", rest)])


def _hosts(site: str, fronts: tuple[str, ...]) -> Iterator[str]:
    for host in filter(None, (site, ALSO.get(site))):
        yield from (front + host for front in fronts)
        first, dot, rest = host.partition(".")
        if "." in rest:
            yield f"{first}.m.{rest}" if dot else host


def _both(host: str, places: list[tuple[str, str]]) -> Iterator[str]:
    for scheme in SCHEMES:
        yield from (urlunsplit((scheme, host, path, query, "")) for path, query in places)


def _in_amp(path: str, query: str) -> list[tuple[str, str]]:
    """Return where AMP pages stand: in their path or, that of a site itself too, in their query."""
    asked = [(path or "/", "&".join(filter(None, (query, amp)))) for amp in AMP_ASKED]
    if not path:
        return asked
    stem = path.removesuffix(".html")
    paths = [f"{path}/amp", f"{path}/amp/", f"/amp{path}", f"/amp{path}/", f"{stem}.amp"]
    paths += [f"{stem}.amp.html"] if stem != path else []
    return [(one, query) for one in paths] + asked


def _spellings(path: str) -> set[str]:
    """Write the letters of a path that are not ASCII as they are, and as bytes.

    >>> sorted(_spellings("/caf%C3%A9")) == sorted(_spellings("/café")) == ["/caf%C3%A9", "/café"]
    True
    """
    return {path, quote(path, safe=ASCII), BYTES.sub(_letters, path)}


def _letters(found: regex.Match[str]) -> str:
    try:
        return unquote_to_bytes(found[0]).decode()
    except UnicodeDecodeError:
        return found[0]
