"""Where does a line begin behind what is set before it: "KYIV, April 3 —", a bullet, "Q:"?"""

from __future__ import annotations

import regex

from claims.analysis.spans import Span

LONGEST_ACRONYM = 5  # letters of a word in capitals that is no place for sure
DATELINE = regex.compile(
    r"(?P<place>\p{Lu}[\p{Lu}\p{M}'’. -]{1,40}?)(?P<more>(?:,[^—–\n!?]{1,40})?"
    r"(?: ?\([^()\n]{2,40}\))?) ?(?:—|–|--| -) ?(?=\S)"
)

# What a list or an interview sets before a line: a bullet, "Q:", "ANN ASH, host:".
LEAD = regex.compile(
    r"(?:[•·▪◦‣*–—-]\s+|\p{Lu}\d?:\s+"
    r"|\p{Lu}[\p{Lu}.’'-]++(?: [\p{Lu}.’'-]++){0,3}(?:, [^:\n]{1,60})?:\s+)(?=\S)"
)


def after_lead(text: str, span: Span) -> Span:
    """Return a paragraph's first sentence without bullet, turn's letter or dateline.

    >>> text = "– It fell."
    >>> after_lead(text, Span(0, len(text))).cut(text)
    'It fell.'
    """
    found = LEAD.match(text, span.start, span.end)
    return after_dateline(text, span if found is None else Span(found.end(), span.end))


def after_dateline(text: str, span: Span) -> Span:
    """Return a paragraph's first sentence without its dateline.

    A lone word of few capitals is a body's name where a second dash follows: "NATO — all of it — ".

    >>> text = "KYIV, April 3 — It fell."
    >>> after_dateline(text, Span(0, len(text))).cut(text)
    'It fell.'
    """
    found = DATELINE.match(text, span.start, span.end)
    if found is None:
        return span
    short = len(found.group("place")) <= LONGEST_ACRONYM and not found.group("more")
    again = any(text.find(dash, found.end(), span.end) >= 0 for dash in "—–")
    return span if short and again else Span(found.end(), span.end)
