"""How does a comparison read in a browser? One page that needs nothing else, texts side by side."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from itertools import pairwise

from claims.analysis.differences import Comparison, Difference
from claims.analysis.findings import SEVERITIES
from claims.analysis.spans import Span

STYLE = """
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 1rem auto; max-width: 80rem; padding: 0 1rem; }
main { display: grid; grid-template-columns: 1fr 1fr; gap: 2rem; }
@media (max-width: 45rem) { main { display: block; } }
article { white-space: pre-wrap; overflow-wrap: anywhere; }
mark { color: inherit; background: none; border-bottom: 2px dotted; }
mark.substantive { background: light-dark(#fde68a, #6b5200); border-bottom-style: solid; }
mark.reverses-meaning { background: light-dark(#fecaca, #7f1d1d); border-bottom: 3px double; }
table { border-collapse: collapse; width: 100%; margin-top: 2rem; }
th, td { text-align: start; vertical-align: top; padding: .3rem .6rem;
         border-bottom: 1px solid #8886; overflow-wrap: anywhere; }
"""


def page(
    comparison: Comparison, original: str, derived: str, names: tuple[str, str] = ("", "")
) -> str:
    """Return a whole HTML page with both texts, their differences marked, and the list of them.

    Every word of the texts and names is escaped; the page loads nothing and runs nothing.
    """
    found = comparison.differences
    columns = (
        _column("Original", names[0], original, ((d, d.original) for d in found)),
        _column("Derived", names[1], derived, ((d, d.derived) for d in found)),
    )
    language = escape(comparison.language, quote=True)
    return (
        f'<!doctype html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
        "style-src 'unsafe-inline'\">\n"
        f"<title>Comparison of two texts</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
        f"<h1>Comparison of two texts</h1>\n<main>\n{''.join(columns)}</main>\n"
        f"{_table(found, original, derived)}</body>\n</html>\n"
    )


def _column(
    title: str, name: str, text: str, places: Iterable[tuple[Difference, Span | None]]
) -> str:
    heading = f"{title}: {name}" if name else title
    return (
        f'<section><h2>{escape(heading)}</h2><article dir="auto">'
        f"{_marked(text, [(d, span) for d, span in places if span])}</article></section>\n"
    )


def _marked(text: str, places: list[tuple[Difference, Span]]) -> str:
    """Mark the differences in a text; where several overlap, a stretch shows the gravest."""
    edges = sorted({0, len(text), *(edge for _, span in places for edge in span)})
    starting: dict[int, list[tuple[Difference, Span]]] = {}
    for difference, span in places:
        starting.setdefault(span.start, []).append((difference, span))
    open_here: list[tuple[Difference, Span]] = []
    parts = []
    for start, end in pairwise(edges):
        open_here = [(d, s) for d, s in open_here if s.end > start] + starting.get(start, [])
        words = escape(text[start:end])
        if open_here:
            grave = max((d for d, _ in open_here), key=lambda d: SEVERITIES.index(d.severity))
            kinds = ", ".join(dict.fromkeys(d.type for d, _ in open_here))
            words = f'<mark class="{grave.severity}" title="{kinds}">{words}</mark>'
        parts.append(words)
    return "".join(parts)


def _table(found: Iterable[Difference], original: str, derived: str) -> str:
    rows = "".join(
        f"<tr><td>{d.severity}</td><td>{d.type}</td>"
        f'<td dir="auto">{_words(d.original, original)}</td>'
        f'<td dir="auto">{_words(d.derived, derived)}</td><td>{escape(d.rule)}</td></tr>\n'
        for d in sorted(found, key=lambda d: -SEVERITIES.index(d.severity))
    )
    return (
        "<table>\n<thead><tr><th>Severity</th><th>Type</th><th>Original</th><th>Derived</th>"
        f"<th>Rule</th></tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n"
    )


def _words(span: Span | None, text: str) -> str:
    return escape(span.cut(text)) if span else ""
