"""What does a web page say to a reader?

The page is parsed without network or entities, and read as its visible words: furniture of the site
(navigation, forms, scripts) is left out, blocks become paragraphs, and white space is run together
as a browser does. The words themselves are not touched.

This is the one module that hands a stranger's mark-up to a parser written in C. It runs in a
process of its own (`claims.ingest.reader`); nothing that serves requests imports it.
"""

from __future__ import annotations

import regex
from lxml import etree, html

from claims.ingest.decoding import check
from claims.ingest.faults import EmptyDocument, NotReadable, TooComplex, TooLarge
from claims.ingest.wire import Page

# Elements whose content is no part of what the page says.
# Source: WHATWG HTML, sections 4.2, 4.7, 4.8, 4.10, 4.12; nav, footer and aside: own choice.
SILENT_NAMES = (
    "head script style template noscript iframe object embed svg math canvas audio video nav "
    "footer aside form button select textarea input menu dialog map area"
)
BLOCK_NAMES = (
    "address article blockquote body caption center dd details div dl dt fieldset figcaption "
    "figure h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main ol p pre section summary "
    "table tbody td tfoot th thead tr ul"
)
ROLE_NAMES = "navigation banner contentinfo search complementary menu dialog"
SILENT, BLOCKS, SILENT_ROLES = (
    frozenset(names.split()) for names in (SILENT_NAMES, BLOCK_NAMES, ROLE_NAMES)
)
# Where the words of an article stand, most telling first; outermost, so that none is read twice.
BODIES = (
    "//*[@itemprop='articleBody'][not(ancestor::*[@itemprop='articleBody'])]",
    "//article[not(ancestor::article)]",
    "//main[not(ancestor::main)]",
    "//*[@role='main'][not(ancestor::*[@role='main'])]",
)
# Own choice: long live blogs have 30,000. Keeps one page from holding up everybody else.
MAX_ELEMENTS = 200_000
# A part is taken for the whole only if it holds this share of the page's words; own choice.
MAIN_SHARE = 0.4

SPACES = regex.compile(r"[ \t\n\r\f]+")  # what HTML calls ASCII white space; no-break stays
RUNS = regex.compile(r" {2,}+")
BLANK_LINES = regex.compile(r" ?\n ?(?:\n ?)++")  # where runs of blanks are one blank already
# What libxml2 calls a limit of its own that a page ran into. Source: xmlerror.h.
OUT_OF_MEMORY = "ERR_NO_MEMORY"
OWN_LIMIT = "ERR_RESOURCE_LIMIT"


def read(page: bytes) -> Page:
    """Read a page in UTF-8 that holds no NUL.

    Raises: EmptyDocument, NotReadable, TooComplex, TooLarge, SurrogateInside, MemoryError.

    >>> read(b"<title>T</title><nav>Menu</nav><p>It  rose.<p>It <b>fell</b>.").text
    'It rose.\\n\\nIt fell.'
    """
    tree = _parse(page)
    text = _main_words(tree)
    check(text)
    return Page(text, _title(tree), _language(tree))


def _parse(page: bytes) -> html.HtmlElement:
    if not page.strip():
        raise EmptyDocument()
    parser = html.HTMLParser(
        encoding="utf-8",
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        recover=True,
    )
    try:
        tree = html.document_fromstring(page, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError) as fault:
        _refuse_what_was_cut(parser.error_log)
        raise NotReadable(f"the page cannot be parsed ({fault})") from fault
    _refuse_what_was_cut(parser.error_log)
    if sum(1 for _ in tree.iter()) > MAX_ELEMENTS:
        raise TooLarge(MAX_ELEMENTS, "elements")
    return tree


def _refuse_what_was_cut(errors: etree._ListErrorLog) -> None:
    """Refuse a page whose tree ends where the parser gave up: a part is not the page."""
    for error in errors:
        if error.type_name == OUT_OF_MEMORY:
            raise MemoryError
        if error.type_name == OWN_LIMIT or "depth" in error.message.lower():
            raise TooComplex("it is nested too deeply")


def _main_words(tree: html.HtmlElement) -> str:
    """Return the words of the part that holds the article, or of all where none stands out."""
    whole = _words(tree)
    for path in BODIES:
        parts = (part for part in tree.xpath(path) if isinstance(part, html.HtmlElement))
        best = max((_words(part) for part in parts), key=len, default="")
        if best and len(best) >= len(whole) * MAIN_SHARE:
            return best
    return whole


def _words(part: html.HtmlElement) -> str:
    pieces: list[str] = []
    silent_in: etree._Element | None = None
    for event, node in etree.iterwalk(part, events=("start", "end")):
        if silent_in is None and event == "start":
            if _is_silent(node):
                silent_in = node
                continue
            pieces.append(_before(node))
            pieces.append(SPACES.sub(" ", node.text or ""))
        elif event == "end":
            if silent_in is node:
                silent_in = None
            elif silent_in is None and node.tag in BLOCKS:
                pieces.append("\n\n")
            if silent_in is None and node is not part:
                pieces.append(SPACES.sub(" ", node.tail or ""))
    return _tidy("".join(pieces))


def _before(node: etree._Element) -> str:
    if node.tag == "br":
        return "\n"
    return "\n\n" if node.tag in BLOCKS else ""


def _tidy(words: str) -> str:
    paragraphs = BLANK_LINES.sub("\n\n", RUNS.sub(" ", words))
    lines = (line.strip(" ") for line in paragraphs.split("\n"))
    return "\n".join(lines).strip("\n")


def _is_silent(node: etree._Element) -> bool:
    return (
        node.tag in SILENT
        or node.get("hidden") is not None
        or node.get("aria-hidden") == "true"
        or node.get("role") in SILENT_ROLES
    )


def _title(tree: html.HtmlElement) -> str | None:
    for path in ("//meta[@property='og:title']/@content", "//h1//text()", "//title/text()"):
        found: str = SPACES.sub(" ", " ".join(str(part) for part in tree.xpath(path))).strip()
        if found:
            return found
    return None


def _language(tree: html.HtmlElement) -> str | None:
    declared = str(tree.get("lang", ""))
    return declared.strip() or None
