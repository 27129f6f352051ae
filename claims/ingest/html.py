"""What does a web page say to a reader?

The page is parsed without network or entities, and read as its visible words: furniture of the site
(navigation, forms, scripts) is left out, blocks become paragraphs, and white space is run together
as a browser does. The words themselves are not touched. The bytes of the page are kept beside.
"""

from __future__ import annotations

import regex
from lxml import etree, html

from claims.ingest import charsets
from claims.ingest.decoding import MAX_BYTES, Document, check, check_halves, decode
from claims.ingest.faults import EmptyDocument, NotReadable, TooLarge

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
NUL_NOTE = "NUL characters were read as U+FFFD, as browsers do"


def from_html(page: str | bytes, media_type: str = "text/html") -> Document:
    """Take an HTML page; its title and language are what the page says of itself.

    Raises: EmptyDocument, NotReadable, TooLarge, SurrogateInside.

    >>> from_html("<title>T</title><nav>Menu</nav><p>It  rose.<p>It <b>fell</b>.").text
    'It rose.\\n\\nIt fell.'
    """
    raw = page.encode("utf-8", "surrogatepass") if isinstance(page, str) else page
    if len(raw) > MAX_BYTES:
        raise TooLarge(MAX_BYTES // (1024 * 1024), "megabytes")
    if isinstance(page, str):
        check_halves(page)
        source = page
    else:
        declared = charsets.charset_of(media_type) or charsets.declared_in_page(raw)
        source = decode(raw, declared)
    problems = (NUL_NOTE,) if "\0" in source else ()
    tree = _parse(source.replace("\0", "\ufffd"))
    text = _main_words(tree)
    check(text)
    return Document(raw, media_type, text, _title(tree), _language(tree), problems)


def _parse(source: str) -> html.HtmlElement:
    if not source.strip():
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
        tree = html.document_fromstring(source.encode("utf-8", "surrogatepass"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError) as fault:
        raise NotReadable(f"the page cannot be parsed ({fault})") from fault
    if any(
        error.type_name == "ERR_RESOURCE_LIMIT" or "depth" in error.message.lower()
        for error in parser.error_log
    ):
        raise NotReadable("the page is nested too deeply")
    if sum(1 for _ in tree.iter()) > MAX_ELEMENTS:
        raise TooLarge(MAX_ELEMENTS, "elements")
    return tree


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
