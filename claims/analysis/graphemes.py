"""Where may a text be cut without tearing apart what a reader sees as one character?

A letter with its combining marks, a family emoji or CR LF is one grapheme cluster. Places inside a
cluster are collected once for a text, so that asking for one costs nothing afterwards.

Source: Unicode Standard Annex 29, extended grapheme clusters, as the `regex` package has them.
"""

from __future__ import annotations

import regex

from claims.analysis.spans import Span

CLUSTER = regex.compile(r"\X")
# A cluster of several code points has one of these after its first: annex 29, rules GB3 to GB13.
# Characters that are in no such cluster, except CR LF, are told from the rest much quicker.
SUSPECT = regex.compile(r"[^\x00-\x0c\x0e-\u02ff\u0400-\u0482\u048a-\u0590\u2010-\u205f]")
JOINED = regex.compile(
    r"\r\n|\p{GCB=Prepend}|[\p{GCB=Extend}\p{GCB=ZWJ}\p{GCB=SpacingMark}"
    r"\p{GCB=V}\p{GCB=T}\p{GCB=L}\p{GCB=Regional_Indicator}]"
)


def inner_places(text: str) -> frozenset[int]:
    """Return the positions at which a cut would split a grapheme cluster.

    >>> sorted(inner_places("e\\u0301a"))
    [1]
    """
    if SUSPECT.search(text) is None or JOINED.search(text) is None:
        return frozenset()
    inside: list[int] = []
    for match in CLUSTER.finditer(text):
        inside.extend(range(match.start() + 1, match.end()))
    return frozenset(inside)


def widen(span: Span, inside: frozenset[int]) -> Span:
    """Return the smallest span around `span` whose edges split no cluster."""
    if not inside:
        return span
    start, end = span
    while start in inside:
        start -= 1
    while end in inside:
        end += 1
    return Span(start, end)
